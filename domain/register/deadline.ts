import type { AccreditationDesk } from '../accreditation-desk.ts'
import { instantOf, localOf } from '../local-time.ts'
import type { TimeZone } from '../moment.ts'
import { dayAfter, daysBetween } from '../note-start/calendar-days.ts'

/** How far a desk's deadline is. Days are calendar days of the event's zone: 1 is tomorrow, -1 was yesterday. */
export type Countdown = {
  readonly isPassed: boolean
  /** Whole minutes until the deadline, or since it. */
  readonly minutes: number
  readonly days: number
  readonly day: string
  /** Empty where the desk names a day without an hour: it takes requests until the day ends. */
  readonly clock: string
}

/** How far the deadline is at `now` (ISO UTC); null for a desk that names no day. */
export function countdown(
  { deadlineDay, deadlineClock }: Pick<AccreditationDesk, 'deadlineDay' | 'deadlineClock'>,
  timeZone: TimeZone,
  now: string,
): Countdown | null {
  if (deadlineDay === '') return null
  const end =
    deadlineClock === ''
      ? instantOf(dayAfter(deadlineDay, 1), '00:00', timeZone)
      : instantOf(deadlineDay, deadlineClock, timeZone)
  const left = new Date(end).getTime() - new Date(now).getTime()
  const today = localOf(now, timeZone).day
  return {
    isPassed: left <= 0,
    minutes: left > 0 ? Math.ceil(left / 60_000) : Math.floor(Math.abs(left) / 60_000),
    days: daysBetween(today, deadlineDay),
    day: deadlineDay,
    clock: deadlineClock,
  }
}
