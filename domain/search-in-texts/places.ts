import { foldLetters } from '../contact-search/fold.ts'
import type { Sought } from '../sought.ts'

/** A stretch of a text: from the first index to before the last, in UTF-16 units. */
export type Place = { readonly from: number; readonly to: number }

/** A text as it is compared, and for each of its units the sign of the written text that it comes from. */
type Compared = {
  readonly letters: string
  readonly signs: readonly Place[]
  /** For each unit of `letters`: the index of its sign. */
  readonly signOf: readonly number[]
}

const combining = /\p{M}/u
const partOfWord = /[\p{L}\p{N}\p{M}]/u
const plain = /^[!-~]$/

/** What every search takes for the same: French typography and a keyboard write them differently. */
function asTyped(sign: string): string {
  if (/\s/u.test(sign)) return ' '
  if (/['’‘ʼ]/u.test(sign)) return "'"
  return /\p{Pd}/u.test(sign) ? '-' : sign
}

/**
 * The whole text as it is compared, without where its letters come from: a text that does not hold the words in this
 * form need not be read sign by sign, which takes twenty times as long. A final sigma is read alone as any other.
 */
function readAtOnce(text: string, exact: boolean): string {
  const typed = text
    .replace(/\s/gu, ' ')
    .replace(/['’‘ʼ]/gu, "'")
    .replace(/\p{Pd}/gu, '-')
  return exact ? typed.normalize('NFD') : foldLetters(typed).replaceAll('ς', 'σ')
}

/** The written text as its signs: a letter with the accents that follow it is one. */
function signsOf(text: string): Place[] {
  const signs: Place[] = []
  let at = 0
  for (const point of text) {
    const to = at + point.length
    const last = signs.at(-1)
    if (point > '~' && last !== undefined && combining.test(point))
      signs[signs.length - 1] = { from: last.from, to }
    else signs.push({ from: at, to })
    at = to
  }
  return signs
}

function comparedSign(sign: string, exact: boolean): string {
  if (plain.test(sign)) return exact ? sign : sign.toLowerCase()
  const typed = asTyped(sign)
  return exact ? typed.normalize('NFC') : foldLetters(typed)
}

function comparedOf(text: string, exact: boolean): Compared {
  const signs = signsOf(text)
  const signOf: number[] = []
  let letters = ''
  signs.forEach(({ from, to }, index) => {
    const compared = comparedSign(text.slice(from, to), exact)
    letters += compared
    for (let unit = 0; unit < compared.length; unit += 1) signOf.push(index)
  })
  return { letters, signs, signOf }
}

/** Whether a word ends just before `at`, or begins there: neither runs on across it. */
function isEdge(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20)
  return !(partOfWord.test(before) && partOfWord.test(after))
}

/**
 * Where the words stand in a text, in order; places never overlap. Spaces of all kinds are the same, and so are
 * straight and curly apostrophes, and dashes. Unless `exact`, capitals and accents do not count and « œ » is « oe ».
 * A sign is found whole or not at all: « o » is not in « œ ».
 */
export function placesIn(text: string, { words, exact, wholeWords }: Sought): Place[] {
  const needle = comparedOf(words, exact).letters
  if (needle === '' || !readAtOnce(text, exact).includes(readAtOnce(words, exact))) return []
  const { letters, signs, signOf } = comparedOf(text, exact)
  const found: Place[] = []
  let at = letters.indexOf(needle)
  while (at !== -1) {
    const place = wholeSigns(signs, signOf, at, at + needle.length)
    const isRight = place !== null && (!wholeWords || (isEdge(text, place.from) && isEdge(text, place.to)))
    if (isRight) found.push(place)
    at = letters.indexOf(needle, isRight ? at + needle.length : at + 1)
  }
  return found
}

/** The signs that stand from one unit to before another; null where one is cut in two. */
function wholeSigns(
  signs: readonly Place[],
  signOf: readonly number[],
  from: number,
  to: number,
): Place | null {
  const [first, last] = [signOf[from], signOf[to - 1]]
  if (first === undefined || last === undefined) return null
  if (signOf[from - 1] === first || signOf[to] === last) return null
  const [start, end] = [signs[first], signs[last]]
  return start === undefined || end === undefined ? null : { from: start.from, to: end.to }
}
