import { findHourMentions, minutesOf } from '../french/hours.ts'
import type { StepTime } from '../moment.ts'
import type { ProgrammeDay, Sequence, Step } from '../programme.ts'

/** A step with its place on the line of its day. */
export type PlacedStep = {
  /** Path of the step in the event: « programme.days[0].sequences[1].steps[2] ». */
  readonly at: string
  readonly step: Step
  /** Which sequence of the day it belongs to. */
  readonly sequence: number
  /** Minutes on the clock since the midnight that begins the day; from 1440 on they are of the night after. */
  readonly start: number
  /** When it is over, where the programme says so. */
  readonly end: number | null
  /** Whether the programme gives its hour: the others stand between their neighbours. */
  readonly isTimed: boolean
}

/** Minutes of a day on the clock. */
export const dayLength = 24 * 60

/** Until then an hour may be of the night that follows the programme. */
const nightEnds = 6 * 60

/** Minutes between steps of which nobody said when they take place. */
const usualStep = 15

type Hours = { readonly start: number; readonly end: number | null }

/** What a clock shows of the time of a step; « vers 10 h » counts as ten, « à l’issue » is not on a clock. */
function hoursOn(time: StepTime): Hours | null {
  switch (time.kind) {
    case 'at':
      return { start: minutesOf(time.at), end: null }
    case 'from':
      return { start: minutesOf(time.from), end: null }
    case 'range':
      return { start: minutesOf(time.from), end: minutesOf(time.to) }
    case 'words': {
      const [first] = findHourMentions(time.words)
      return first === undefined ? null : { start: minutesOf(first.clock), end: null }
    }
    default:
      return null
  }
}

/** Where the walk through the hours is: the last one, and whether it is of the same sequence. */
type Walk = { readonly minute: number; readonly isOwn: boolean }

/**
 * The minute that an hour of the clock means after another one: « 0 h 30 » after « 23 h 45 » is of the night after,
 * « 8 h » at a second site, after « 18 h » at the first, is of the same day.
 */
function minuteAfter(minute: number, before: Walk | null): number {
  if (before === null) return minute
  const nextDay = minute + dayLength
  const mayBeNextDay = minute < nightEnds || (before.isOwn && before.minute >= dayLength)
  const isNearer = Math.abs(nextDay - before.minute) < Math.abs(minute - before.minute)
  return mayBeNextDay && isNearer ? nextDay : minute
}

/** The hours of a sequence’s steps; `before` is the last minute of the sequences before, null at the first. */
function timedHours({ steps }: Sequence, before: number | null): readonly (Hours | null)[] {
  let last: Walk | null = before === null ? null : { minute: before, isOwn: false }
  return steps.map(({ time }) => {
    const hours = hoursOn(time)
    if (hours === null) return null
    const start = minuteAfter(hours.start, last)
    const length = hours.end === null ? null : (hours.end - hours.start + dayLength) % dayLength
    const end = length === null ? null : start + length
    last = { minute: end ?? start, isOwn: true }
    return { start, end }
  })
}

/**
 * Where the steps without an hour stand that come after `before` and ahead of the minute `after`; null where there is
 * none. A second site may begin before the first is left: its steps then stand before their own hours.
 */
function standIns(count: number, before: Hours | null, after: number | null): readonly number[] {
  const places = Array.from({ length: count }, (_, index) => index)
  const from = before === null ? null : (before.end ?? before.start)
  if (after !== null && (from === null || after <= from)) {
    return places.map(index => after - usualStep * (count - index))
  }
  if (from === null || after === null) return places.map(index => (from ?? 0) + usualStep * (index + 1))
  // « À l’issue » of what has an end begins when that ends.
  const isAtOnce = before?.end !== null
  const share = (after - from) / (isAtOnce ? count : count + 1)
  return places.map(index => Math.round(from + share * (isAtOnce ? index : index + 1)))
}

/** Puts the steps without an hour between those with one. `before` is what the sequence before ends with. */
function withStandIns(hours: readonly (Hours | null)[], before: Hours | null): readonly Hours[] {
  const placed: Hours[] = []
  for (const [index, one] of hours.entries()) {
    if (placed.length > index) continue
    if (one !== null) {
      placed.push(one)
      continue
    }
    const next = hours.findIndex((other, rank) => rank > index && other !== null)
    const count = (next === -1 ? hours.length : next) - index
    const starts = standIns(count, placed.at(-1) ?? before, hours[next]?.start ?? null)
    placed.push(...starts.map(start => ({ start, end: null })))
  }
  return placed
}

/**
 * The steps of a day, each with its place: by its hours, or between its neighbours where it has none. In printed order.
 * `at` is the path of the day in the event.
 */
export function placedSteps(day: ProgrammeDay, at: string): readonly PlacedStep[] {
  const placed: PlacedStep[] = []
  let lastTimed: number | null = null
  for (const [sequence, one] of day.sequences.entries()) {
    const hours = timedHours(one, lastTimed)
    const places = withStandIns(hours, placed.at(-1) ?? null)
    for (const [index, step] of one.steps.entries()) {
      const [place, given] = [places[index], hours[index]]
      if (place === undefined) continue
      const isTimed = given !== null
      if (isTimed) lastTimed = place.end ?? place.start
      placed.push({ at: `${at}.sequences[${sequence}].steps[${index}]`, step, sequence, ...place, isTimed })
    }
  }
  return placed
}
