import { daysBetween } from '../note-start/calendar-days.ts'

/** Days of a period, both included, 'YYYY-MM-DD'. */
export type Period = { readonly from: string; readonly to: string }

/** The periods that are asked for by name. */
export const periodNames = ['month', 'quarter', 'year', 'last-12-months'] as const
export type PeriodName = (typeof periodNames)[number]

const monthsBefore: Record<PeriodName, (month: number) => number> = {
  month: () => 0,
  quarter: month => (month - 1) % 3,
  year: month => month - 1,
  'last-12-months': () => 11,
}

const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/**
 * The days of a named period around `today`: the whole month, quarter or year that it is in, to their last day, since
 * visits are planned; the last twelve months begin with a month and end with the month of `today`.
 */
export function namedPeriod(name: PeriodName, today: string): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const first = month - monthsBefore[name](month)
  const last = { month, quarter: first + 2, year: 12, 'last-12-months': month }[name]
  return { from: isoDay(year, first, 1), to: isoDay(year, last + 1, 0) }
}

/** Whether a period can be counted over: both days are there, in their order. */
export const isPeriod = ({ from, to }: Period): boolean =>
  from !== '' && to !== '' && daysBetween(from, to) >= 0

export const isIn = ({ from, to }: Period, day: string): boolean => from <= day && day <= to
