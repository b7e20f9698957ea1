import { weekdayIndex } from './month-grid.ts'

/**
 * Whether the clocks of mainland France change in the night before that day: to summer time on the last Sunday of
 * March, to winter time on the last one of October (directive 2000/84/EC, so from 2002 on).
 */
export function clockChangeOn(day: string): 'summer' | 'winter' | null {
  const isLastSunday = Number(day.slice(8)) >= 25 && weekdayIndex(day) === 6
  if (!isLastSunday || day < '2002') return null
  if (day.slice(5, 7) === '03') return 'summer'
  return day.slice(5, 7) === '10' ? 'winter' : null
}
