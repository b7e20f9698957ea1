/*
 * What two texts have in common when typography is left aside: spaces, quotation marks, apostrophes, dashes and the
 * leader of a list are what word processors and hurried hands change without meaning anything.
 */

/** The text without what typography alone decides. Texts with one key are the same text. */
export const lineKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[‘’ʼ′`´]/gu, "'")
    .replace(/[«»“”„"]/gu, '"')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:[-•▪◦·*] ?)+(?=.)/u, '')
    // Spaces beside marks and figures: « 9 h 30 » and « 9h30 », « n° 9 » and « n°9 ».
    .replace(/ ?([^\p{L}\p{N}\s]) ?/gu, '$1')
    .replace(/(?<=\d) | (?=\d)/gu, '')

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, in small letters, each with how often it stands there. */
export type Bag = { readonly counts: ReadonlyMap<string, number>; readonly size: number }

/** Letters rather than words are counted: « et » says less than « Lieusaint ». */
export function bagOf(text: string): Bag {
  const counts = new Map<string, number>()
  let size = 0
  for (const found of text.normalize('NFKC').toLocaleLowerCase('fr').match(word) ?? []) {
    counts.set(found, (counts.get(found) ?? 0) + found.length)
    size += found.length
  }
  return { counts, size }
}

/** How much two texts have in common, from 0 to 1. */
export function alike(one: Bag, other: Bag): number {
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one]
  let common = 0
  for (const [found, letters] of small.counts) common += Math.min(letters, large.counts.get(found) ?? 0)
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size)
}

/** Several texts as one. */
export function joinBags(bags: readonly Bag[]): Bag {
  const counts = new Map<string, number>()
  for (const bag of bags) {
    for (const [found, letters] of bag.counts) counts.set(found, (counts.get(found) ?? 0) + letters)
  }
  return { counts, size: bags.reduce((sum, { size }) => sum + size, 0) }
}
