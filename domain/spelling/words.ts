import { elided } from './elision.ts'

/** A word of a text that the dictionary can be asked for. `from` and `to` are UTF-16 offsets in the text itself. */
export type Word = {
  readonly from: number
  readonly to: number
  /** Composed (NFC), with ’ and plain hyphens, without the signs that nobody sees. */
  readonly word: string
}

/** Any apostrophe that is typed, pasted or put there by a word processor. */
const apostrophes = "'’ʼ′"
const hyphens = '\\-\u2010\u2011'
/** Between the forms of « chargé·e·s ». */
const dots = '·•‧⋅'

const chunks = /\S+/gu
const piece = '[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}\\p{Cf}_]*'
const wordsOfChunk = new RegExp(`${piece}(?:[${apostrophes}${hyphens}${dots}]${piece})*`, 'gu')

/** The ends of the addresses that a note prints without https:// before them. */
const domains =
  /[\p{L}\p{N}]\.(?:fr|com|org|net|eu|int|info|io|tv|be|ch|de|es|it|uk|re|nc|pf|gp|mq|gf|yt|paris|bzh|corsica)(?![\p{L}\p{N}])/u

/** Longer than any French word: a code, a key, somebody asleep on the keyboard. */
const longest = 60

/**
 * The words of a French text that can be misspelt, elision and hyphens included: « l’école », « Seine-et-Marne »,
 * « a-t-il ». Left out are addresses of mail and web, paths, what holds a digit (hours, ordinals, « Covid-19 »), Roman
 * numerals, single letters, other scripts and « chargé·e·s ».
 */
export function wordsIn(text: string): Word[] {
  const found: Word[] = []
  for (const chunk of text.matchAll(chunks)) {
    if (isAddress(chunk[0])) continue
    for (const match of chunk[0].matchAll(wordsOfChunk)) {
      const visible = match[0].replace(/\p{Cf}+$/u, '')
      const word = normalWord(visible)
      const from = chunk.index + match.index
      const to = from + visible.length
      const isElision = elided.has(word.toLowerCase()) && apostrophes.includes(text.charAt(to) || ' ')
      if (!isElision && canBeMisspelt(word)) found.push({ from, to, word })
    }
  }
  return found
}

/** The word as it is compared: composed (NFC), with ’ and plain hyphens, without the signs that nobody sees. */
export const normalWord = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/['ʼ′]/gu, '’')
    .replace(/[\u2010\u2011]/gu, '-')

/** Without the spaces around it there is only an address, a handle, a tag or a path to read. */
const isAddress = (chunk: string): boolean =>
  /[@#\\]|:\/\/|^[«"“(]?(?:www\.|mailto:|\/\p{L})/u.test(chunk) || domains.test(chunk)

function canBeMisspelt(word: string): boolean {
  if (word.length > longest || !/\p{L}.*\p{L}/su.test(word)) return false
  // Digits, ligatures of other trades (nº, Mᵐᵉ) and the middle dots of « chargé·e·s ».
  if (/[\p{N}\p{Lm}ªº_·•‧⋅]/u.test(word)) return false
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(word)) return false
  return !isRomanNumeral(word)
}

/** « XIV », « XIXe », « Ier ». */
const isRomanNumeral = (word: string): boolean =>
  /^(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})(?:e|er|ers|re|res|ère|ères|es)?$/u.test(
    word,
  )
