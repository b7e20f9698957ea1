import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { DayNumber } from './day-number.tsx'
import type { DayMarks } from './day-words.ts'

type WeekHeadProps = { readonly day: string; readonly weekday: string; readonly marks: DayMarks }

/** The head of a day of the week: which day, and its holidays. */
export function WeekHead({ day, weekday, marks }: WeekHeadProps): ReactNode {
  const { calendar } = useMessages()
  const school = marks.zones.length === 0 ? '' : calendar.schoolShort(marks.zones)
  return (
    <th scope="col" className="week-head">
      <div className="week-date">
        {weekday} <DayNumber day={day} />
      </div>
      <div className="day-holiday">{marks.holidays.join(', ')}</div>
      <div className="day-school">{school}</div>
      <div className="day-school">{marks.clock}</div>
    </th>
  )
}
