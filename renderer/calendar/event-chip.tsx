import { TriangleAlert } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { conflictsOn } from '../../domain/calendar/conflicts.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { standingLooks } from '../parts/standing-badge.tsx'
import { hashOf, type Route } from '../route.ts'
import { conflictSentence, hoursSentence } from './day-words.ts'
import type { EventDrag } from './use-event-drag.ts'
import './event-chip.css'

type EventChipProps = {
  readonly event: EventSummary
  /** The day of the programme that it shows. */
  readonly day: string
  /** The day on which it is drawn, where a night brought it there. */
  readonly drawnOn?: string
  readonly drag: EventDrag
  /** Where it stands among the pieces of a bar. */
  readonly begins?: boolean
  readonly ends?: boolean
  readonly isTitled?: boolean
  /** How many days its title may take. */
  readonly days?: number
  /** How many stand side by side where it is. */
  readonly lanes?: number
  /** The hours above the title, where there is room for them. */
  readonly hours?: string
  readonly style?: CSSProperties
}

/**
 * An event on one day: a click opens it, dragging moves it. Tab passes over it: the panel of the day offers the same to
 * the keyboard.
 */
export function EventChip(props: EventChipProps): ReactNode {
  const { event, day, drag, begins = true, ends = true, isTitled = true, hours = '', style } = props
  const { days = 1, lanes = 1, drawnOn = day } = props
  const messages = useMessages()
  const language = useLanguage()
  const { go } = useNavigation()
  const { tone, Icon } = standingLooks[event.standing]
  const { standings } = messages.calendar
  const route: Route = { at: 'event', id: event.id }
  const title = event.title || messages.shell.untitled
  const span = event.spans.find(one => one.day === day)
  const conflicts = conflictsOn(event, day).map(conflict => conflictSentence(conflict, messages))
  const name = [
    title,
    standings[event.standing],
    span === undefined ? '' : hoursSentence(span.from, span.to, messages, language),
    ...conflicts,
  ]
  return (
    <a
      className="event-chip"
      data-tone={tone}
      data-standing={event.standing}
      data-begins={begins}
      data-ends={ends}
      data-lanes={Math.min(lanes, 3)}
      data-long={days > 1 && isTitled}
      style={{ ...style, ...room(days) }}
      href={hashOf(route)}
      tabIndex={-1}
      draggable
      title={name.filter(word => word !== '').join(' · ')}
      onClick={clicked => {
        clicked.preventDefault()
        clicked.stopPropagation()
        go(route)
      }}
      onDragStart={started => drag.take(started, event, drawnOn)}
      onDragEnd={drag.end}
    >
      <span className="visually-hidden">{name.filter(word => word !== '').join(', ')}</span>
      {isTitled ? (
        <>
          <span className="event-chip-marks">
            <Icon size={14} aria-hidden />
            {conflicts.length === 0 ? null : <TriangleAlert size={14} aria-hidden />}
          </span>
          <span className="event-chip-words" aria-hidden>
            {hours === '' ? null : <span className="event-chip-hours">{hours} </span>}
            <span className="event-chip-title">{title} </span>
            {event.standing === 'confirmed' ? null : (
              <span className="event-chip-standing">{standings[event.standing]}</span>
            )}
          </span>
        </>
      ) : null}
    </a>
  )
}

/** The days of its title, for the style sheet. */
const room = (days: number): CSSProperties & Record<`--${string}`, number> => ({ '--days': days })
