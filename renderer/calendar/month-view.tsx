import { type ReactNode, useMemo } from 'react'
import type { EventsByDay } from '../../domain/calendar/event-span.ts'
import { monthGrid, monthOf } from '../../domain/calendar/month-grid.ts'
import { weekBars } from '../../domain/calendar/week-bars.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { DayGrid } from './day-grid.tsx'
import { monthName, weekdayName } from './day-words.ts'
import { MonthDay } from './month-day.tsx'
import type { EventDrag } from './use-event-drag.ts'

export type PageViewProps = {
  readonly events: readonly EventSummary[]
  readonly byDay: EventsByDay
  readonly day: string
  readonly onDay: (day: string) => void
  readonly onEnter: () => void
  readonly drag: EventDrag
}

/** A month as a grid of days. */
export function MonthView({ events, byDay, day, onDay, onEnter, drag }: PageViewProps): ReactNode {
  const { calendar } = useMessages()
  const language = useLanguage()
  const month = monthOf(day)
  const weeks = useMemo(
    () =>
      monthGrid(`${month}-01`).map(week => {
        const bars = weekBars(week, events)
        return week.map((weekday, index) => ({
          day: weekday,
          pieces: bars[index] ?? [],
          events: byDay.get(weekday) ?? [],
        }))
      }),
    [month, events, byDay],
  )
  return (
    <DayGrid
      page="month"
      label={calendar.monthGrid(monthName(day, language))}
      help={calendar.keys}
      day={day}
      onDay={onDay}
      onEnter={onEnter}
      drag={drag}
    >
      <thead>
        <tr>
          {(weeks[0] ?? []).map(({ day: weekday }) => (
            <th key={weekday} scope="col">
              {weekdayName(weekday, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]?.day}>
            {week.map(cell => (
              <MonthDay
                key={cell.day}
                {...cell}
                isChosen={cell.day === day}
                isOutside={monthOf(cell.day) !== month}
                drag={drag}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </DayGrid>
  )
}
