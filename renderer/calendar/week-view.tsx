import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { weekOf } from '../../domain/calendar/month-grid.ts'
import { weekLayout } from '../../domain/calendar/week-layout.ts'
import { formatDays, formatHour } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { DayGrid } from './day-grid.tsx'
import { dayMarks, weekdayName } from './day-words.ts'
import type { PageViewProps } from './month-view.tsx'
import { WeekDay } from './week-day.tsx'
import { WeekHead } from './week-head.tsx'

/** Pixels of an hour. */
const hourHeight = 44

/** A week as days side by side, each with its hours from top to bottom. */
export function WeekView({ events, byDay, day, onDay, onEnter, drag }: PageViewProps): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const [monday = day] = weekOf(day)
  const { days, hours, rows } = useMemo(() => weekLayout(weekOf(monday), events), [monday, events])
  const shown = Array.from({ length: hours.last - hours.first }, (_, index) => hours.first + index)
  const style: CSSProperties & Record<`--${string}`, number> = {
    '--hours': shown.length,
    '--hour': hourHeight,
    '--bars': rows,
  }
  const sunday = days.at(-1)?.day ?? day
  return (
    <div className="week" style={style}>
      <div className="week-hours" aria-hidden>
        {shown.map(hour => (
          <span key={hour}>{formatHour(`${String(hour).padStart(2, '0')}:00`, language)}</span>
        ))}
      </div>
      <DayGrid
        page="week"
        label={messages.calendar.weekGrid(formatDays(monday, sunday, language))}
        help={messages.calendar.keys}
        day={day}
        onDay={onDay}
        onEnter={onEnter}
        drag={drag}
      >
        <thead>
          <tr>
            {days.map(one => (
              <WeekHead
                key={one.day}
                day={one.day}
                weekday={weekdayName(one.day, language)}
                marks={dayMarks(one.day, byDay.get(one.day) ?? [], messages)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {days.map(one => (
              <WeekDay
                key={one.day}
                {...one}
                events={byDay.get(one.day) ?? []}
                firstHour={hours.first}
                isChosen={one.day === day}
                drag={drag}
              />
            ))}
          </tr>
        </tbody>
      </DayGrid>
    </div>
  )
}
