import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { isStale } from '../../../domain/boilerplate-rules.ts'
import { formatShortDay, today } from '../../formats.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'

/** When a section is to be read again; in amber, with a word and an icon, once that day is over. */
export function ReviewBadge({ reviewBy }: { readonly reviewBy: string }): ReactNode {
  const { library } = useMessages()
  const language = useLanguage()
  if (reviewBy === '') return null
  const day = formatShortDay(reviewBy, language)
  if (!isStale({ reviewBy }, today())) return <span className="badge">{library.reviewBefore(day)}</span>
  return (
    <span className="badge" data-tone="amber">
      <TriangleAlert size={14} aria-hidden /> {library.toReview(day)}
    </span>
  )
}
