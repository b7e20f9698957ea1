import { isIsoDate } from '../french/dates.ts'
import { instantOf, localOf } from '../local-time.ts'
import type { TimeZone } from '../moment.ts'
import { dayLength } from './placed-steps.ts'

/**
 * A change of the clocks on a day of the programme or in the night after it: at the minute `at` of the old clock they
 * are put forward by `shift` minutes, or back where it is negative.
 */
export type ClockChange = { readonly at: number; readonly shift: number }

const minute = 60_000

/** Minutes by which the clocks of a zone are ahead of UTC at an instant in milliseconds since 1970. */
function offsetAt(instant: number, zone: TimeZone): number {
  const { day, clock } = localOf(new Date(instant).toISOString(), zone)
  return (Date.parse(`${day}T${clock}:00Z`) - instant) / minute
}

/** The change of the clocks in the 48 hours from the midnight that begins the day; null where there is none. */
export function clockChangeOf(day: string, zone: TimeZone): ClockChange | null {
  if (!isIsoDate(day)) return null
  let before = Date.parse(instantOf(day, '00:00', zone))
  let after = before + 2 * dayLength * minute
  const old = offsetAt(before, zone)
  const shift = offsetAt(after, zone) - old
  if (shift === 0) return null
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / (2 * minute)) * minute
    if (offsetAt(middle, zone) === old) before = middle
    else after = middle
  }
  return { at: (after - Date.parse(`${day}T00:00:00Z`)) / minute + old, shift }
}

/** Minutes that pass between two minutes of the clock, the first no later than the second. */
export function elapsed(from: number, to: number, change: ClockChange | null): number {
  if (change === null || from >= change.at || to <= change.at) return to - from
  // Minutes that the clocks skip take no time.
  return Math.max(change.at - from, to - from - change.shift)
}

/** Whether the clocks skip this minute, or show it twice. */
export function oddMinute(minuteOfDay: number, change: ClockChange | null): 'skipped' | 'twice' | null {
  if (change === null) return null
  const { at, shift } = change
  if (shift > 0) return minuteOfDay >= at && minuteOfDay < at + shift ? 'skipped' : null
  return minuteOfDay >= at + shift && minuteOfDay < at ? 'twice' : null
}
