import type { ReactNode } from 'react'
import type { DayBlock } from '../../domain/calendar/event-span.ts'
import type { WeekDayLayout } from '../../domain/calendar/week-layout.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { formatHour } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { DayCell } from './day-cell.tsx'
import { dayMarks } from './day-words.ts'
import { EventChip } from './event-chip.tsx'
import type { EventDrag } from './use-event-drag.ts'

type WeekDayProps = WeekDayLayout & {
  readonly events: readonly EventSummary[]
  readonly firstHour: number
  readonly isChosen: boolean
  readonly drag: EventDrag
}

/** A day of the week: what holds all day above, the rest where its hours are, what overlaps side by side. */
export function WeekDay(props: WeekDayProps): ReactNode {
  const { day, pieces, early, blocks, events, firstHour, isChosen, drag } = props
  const messages = useMessages()
  const language = useLanguage()
  return (
    <DayCell
      className="week-day"
      day={day}
      marks={dayMarks(day, events, messages)}
      events={events}
      isChosen={isChosen}
      isOver={drag.over === day}
    >
      <div className="week-pieces">
        {pieces.map(({ row, ...piece }) => (
          <EventChip key={piece.event.id} day={day} drag={drag} {...piece} style={{ gridRow: row + 1 }} />
        ))}
        {early.map(block => (
          <EventChip
            key={block.event.id}
            event={block.event}
            day={block.ownDay}
            drawnOn={day}
            drag={drag}
            hours={blockHours(block, text => formatHour(text, language))}
            begins={false}
          />
        ))}
      </div>
      <div className="week-times">
        {blocks.map(({ item, lane, lanes }) => (
          <EventChip
            key={`${item.event.id} ${item.from}`}
            event={item.event}
            day={item.ownDay}
            drawnOn={day}
            drag={drag}
            hours={blockHours(item, text => formatHour(text, language))}
            begins={item.part !== 'morning'}
            lanes={lanes}
            ends={item.part !== 'evening'}
            style={{
              top: `calc(var(--hour) * ${(item.from - firstHour * 60) / 60} * 1px)`,
              height: `calc(var(--hour) * ${(item.to - item.from) / 60} * 1px - 2px)`,
              insetInlineStart: `${(lane / lanes) * 100}%`,
              width: `calc(${100 / lanes}% - 2px)`,
            }}
          />
        ))}
      </div>
    </DayCell>
  )
}

/** « 9 h 15 – 12 h »; of an event that a night cuts, the hour that belongs to the day. */
function blockHours({ clocks, part }: DayBlock, format: (clock: string) => string): string {
  if (part === 'evening') return `${format(clocks.from)} →`
  if (part === 'morning') return `→ ${format(clocks.to)}`
  return clocks.from === clocks.to ? format(clocks.from) : `${format(clocks.from)} – ${format(clocks.to)}`
}
