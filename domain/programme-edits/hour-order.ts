import type { StepTime } from '../moment.ts'
import { firstHour } from '../step-time.ts'

type Timed = { readonly time: StepTime }

const evening = '18:00'
const nightEnds = '06:00'

/** Steps that stay together when hours are put in order: one that has an hour and those without that follow it. */
type Run<T> = { readonly key: string; readonly steps: T[] }

/**
 * « 0 h 30 » after « 22 h » belongs to the night that goes on: it counts as 24 h 30, so that hours compare as text.
 */
function runsOf<T extends Timed>(steps: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [{ key: '', steps: [] }]
  let isNight = false
  for (const step of steps) {
    const hour = firstHour(step.time)
    if (hour === '') {
      runs.at(-1)?.steps.push(step)
      continue
    }
    const isLate = isNight && hour <= nightEnds
    isNight ||= hour >= evening
    runs.push({ key: isLate ? `${Number(hour.slice(0, 2)) + 24}${hour.slice(2)}` : hour, steps: [step] })
  }
  return runs
}

/**
 * The steps by the clock. Those of one hour keep their order, and a step without an hour stays behind the one that
 * it follows; those before the first hour stay first.
 */
export const inHourOrder = <T extends Timed>(steps: readonly T[]): T[] =>
  runsOf(steps)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .flatMap(run => run.steps)

/** Whether the steps do not follow the clock. */
export function isOutOfOrder(steps: readonly Timed[]): boolean {
  const ordered = inHourOrder(steps)
  return steps.some((step, index) => ordered[index] !== step)
}
