import type { ConditionTest } from './contact-condition.ts'
import { isIsoDate } from './french/dates.ts'

/** Whether a stamp meets a test: a day `YYYY-MM-DD` or an ISO instant, whichever the test was made for. */
export type StampTest = (stamp: string) => boolean

/** The day that is `count` days after (or before, when negative) `day`. */
export function daysFrom(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10)
}

/** The calendar day of the machine's own clock, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  const [month, date] = [instant.getMonth() + 1, instant.getDate()].map(part => String(part).padStart(2, '0'))
  return `${String(instant.getFullYear()).padStart(4, '0')}-${month}-${date}`
}

/** The instant at which a day begins for the machine's own clock, so that instants compare as text. */
export function beginningOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).toISOString()
}

/**
 * The test of a day or, when `isInstant`, of an instant; null when the value is no day or no count of days, or the
 * test is none of dates. What has no date is neither before nor after anything.
 */
export function dayTest(
  { test, value }: { readonly test: ConditionTest; readonly value: string },
  { today, isInstant }: { readonly today: string; readonly isInstant: boolean },
): StampTest | null {
  if (test === 'empty') return stamp => stamp === ''
  const stretch = stretchOf(test, value, today)
  if (stretch === null) return null
  const mark = isInstant ? beginningOf : (day: string) => day
  const from = stretch.from === '' ? '' : mark(stretch.from)
  const before = stretch.before === '' ? '' : mark(stretch.before)
  return stamp => stamp !== '' && stamp >= from && (before === '' || stamp < before)
}

/** Days from the first to before the second; empty where there is no bound. */
type Stretch = { readonly from: string; readonly before: string }

function stretchOf(test: ConditionTest, value: string, today: string): Stretch | null {
  if (test === 'within-days' || test === 'older-than-days') {
    if (!/^\d{1,5}$/.test(value)) return null
    const day = daysFrom(today, -Number(value))
    return test === 'within-days' ? { from: day, before: '' } : { from: '', before: day }
  }
  // Years of other shapes would not compare as text; no contact has one.
  if (!isIsoDate(value) || value < '1900' || value > '2999') return null
  if (test === 'is') return { from: value, before: daysFrom(value, 1) }
  if (test === 'before') return { from: '', before: value }
  if (test === 'after') return { from: daysFrom(value, 1), before: '' }
  return null
}
