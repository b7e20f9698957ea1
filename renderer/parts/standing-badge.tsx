import { Ban, CircleCheck, CircleDashed } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Standing } from '../../domain/event-note.ts'
import { useMessages } from '../messages/messages.tsx'

/** How the standing of an event looks wherever it is shown: its colour comes with an icon and a word. */
export const standingLooks = {
  option: { tone: 'amber', Icon: CircleDashed },
  confirmed: { tone: 'green', Icon: CircleCheck },
  cancelled: { tone: 'red', Icon: Ban },
} as const

/** Whether an event is an option, confirmed or called off. */
export function StandingBadge({ standing }: { standing: Standing }): ReactNode {
  const { calendar } = useMessages()
  const { tone, Icon } = standingLooks[standing]
  return (
    <span className="badge" data-tone={tone}>
      <Icon size={14} aria-hidden />
      {calendar.standings[standing]}
    </span>
  )
}
