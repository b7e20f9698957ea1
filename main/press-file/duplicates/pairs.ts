import { type Confidence, confidences } from '../../../domain/duplicate.ts'
import type { FoundPair } from '../../../domain/duplicates/scan.ts'

/** Pairs as they are listed: the surest first, and of one confidence as they were found. */
export type Pairs = Readonly<Record<Confidence, readonly FoundPair[]>>

export const noPairs: Pairs = { sure: [], likely: [], possible: [] }

/** The pairs with these after them. */
export const withPairs = (pairs: Pairs, found: readonly FoundPair[]): Pairs => ({
  sure: [...pairs.sure, ...found.filter(pair => pair.confidence === 'sure')],
  likely: [...pairs.likely, ...found.filter(pair => pair.confidence === 'likely')],
  possible: [...pairs.possible, ...found.filter(pair => pair.confidence === 'possible')],
})

/** The pairs of which `isKept` holds. */
export const onlyPairs = (pairs: Pairs, isKept: (pair: FoundPair) => boolean): Pairs => ({
  sure: pairs.sure.filter(isKept),
  likely: pairs.likely.filter(isKept),
  possible: pairs.possible.filter(isKept),
})

/** `count` pairs of a confidence, or of all, from the `from`-th, and how many there are. */
export function stretchOf(
  pairs: Pairs,
  confidence: Confidence | null,
  { from, count }: { readonly from: number; readonly count: number },
): { readonly total: number; readonly stretch: readonly FoundPair[] } {
  const wanted = confidence === null ? confidences : [confidence]
  const stretch: FoundPair[] = []
  let total = 0
  for (const one of wanted) {
    const start = Math.max(0, from - total)
    stretch.push(...pairs[one].slice(start, start + count - stretch.length))
    total += pairs[one].length
  }
  return { total, stretch }
}
