import { nearStretches, slipsAllowed } from '../contact-search/near.ts'
import { splitElision } from './elision.ts'
import { wordsIn } from './words.ts'

/** Words that are right although no dictionary has them: names of people, places and outlets, and one’s own. */
export type KnownWords = {
  /** Whether a word is one of them as it is written there, or with a capital, or in capitals, accents included. */
  readonly has: (word: string) => boolean
  /** Those that a word may be a slip of, the likeliest first. */
  readonly near: (word: string) => readonly string[]
}

/**
 * The words of a name that may come back alone: « Jean-Pierre N’Diaye » has `Jean-Pierre`, `Jean`, `Pierre` and
 * `N’Diaye`.
 */
export function nameWords(name: string): string[] {
  return wordsIn(name).flatMap(({ word }) => {
    const { rest } = splitElision(word)
    const parts = rest.includes('-') ? rest.split('-').filter(part => part.length > 2) : []
    return rest === word || rest.length < 2 ? [word, ...parts] : [word, rest, ...parts]
  })
}

export function knownWords(words: Iterable<string>): KnownWords {
  const written = new Map<string, string>()
  /** Those that have capitals elsewhere than a name: « franceinfo », « BpiFrance ». */
  const unusual = new Set<string>()
  for (const word of words) {
    const small = word.toLowerCase()
    if (!isUsual(word)) unusual.add(word)
    if (!written.has(small)) written.set(small, word)
  }
  let sorted: readonly string[] | null = null

  return {
    has: word => {
      if (unusual.has(word)) return true
      return isUsual(word) && written.has(word.toLowerCase())
    },
    near: word => {
      sorted ??= [...written.keys()].sort()
      const all = sorted
      const small = word.toLowerCase()
      for (let slips = 1; slips <= slipsAllowed(small); slips += 1) {
        const close = nearStretches(small, all, slips)
          .flatMap(([from, to]) => all.slice(from, to))
          .filter(other => Math.abs(other.length - small.length) <= slips)
          // A letter is left out more often than mistaken.
          .sort((one, other) => farness(small, one) - farness(small, other) || other.length - one.length)
        if (close.length > 0) return close.map(other => written.get(other) ?? other)
      }
      return []
    },
  }
}

/** A capital and whatever follows in compounds (« Bourg-lès-Valence », « N’Diaye »), or capitals only. */
const isUsual = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && (word === word.toUpperCase() || !/\p{Ll}\p{Lu}/u.test(word))

/** How many letters stand between what both begin with and what both end with. */
function farness(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return Math.max(one.length, other.length) - start - end
}
