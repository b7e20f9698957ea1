/** What takes a stretch of time, and the sequence that would like to stay in one column. */
export type Stretch = { readonly start: number; readonly until: number; readonly sequence: number }

/**
 * The column of each stretch, from 0: no two that share a minute are in the same one, and there are no more columns
 * than things at once. A sequence keeps its column where it can. The stretches are in the order of their start.
 */
export function laneOf(stretches: readonly Stretch[]): readonly number[] {
  const busyUntil: number[] = []
  const usual = new Map<number, number>()
  return stretches.map(({ start, until, sequence }) => {
    const isFree = (lane: number): boolean => (busyUntil[lane] ?? Number.NEGATIVE_INFINITY) <= start
    const own = usual.get(sequence)
    const free = busyUntil.findIndex((_, lane) => isFree(lane))
    const lane = own !== undefined && isFree(own) ? own : free === -1 ? busyUntil.length : free
    busyUntil[lane] = until
    usual.set(sequence, lane)
    return lane
  })
}
