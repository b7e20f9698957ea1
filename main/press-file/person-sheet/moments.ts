import { dayOf } from '../../../domain/condition-days.ts'
import { dateWithoutWeekday } from '../../../domain/french/dates.ts'
import { formatClock } from '../../../domain/french/hours.ts'
import { nbsp } from '../../../domain/french/spaces.ts'

/** « 6 mai 2026 » of a day `YYYY-MM-DD`. */
export const dayText = (day: string): string => dateWithoutWeekday(day)

/** « 6 mai 2026 à 17 h 42 » of an ISO instant, by the machine's own clock. */
export function momentText(instant: string): string {
  const moment = new Date(instant)
  const clock = [moment.getHours(), moment.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')
  return `${dateWithoutWeekday(dayOf(moment))} à${nbsp}${formatClock(clock, 'spaced')}`
}
