import type { ReactNode } from 'react'
import type { EventSummary } from '../../domain/summaries.ts'
import { today } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { cellName, type DayMarks } from './day-words.ts'

type DayCellProps = {
  readonly day: string
  readonly marks: DayMarks
  readonly events: readonly EventSummary[]
  readonly isChosen: boolean
  /** Whether an event is held over it. */
  readonly isOver: boolean
  readonly className: string
  readonly children: ReactNode
}

/**
 * The cell of a day: its name says the day in words, what it is, and how many events it has; then those that it shows.
 * What else it shows of this is for the eyes and should be hidden from readers.
 */
export function DayCell(props: DayCellProps): ReactNode {
  const { day, marks, events, isChosen, isOver, className, children } = props
  const messages = useMessages()
  const language = useLanguage()
  const isToday = day === today()
  // In a grid a cell can be selected; the linter takes every table for one that is only read.
  const selection = { 'aria-selected': isChosen }
  return (
    <td
      className={className}
      data-day={day}
      data-over={isOver}
      tabIndex={isChosen ? 0 : -1}
      {...selection}
      aria-current={isToday ? 'date' : undefined}
    >
      <span className="visually-hidden">
        {cellName(day, { marks, count: events.length, isToday }, messages, language)}
      </span>
      {children}
    </td>
  )
}
