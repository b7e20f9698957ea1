import type { PlacedStep } from './placed-steps.ts'

/** Another step that takes place at the same time, and for how many minutes; 0 where one of them has no end. */
export type Overlap = { readonly with: string; readonly minutes: number }

/** Length in minutes between two minutes of a day. */
type Length = (from: number, to: number) => number

const endOf = ({ start, end }: PlacedStep): number => end ?? start

/** Whether two steps, the first no later than the second, share a minute: one without an end is a moment. */
const share = (first: PlacedStep, second: PlacedStep): boolean =>
  second.start < endOf(first) || second.start === first.start

/**
 * For each step, by its path, the steps at the same time as far as the programme says so: steps without an hour are
 * never in anybody’s way. The steps are in the order of time.
 */
export function overlaps(steps: readonly PlacedStep[], length: Length): Map<string, readonly Overlap[]> {
  const found = new Map<string, Overlap[]>()
  const note = (at: string, overlap: Overlap): void => {
    found.set(at, [...(found.get(at) ?? []), overlap])
  }
  let open: PlacedStep[] = []
  for (const step of steps) {
    if (!step.isTimed) continue
    open = open.filter(other => share(other, step))
    for (const other of open) {
      const shared = Math.min(endOf(other), endOf(step))
      const minutes = shared > step.start ? length(step.start, shared) : 0
      note(other.at, { with: step.at, minutes })
      note(step.at, { with: other.at, minutes })
    }
    open.push(step)
  }
  return found
}
