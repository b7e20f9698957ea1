import type { ReactNode } from 'react'
import type { BarPiece } from '../../domain/calendar/week-bars.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { useMessages } from '../messages/messages.tsx'
import { DayCell } from './day-cell.tsx'
import { DayNumber } from './day-number.tsx'
import { dayMarks } from './day-words.ts'
import { EventChip } from './event-chip.tsx'
import type { EventDrag } from './use-event-drag.ts'

type MonthDayProps = {
  readonly day: string
  readonly pieces: readonly BarPiece[]
  readonly events: readonly EventSummary[]
  readonly isChosen: boolean
  /** Whether it belongs to the month before or after. */
  readonly isOutside: boolean
  readonly drag: EventDrag
}

/** Rows of events that a cell shows; of more it says how many. */
const mostRows = 3

/** A day of the month: its number, holidays, and its events in rows that bars of several days share. */
export function MonthDay({ day, pieces, events, isChosen, isOutside, drag }: MonthDayProps): ReactNode {
  const messages = useMessages()
  const marks = dayMarks(day, events, messages)
  const rows = (pieces.at(-1)?.row ?? -1) + 1
  const shown = rows > mostRows ? pieces.filter(({ row }) => row < mostRows - 1) : pieces
  const hidden = pieces.length - shown.length
  return (
    <DayCell
      className={isOutside ? 'month-day month-day-outside' : 'month-day'}
      day={day}
      marks={marks}
      events={events}
      isChosen={isChosen}
      isOver={drag.over === day}
    >
      <div className="month-day-content">
        <div className="month-date" aria-hidden>
          <DayNumber day={day} />
          <span className="day-holiday">{marks.holidays.join(', ')}</span>
        </div>
        <div className="month-pieces">
          {shown.map(({ row, ...piece }) => (
            <EventChip key={piece.event.id} day={day} drag={drag} {...piece} style={{ gridRow: row + 1 }} />
          ))}
          {hidden === 0 ? null : (
            <span className="month-more" aria-hidden style={{ gridRow: mostRows }}>
              {messages.calendar.moreEvents(hidden)}
            </span>
          )}
        </div>
        {marks.zones.length === 0 ? null : (
          <span className="day-school" aria-hidden>
            {messages.calendar.schoolShort(marks.zones)}
          </span>
        )}
      </div>
    </DayCell>
  )
}
