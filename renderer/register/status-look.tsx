import { Ban, Check, CircleDashed, Hourglass, Send, UserCheck, UserX } from 'lucide-react'
import type { ReactNode } from 'react'
import type { AccreditationStatus } from '../../domain/accreditation.ts'

/** What a status looks like beside its word: never colour alone. */
export const statusLooks = {
  requested: { tone: 'grey', Icon: CircleDashed },
  forwarded: { tone: 'blue', Icon: Send },
  granted: { tone: 'green', Icon: Check },
  refused: { tone: 'red', Icon: Ban },
  waiting: { tone: 'amber', Icon: Hourglass },
  present: { tone: 'green', Icon: UserCheck },
  absent: { tone: 'amber', Icon: UserX },
} as const satisfies Record<AccreditationStatus, unknown>

/** A status as an icon and its word. */
export function StatusMark({ status, word }: { status: AccreditationStatus; word: string }): ReactNode {
  const { tone, Icon } = statusLooks[status]
  return (
    <span className="status-mark" data-tone={tone}>
      <Icon size={14} aria-hidden />
      <span>{word}</span>
    </span>
  )
}
