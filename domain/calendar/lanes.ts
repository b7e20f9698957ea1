/** Where something takes place on a line: from `from` (included) to `to` (not included), in any unit. */
export type Stretch = { readonly from: number; readonly to: number }

/** Something with its lane, from 0, and how many lanes stand side by side where it is. */
export type InLane<T> = { readonly item: T; readonly lane: number; readonly lanes: number }

/**
 * Puts what overlaps side by side: each takes the first lane that is free, the longest first among those that begin
 * together. Things that overlap, directly or through others, are as wide as one another.
 */
export function inLanes<T extends Stretch>(items: readonly T[]): readonly InLane<T>[] {
  const sorted = [...items].sort((one, other) => one.from - other.from || other.to - one.to)
  const placed: InLane<T>[] = []
  let cluster: { item: T; lane: number }[] = []
  let ends: number[] = []
  const close = (): void => {
    placed.push(...cluster.map(({ item, lane }) => ({ item, lane, lanes: ends.length })))
    cluster = []
    ends = []
  }
  for (const item of sorted) {
    if (ends.every(end => end <= item.from)) close()
    const free = ends.findIndex(end => end <= item.from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = item.to
    cluster.push({ item, lane })
  }
  close()
  return placed
}
