/** Below zero when the first goes first. */
export type Comparison<T> = (one: T, other: T) => number

/** Sorted at once: a millisecond or so. */
const run = 1_024

/** Sorts a list in steps of about a millisecond. Stable; the list itself stays as it is. */
export function* sortInSteps<T>(items: readonly T[], compare: Comparison<T>): Generator<undefined, T[]> {
  let runs: T[][] = []
  for (let start = 0; start < items.length; start += run) {
    runs.push(items.slice(start, start + run).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const merged: T[][] = []
    for (let pair = 0; pair < runs.length; pair += 2) {
      merged.push(yield* mergeInSteps(runs[pair] ?? [], runs[pair + 1] ?? [], compare))
    }
    runs = merged
  }
  return runs[0] ?? []
}

/** Two sorted lists as one, in steps; of equal items those of the first list go first. */
export function* mergeInSteps<T>(
  one: readonly T[],
  other: readonly T[],
  compare: Comparison<T>,
): Generator<undefined, T[]> {
  const merged: T[] = []
  let next = 0
  for (const item of one) {
    let waiting = other[next]
    while (waiting !== undefined && compare(waiting, item) < 0) {
      merged.push(waiting)
      next += 1
      waiting = other[next]
      if (merged.length % run === 0) yield
    }
    merged.push(item)
    if (merged.length % run === 0) yield
  }
  for (; next < other.length; next += 1) {
    const item = other[next]
    if (item !== undefined) merged.push(item)
  }
  return merged
}
