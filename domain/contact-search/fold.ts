/** Letters that decomposition leaves whole, as French keyboards and newsrooms write them. */
const wholeLetters: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** Signs inside a word: « Saint-Denis », « L’Express ». Each side is a word, and both together are one too. */
const joints = /['’‘ʼ\p{Pd}]+/u
const gaps = /[^\p{L}\p{N}'’‘ʼ\p{Pd}]+/u

/** Small letters without accents, ligatures undone; every other sign stays. */
export function foldLetters(text: string): string {
  const small = text.toLowerCase()
  // Most texts are plain: they need no decomposition, which costs ten times the rest.
  if (/^[ -~]*$/.test(small)) return small
  return small
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđı]/g, letter => wholeLetters[letter] ?? letter)
}

/**
 * The words of a text, folded, with one space between them: « L’Œil de Saint-Denis » is `l oeil de saint denis`.
 * What a search and an order compare.
 */
export const foldText = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A word as it is typed or stored: its parts, one unless it is a compound. */
export type Compound = readonly string[]

/** The folded words of a text, compounds kept together: « L’Express à Lyon » is `[[l, express], [a], [lyon]]`. */
export const compoundsOf = (text: string): readonly Compound[] =>
  foldLetters(text)
    .split(gaps)
    .map(word => word.split(joints).filter(part => part !== ''))
    .filter(parts => parts.length > 0)

/** The words that a text can be found by: each part of a compound, and the compound in one piece. */
export const wordsOf = (text: string): readonly string[] =>
  compoundsOf(text).flatMap(parts => (parts.length === 1 ? parts : [...parts, parts.join('')]))
