/** A stretch of the day that no step fills. */
export type Pause = {
  readonly from: number
  readonly to: number
  /** Minutes from the end of what comes before, or from its beginning where it has no end. */
  readonly minutes: number
  /** Whether the step before says when it is over: otherwise it may last until the next. */
  readonly isSure: boolean
}

type Extent = { readonly start: number; readonly end: number | null; readonly until: number }

/** Shortest pauses worth a word, in minutes: one that is sure, and one after a step that does not say its end. */
const shortest = { sure: 10, unsure: 90 } as const

/** The pauses between the steps of a day, in order. The steps are in the order of their start. */
export function pauses(
  steps: readonly Extent[],
  length: (from: number, to: number) => number,
): readonly Pause[] {
  const found: Pause[] = []
  let last: Extent | null = null
  for (const step of steps) {
    if (last !== null && step.start > last.until) {
      const isSure = last.end === last.until
      const minutes = length(isSure ? last.until : last.start, step.start)
      if (minutes >= (isSure ? shortest.sure : shortest.unsure)) {
        found.push({ from: last.until, to: step.start, minutes, isSure })
      }
    }
    if (last === null || step.until > last.until) last = step
  }
  return found
}
