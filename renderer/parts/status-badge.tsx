import { CircleDashed, Send, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PressNote } from '../../domain/press-note.ts'
import { useMessages } from '../messages/messages.tsx'

const looks = {
  draft: { tone: 'grey', Icon: CircleDashed },
  released: { tone: 'green', Icon: Send },
  superseded: { tone: 'amber', Icon: Undo2 },
} as const

/** Where a press note stands: icon, word and colour. */
export function StatusBadge({ status }: { status: PressNote['status'] }): ReactNode {
  const { notes } = useMessages()
  const { tone, Icon } = looks[status]
  return (
    <span className="badge" data-tone={tone}>
      <Icon size={14} aria-hidden />
      {notes.statuses[status]}
    </span>
  )
}
