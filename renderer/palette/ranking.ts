import { foldText, wordsOf } from '../../domain/contact-search/fold.ts'
import { isNearStart, slipsAllowed } from '../../domain/contact-search/near.ts'

/** What something is found by: its folded words, and their first letters in one piece. */
export type Findable = { readonly words: readonly string[]; readonly initials: string }

/** How well something is found; none is 0. A whole word counts more than its beginning, and that more than its inside. */
const scores = { whole: 5, start: 4, initials: 3, inside: 2, near: 1, none: 0 } as const

/** Prepares a text to be found. */
export function findableOf(text: string): Findable {
  const folded = foldText(text)
  const initials = folded
    .split(' ')
    .map(word => word[0] ?? '')
    .join('')
  return { words: wordsOf(text), initials }
}

function wordScore({ words, initials }: Findable, typed: string): number {
  if (words.includes(typed)) return scores.whole
  if (words.some(word => word.startsWith(typed))) return scores.start
  if (typed.length > 1 && initials.startsWith(typed)) return scores.initials
  return words.some(word => word.includes(typed)) ? scores.inside : scores.none
}

function nearScore(findable: Findable, typed: string): number {
  const slips = slipsAllowed(typed)
  const isNear = slips > 0 && findable.words.some(word => isNearStart(typed, word, slips))
  return Math.max(wordScore(findable, typed), isNear ? scores.near : scores.none)
}

/** The mean score of the typed words; 0 where one of them is not found. */
function scoreOf(typed: readonly string[], scoreOne: (word: string) => number): number {
  const all = typed.map(scoreOne)
  return all.includes(0) ? 0 : all.reduce((total, score) => total + score, 0) / all.length
}

/** Something that was found, and how well. */
export type Ranked<T> = { readonly item: T; readonly score: number }

/**
 * What the typed words find, the best first; of what is found as well as each other the order stays. Words with a
 * slip of the keyboard count only where nothing is found without. Everything is found, with 0, where nothing is
 * typed.
 */
export function ranked<T>(
  items: readonly T[],
  typed: string,
  findable: (item: T) => Findable,
): readonly Ranked<T>[] {
  const words = foldText(typed)
    .split(' ')
    .filter(word => word !== '')
  if (words.length === 0) return items.map(item => ({ item, score: 0 }))
  const found = scored(items, item => scoreOf(words, word => wordScore(findable(item), word)))
  return found.length > 0
    ? found
    : scored(items, item => scoreOf(words, word => nearScore(findable(item), word)))
}

const scored = <T>(items: readonly T[], score: (item: T) => number): Ranked<T>[] =>
  items
    .map(item => ({ item, score: score(item) }))
    .filter(ranking => ranking.score > 0)
    .sort((one, other) => other.score - one.score)
