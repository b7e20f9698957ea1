import type { Needle } from '../../../domain/contact-search.ts'
import { type Bits, both, isEmpty } from './bits.ts'
import type { WordIndex } from './word-index.ts'

/** Those who are found; `isExact` false when only near words find somebody. */
export type Found = { readonly bits: Bits; readonly isExact: boolean }

/**
 * Those of `among` (null for everybody) of whom all that was typed holds. When there is none, slips are allowed:
 * first in the words that nobody has, then in all of them.
 */
export function findAmong(find: WordIndex['found'], needles: readonly Needle[], among: Bits | null): Found {
  const meeting = (isNear: (needle: Needle) => boolean): Bits => {
    const sets = needles.map(needle => find(needle, isNear(needle)))
    return (among === null ? sets : [...sets, among]).reduce(both)
  }
  const exact = meeting(() => false)
  if (!isEmpty(exact)) return { bits: exact, isExact: true }
  const slipped = meeting(needle => isEmpty(find(needle, false)))
  const near = isEmpty(slipped) ? meeting(() => true) : slipped
  return isEmpty(near) ? { bits: exact, isExact: true } : { bits: near, isExact: false }
}
