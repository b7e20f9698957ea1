import { bareNumber } from './compose/end-marks.ts'
import type { NumberRange, NumberSeries } from './issuer.ts'
import { numberValue, type UsedNumber, usedValues, yearOf } from './number-series/used-numbers.ts'

export { gapsOf, type Stretch } from './number-series/gaps.ts'
export { duplicatesOf, numberValue, type UsedNumber, yearOf } from './number-series/used-numbers.ts'

/** A series, the numbers that it has given so far, and the day on the note that asks for one (`YYYY-MM-DD`). */
export type SeriesInput = {
  readonly series: NumberSeries
  readonly used: readonly UsedNumber[]
  readonly day: string
}

/** The largest number of a series. */
const largest = 999_999

const holds = ({ from, to }: NumberRange, value: number): boolean => value >= from && value <= to

/** The ranges that count in the year of a note: those of another year say nothing about it. */
const rangesOf = ({ series, day }: SeriesInput): readonly NumberRange[] =>
  series.ranges.filter(({ year }) => year === yearOf(series, day))

/**
 * Whether the issuer numbers its notes at all: of forty real ones, one bore a number. It does once a note bears one, or
 * once its series has been set.
 */
export const isNumbered = ({ series, used }: SeriesInput): boolean =>
  series.next > 1 || series.year !== null || series.ranges.length > 0 || usedValues(used).length > 0

/** Where the series goes on: `next`, or after the last number of a year that `next` does not count in. */
function startOf(input: SeriesInput): number {
  const { series, used, day } = input
  const year = yearOf(series, day)
  if (year === null || series.year === null || series.year === year) return series.next
  return Math.max(0, ...usedValues(used, series, day)) + 1
}

/**
 * The number that a note takes next, or null where the numbers set aside for this laptop are used up. A laptop with
 * numbers of its own takes those, in their order; none takes what another one holds: two laptops whose ranges are
 * disjoint never take the same number, whatever each knows of the other.
 */
export function nextNumber(input: SeriesInput): number | null {
  const ranges = rangesOf(input)
  const here = ranges.filter(({ isHere }) => isHere)
  const elsewhere = ranges.filter(({ isHere }) => !isHere)
  const taken = new Set(usedValues(input.used, input.series, input.day))
  const isFree = (value: number): boolean =>
    !taken.has(value) && !elsewhere.some(range => holds(range, value))
  const start = startOf(input)
  if (here.length === 0) return firstFree({ from: start, to: largest }, isFree)
  for (const least of [start, 1]) {
    for (const { from, to } of here) {
      const free = firstFree({ from: Math.max(from, least), to }, isFree)
      if (free !== null) return free
    }
  }
  return null
}

function firstFree(
  { from, to }: { readonly from: number; readonly to: number },
  isFree: (value: number) => boolean,
): number | null {
  for (let value = from; value <= to; value += 1) if (isFree(value)) return value
  return null
}

/** The number as it is proposed; empty where the issuer numbers nothing, or has none left. */
export function proposedNumber(input: SeriesInput): string {
  const next = isNumbered(input) ? nextNumber(input) : null
  return next === null ? '' : String(next)
}

/** Whether a number is not this laptop’s to take: another one holds it, or it is beside those set aside for this one. */
export function isOutsideRanges(input: SeriesInput, typed: string): boolean {
  const value = numberValue(typed, yearOf(input.series, input.day))
  if (value === null) return false
  const ranges = rangesOf(input)
  const here = ranges.filter(({ isHere }) => isHere)
  const isHeld = ranges.some(range => !range.isHere && holds(range, value))
  return isHeld || (here.length > 0 && !here.some(range => holds(range, value)))
}

/** Whether a number lies beyond the one that comes next: those in between would be missing. */
export function leavesGap(input: SeriesInput, typed: string): boolean {
  const value = numberValue(typed, yearOf(input.series, input.day))
  const next = isNumbered(input) ? nextNumber(input) : null
  return value !== null && next !== null && value > next
}

/** The notes that bear this number in the same series and year, however each writes it. */
export function bearersOf({ series, used, day }: SeriesInput, typed: string): readonly UsedNumber[] {
  const year = yearOf(series, day)
  const keyOf = (text: string): string => String(numberValue(text, year) ?? bareNumber(text).toLowerCase())
  const wanted = keyOf(typed)
  if (wanted === '') return []
  return used.filter(({ number, day: on }) => yearOf(series, on) === year && keyOf(number) === wanted)
}

/** The series after a note took a number: the next one follows it, in the year of the note. */
export function afterTaking(series: NumberSeries, typed: string, day: string): NumberSeries {
  const year = yearOf(series, day)
  const value = numberValue(typed, year)
  // A note dated in a year that is over comes late: the series of the new year goes on.
  const isLate = year !== null && series.year !== null && year < series.year
  if (value === null || isLate) return series
  const isNewYear = year !== null && series.year !== null && year > series.year
  const next = isNewYear ? value + 1 : Math.max(series.next, value + 1)
  return { ...series, year, next: Math.min(next, largest) }
}
