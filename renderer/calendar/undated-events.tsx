import type { ReactNode } from 'react'
import type { EventSummary } from '../../domain/summaries.ts'
import { useMessages } from '../messages/messages.tsx'
import { EventLine } from './event-line.tsx'

type UndatedEventsProps = {
  readonly events: readonly EventSummary[]
  readonly onMove: (event: EventSummary) => void
}

/** The events that no page of the calendar can hold, since their day is not settled. */
export function UndatedEvents({ events, onMove }: UndatedEventsProps): ReactNode {
  const { calendar } = useMessages()
  if (events.length === 0) return null
  return (
    <section className="titled">
      <h2>
        {calendar.undated} <span className="count">{events.length}</span>
      </h2>
      <ul className="event-lines undated">
        {events.map(event => (
          <EventLine key={event.id} event={event} day="" onMove={onMove} />
        ))}
      </ul>
    </section>
  )
}
