import type { DayTimeline } from './day-timeline.ts'

/** Rows of a day on the screen: where each minute of interest begins, and how long each row lasts. */
export type Tracks = {
  /** From one line to the next: for how many minutes, and whether nothing takes place in them. */
  readonly rows: readonly { readonly minutes: number; readonly isPause: boolean }[]
  /** Number of the line, from 1, at which a minute of interest is. */
  readonly line: ReadonlyMap<number, number>
}

/** The full hours of a day, in minutes, first and last included. */
export const fullHours = ({ from, to, hasHours }: DayTimeline): readonly number[] =>
  hasHours ? Array.from({ length: (to - from) / 60 + 1 }, (_, index) => from + index * 60) : []

/** The lines at which steps, pauses and hours begin and end: a row may grow with its words, none is ever out of order. */
export function tracksOf(day: DayTimeline): Tracks {
  const minutes = [
    ...fullHours(day),
    ...day.steps.flatMap(({ start, until }) => [start, until]),
    ...day.pauses.flatMap(({ from, to }) => [from, to]),
  ]
  const lines = [...new Set(minutes)].sort((one, other) => one - other)
  const isPause = (minute: number): boolean =>
    day.pauses.some(({ from, to }) => from <= minute && minute < to)
  return {
    rows: lines.slice(0, -1).map((minute, index) => ({
      minutes: (lines[index + 1] ?? minute) - minute,
      isPause: isPause(minute),
    })),
    line: new Map(lines.map((minute, index) => [minute, index + 1])),
  }
}
