import { Info } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ReadRemark } from '../../domain/read-document.ts'
import { useMessages } from '../messages/messages.tsx'

/** What was met in a file and left alone. */
export function RemarkList({ remarks }: { readonly remarks: readonly ReadRemark[] }): ReactNode {
  const { returned } = useMessages()
  // The comments themselves are shown where they lie.
  const told = remarks.filter(remark => remark !== 'comments')
  if (told.length === 0) return null
  return (
    <section className="stack-tight" aria-label={returned.toKnow}>
      {told.map(remark => (
        <p key={remark} className="review-notice soft">
          <Info size={16} aria-hidden />
          {returned.remarks[remark]}
        </p>
      ))}
    </section>
  )
}
