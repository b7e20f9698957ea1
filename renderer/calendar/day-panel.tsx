import { CalendarClock, GraduationCap, PartyPopper } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import type { EventSummary } from '../../domain/summaries.ts'
import { formatDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { dayMarks } from './day-words.ts'
import { EventLine } from './event-line.tsx'

type DayPanelProps = {
  readonly day: string
  /** Those of the day. */
  readonly events: readonly EventSummary[]
  readonly onMove: (event: EventSummary) => void
  readonly panel: Ref<HTMLElement>
}

/** What is known of the chosen day: its holidays, and its events with what can be done with them. */
export function DayPanel({ day, events, onMove, panel }: DayPanelProps): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { calendar } = messages
  const { holidays, zones, clock } = dayMarks(day, events, messages)
  const title = formatDay(day, language)
  return (
    <section ref={panel} className="day-panel" aria-label={calendar.dayEvents(title)} tabIndex={-1}>
      <h2>{title}</h2>
      <ul className="day-marks">
        {holidays.map(name => (
          <li key={name}>
            <PartyPopper size={16} aria-hidden />
            {calendar.publicHoliday(name)}
          </li>
        ))}
        {zones.length === 0 ? null : (
          <li>
            <GraduationCap size={16} aria-hidden />
            {calendar.schoolHoliday(zones)}
          </li>
        )}
        {clock === '' ? null : (
          <li>
            <CalendarClock size={16} aria-hidden />
            {clock}
          </li>
        )}
      </ul>
      {events.length === 0 ? (
        <p className="soft">{calendar.noEvent}</p>
      ) : (
        <ul className="event-lines">
          {events.map(event => (
            <EventLine key={event.id} event={event} day={day} onMove={onMove} />
          ))}
        </ul>
      )}
    </section>
  )
}
