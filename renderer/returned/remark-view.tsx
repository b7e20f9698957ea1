import { MessageSquare } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Remark } from '../../domain/returned.ts'
import { useMessages } from '../messages/messages.tsx'
import { useAuthorLine } from './use-author-line.ts'

/** A comment of a colleague, with who wrote it and when. */
export function RemarkView({ remark }: { readonly remark: Remark }): ReactNode {
  const { returned } = useMessages()
  const lineOf = useAuthorLine()
  return (
    <div className="review-remark">
      <MessageSquare size={16} aria-hidden />
      <div className="stack-tight">
        <p className="soft">
          <span className="visually-hidden">{returned.comment} </span>
          {lineOf(remark.author, remark.date)}
        </p>
        <p className="review-words">{remark.text}</p>
      </div>
    </div>
  )
}
