import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { mondayOf, shownDay, weekNumber, weekOf } from '../../domain/calendar/month-grid.ts'
import { formatDays, today } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { DateField } from '../parts/date-field.tsx'
import { type Page, pageAway } from './day-keys.ts'
import { monthTitle } from './day-words.ts'

type PeriodBarProps = {
  readonly page: Page
  readonly day: string
  readonly onDay: (day: string) => void
}

/** Which week or month is shown, and the ways to another one. */
export function PeriodBar({ page, day, onDay }: PeriodBarProps): ReactNode {
  const { calendar } = useMessages()
  const language = useLanguage()
  const week = weekOf(day)
  const isMonth = page === 'month'
  return (
    <div className="period-bar">
      <div className="row period-turn">
        <IconButton
          name={isMonth ? calendar.previousMonth : calendar.previousWeek}
          icon={<ChevronLeft size={20} aria-hidden />}
          onPress={() => onDay(pageAway(day, page, -1))}
        />
        <IconButton
          name={isMonth ? calendar.nextMonth : calendar.nextWeek}
          icon={<ChevronRight size={20} aria-hidden />}
          onPress={() => onDay(pageAway(day, page, 1))}
        />
        <h2 aria-live="polite">
          {isMonth ? monthTitle(day, language) : formatDays(mondayOf(day), week.at(-1) ?? day, language)}
        </h2>
        {isMonth ? null : <span className="soft">{calendar.week(weekNumber(day))}</span>}
      </div>
      <Button onPress={() => onDay(today())}>{calendar.today}</Button>
      <div className="period-date">
        <DateField
          label={calendar.goTo}
          labelHidden
          placeholder={calendar.goTo}
          value=""
          onChange={to => {
            if (to !== '') onDay(shownDay(to))
          }}
        />
      </div>
    </div>
  )
}
