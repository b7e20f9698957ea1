import type { Bits } from './bits.ts'
import { setBit } from './bits.ts'

/** Texts of many contacts in one piece, to find what is inside of them. */
export type InsideText = { find(piece: string, into: Bits): void }

/** `texts[i]`, which is not empty, belongs to the contact `owners[i]`. */
export function insideText(owners: readonly number[], texts: readonly string[]): InsideText {
  const starts = new Uint32Array(texts.length)
  let length = 0
  texts.forEach((text, index) => {
    starts[index] = length
    length += text.length + 1
  })
  const all = texts.join('\n')
  return {
    find: (piece, into) => {
      let index = 0
      for (let at = all.indexOf(piece); at >= 0; ) {
        index = lastStarted(starts, at, index)
        setBit(into, owners[index] ?? 0)
        const next = starts[index + 1]
        at = next === undefined ? -1 : all.indexOf(piece, next)
      }
    },
  }
}

/** Which text a place is in: the last of those that start before it, from an index on. */
function lastStarted(starts: Uint32Array, place: number, from: number): number {
  let [low, high] = [from, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
