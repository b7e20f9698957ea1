import type { ReactNode } from 'react'
import { today } from '../formats.ts'

/** The number of a day, marked when it is today. */
export const DayNumber = ({ day }: { day: string }): ReactNode => (
  <span className={day === today() ? 'day-number day-today' : 'day-number'}>{Number(day.slice(8))}</span>
)
