import { CircleDashed, Send, TriangleAlert, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PressNote } from '../../domain/press-note.ts'
import { useMessages } from '../messages/messages.tsx'

const looks = {
  draft: { tone: 'grey', Icon: CircleDashed },
  released: { tone: 'green', Icon: Send },
  'to-correct': { tone: 'amber', Icon: TriangleAlert },
  superseded: { tone: 'amber', Icon: Undo2 },
} as const

type StatusBadgeProps = {
  /** `to-correct` is a released note whose facts have changed since. */
  readonly status: PressNote['status'] | 'to-correct'
}

/** Where a press note stands: icon, word and colour. */
export function StatusBadge({ status }: StatusBadgeProps): ReactNode {
  const { notes, releases } = useMessages()
  const { tone, Icon } = looks[status]
  return (
    <span className="badge" data-tone={tone}>
      <Icon size={14} aria-hidden />
      {status === 'to-correct' ? releases.states[status] : notes.statuses[status]}
    </span>
  )
}
