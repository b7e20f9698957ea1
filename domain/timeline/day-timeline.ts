import type { TimeZone } from '../moment.ts'
import type { ProgrammeDay } from '../programme.ts'
import { type ClockChange, clockChangeOf, elapsed } from './clock-change.ts'
import { laneOf } from './lanes.ts'
import { type Overlap, overlaps } from './overlaps.ts'
import { type Pause, pauses } from './pauses.ts'
import { type PlacedStep, placedSteps } from './placed-steps.ts'

/** A step as it is drawn: until when, and beside which others. */
export type DrawnStep = PlacedStep & {
  readonly until: number
  /** Columns from 0: what takes place at the same time stands side by side. */
  readonly lane: number
  readonly overlaps: readonly Overlap[]
}

/** One day of the programme on the line of its hours. */
export type DayTimeline = {
  /** In the order of time; in printed order where two begin together. */
  readonly steps: readonly DrawnStep[]
  readonly pauses: readonly Pause[]
  readonly lanes: number
  /** Whether any step has an hour: without one there is an order but no line of hours. */
  readonly hasHours: boolean
  /** Full hours that frame the day, in minutes: the first and the last. */
  readonly from: number
  readonly to: number
  readonly clockChange: ClockChange | null
}

/** Longest time, in minutes, that a step without an end is drawn for, and the time of the last one. */
const drawn = { most: 60, last: 30 } as const

/** Until when a step is drawn: its end, or else the next step of its sequence. */
function untilOf(step: PlacedStep, all: readonly PlacedStep[]): number {
  if (step.end !== null && step.end > step.start) return step.end
  const later = all.filter(other => other.sequence === step.sequence && other.start > step.start)
  const next = Math.min(...later.map(({ start }) => start))
  return Number.isFinite(next) ? Math.min(next, step.start + drawn.most) : step.start + drawn.last
}

const byTime = (steps: readonly PlacedStep[]): PlacedStep[] =>
  [...steps].sort((one, other) => one.start - other.start)

/** Lays a day of the programme out over its hours. `at` is the path of the day in the event. Pure. */
export function dayTimeline(day: ProgrammeDay, at: string, zone: TimeZone): DayTimeline {
  const clockChange = clockChangeOf(day.date, zone)
  const length = (from: number, to: number): number => elapsed(from, to, clockChange)
  const placed = byTime(placedSteps(day, at))
  const shared = overlaps(placed, length)
  const extents = placed.map(step => ({ ...step, until: untilOf(step, placed) }))
  const lanes = laneOf(extents)
  const steps = extents.map((step, index) => ({
    ...step,
    lane: lanes[index] ?? 0,
    overlaps: shared.get(step.at) ?? [],
  }))
  const hasHours = steps.some(({ isTimed }) => isTimed)
  return {
    steps,
    pauses: hasHours ? pauses(steps, length) : [],
    lanes: Math.max(1, ...lanes.map(lane => lane + 1)),
    hasHours,
    from: Math.floor(Math.min(...steps.map(({ start }) => start), Number.MAX_SAFE_INTEGER) / 60) * 60,
    to: Math.ceil(Math.max(...steps.map(({ until }) => until), 0) / 60) * 60,
    clockChange,
  }
}
