import { CalendarDays, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { conflictsOn } from '../../domain/calendar/conflicts.ts'
import { territoriesOf } from '../../domain/calendar/event-filter.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { type Language, type Messages, useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import { StandingBadge } from '../parts/standing-badge.tsx'
import { conflictSentence, hoursSentence } from './day-words.ts'
import './day-panel.css'

type EventLineProps = {
  readonly event: EventSummary
  /** Empty for an event without a date. */
  readonly day: string
  readonly onMove: (event: EventSummary) => void
}

/** An event in words: when, what, where, what its day meets; it opens from here and moves from here. */
export function EventLine({ event, day, onMove }: EventLineProps): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { calendar, shell } = messages
  const title = event.title || shell.untitled
  const conflicts = day === '' ? [] : conflictsOn(event, day)
  const overseas = day === '' ? '' : overseasName(event)
  const details = [
    day === '' ? '' : hoursOn(event, day, messages, language),
    overseas === '' ? '' : calendar.localTime(overseas),
    event.communes.join(', '),
  ]
  return (
    <li className="event-line">
      <RouteLink className="event-line-title" route={{ at: 'event', id: event.id }}>
        {title}
      </RouteLink>
      <p className="soft">{details.filter(detail => detail !== '').join(' · ')}</p>
      <div className="row">
        <StandingBadge standing={event.standing} />
        {conflicts.map(conflict => (
          <span key={conflictSentence(conflict, messages)} className="badge" data-tone="amber">
            <TriangleAlert size={14} aria-hidden />
            {conflictSentence(conflict, messages)}
          </span>
        ))}
      </div>
      <Button icon={<CalendarDays size={16} aria-hidden />} onPress={() => onMove(event)}>
        {day === '' ? calendar.settle : calendar.move}
        <span className="visually-hidden"> {title}</span>
      </Button>
    </li>
  )
}

/** Its hours on that day; of what began the evening before, that it did. */
function hoursOn({ spans }: EventSummary, day: string, messages: Messages, language: Language): string {
  const { sinceDayBefore, untilNextDay } = messages.calendar
  const span = spans.find(one => one.day === day)
  if (span === undefined) return sinceDayBefore
  const hours = hoursSentence(span.from, span.to, messages, language)
  return span.to < span.from ? `${hours}, ${untilNextDay}` : hours
}

/** Where hours are those of the place, which the calendar draws beside hours of Paris; empty in mainland France. */
const overseasName = (event: EventSummary): string =>
  territoriesOf(event).find(({ code }) => code.length === 3)?.name ?? ''
