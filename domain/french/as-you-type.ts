import { ordinal } from './ordinals.ts'
import { frenchQuotationMarks } from './quotation-marks.ts'
import { nbsp } from './spaces.ts'
import { typeset } from './typography.ts'
import { mayHoldVerbatim } from './verbatim.ts'

/**
 * What takes the place of what was just typed: the last `back` UTF-16 units before the caret, the typed sign
 * included, become `text`. `raised` is the stretch of `text` to set in superscript, null where nothing is raised.
 */
export type TypedCorrection = {
  readonly back: number
  readonly text: string
  readonly raised: { readonly start: number; readonly end: number } | null
}

type Rule = (before: string, typed: string) => TypedCorrection | null

/** How much of a paragraph is looked at: quotations that opened further up are taken as closed. */
const reach = 2_000

const written = (back: number, text: string): TypedCorrection => ({ back, text, raised: null })

/** `typed` and the part of `before` that the pattern finds at its end become `text`. */
const instead = (before: string, pattern: RegExp, text: (found: RegExpExecArray) => string) => {
  const found = pattern.exec(before)
  return found === null ? null : written(found[0].length + 1, text(found))
}

/** « " » opens after a space and closes after a word; inside a quotation after a space only the next sign tells. */
const straightMark: Rule = before => {
  if (before === '' || /[\s([{/:«“'’–—-]$/u.test(before)) {
    return frenchQuotationMarks(`${before}"a`).endsWith(`«${nbsp}a`) ? written(1, `«${nbsp}`) : null
  }
  const closed = frenchQuotationMarks(`${before}"`)
  if (closed.endsWith('»')) return written(1, `${nbsp}»`)
  return closed.endsWith('”') ? written(1, '”') : null
}

const waitingMark = /([ \u00A0]*)"$/u

/** The mark that `straightMark` left for the sign that follows it. */
const markBefore: Rule = (before, typed) => {
  const waiting = waitingMark.exec(before)
  if (waiting === null || waiting[1] === '' || typed === '"') return null
  const known = frenchQuotationMarks(before.slice(0, waiting.index))
  if (!isInQuotation(known)) return null
  if (/[\s)\]}.,;:!?…]/u.test(typed)) return written(waiting[0].length + 1, `${nbsp}»${typed}`)
  return written(2, `“${typed}`)
}

const isInQuotation = (text: string): boolean => frenchQuotationMarks(`${text} "a`).endsWith('“a')

const apostrophe: Rule = before => (/\p{L}\p{M}*$/u.test(before) ? written(1, '’') : null)

const guillemet: Rule = (before, typed) => {
  if (typed === '«') return written(1, `«${nbsp}`)
  return /\S$/u.test(before) ? written(1, `${nbsp}»`) : instead(before, /(?<=\S) +$/u, () => `${nbsp}»`)
}

/** A dot more than three is a line of dots: the ellipsis goes back to what it was made of. */
const ellipsis: Rule = before =>
  instead(before, /(?<!\.)\.\.$/u, () => '…') ?? instead(before, /…$/u, () => '....')

const dash: Rule = before => instead(before, /(?<=^|\s)-$/u, () => '–')

/** The sign has its space already: it only has to hold the sign back on the line. */
const spacedSign: Rule = (before, typed) => instead(before, /(?<=[^\s!?;:([{«“]) $/u, () => `${nbsp}${typed}`)

/** The sign was typed without its space. Only the space after it tells a sentence from « https: » or « 16:9 ». */
const bareSign: Rule = (before, typed) =>
  instead(before, /(?<=[^\s!?;:([{«“])(?:[;!?][!?]*|:)$/u, found => `${nbsp}${found[0]}${typed}`)

const doubleSpace: Rule = before => instead(before, /(?<=\S)[ \u00A0]$/u, ([space]) => space)

const numero: Rule = (before, typed) =>
  instead(before, /(?<![\p{L}\p{M}\p{N}])([nN]°) ?$/u, ([, sign]) => `${sign}${nbsp}${typed}`)

const aside: Rule = (before, typed) => instead(before, /(?<=\S[ \u00A0])- $/u, () => `– ${typed}`)

const endedWord = /(?<![\p{L}\p{M}\p{N}])(?:\d{1,4}|[IVX]{1,6})\p{L}{1,6}$/u

/** 1ère, 2ème, XXIème take their short ending, and the ending is raised, as soon as the word is ended. */
const ordinalEnding: Rule = (before, typed) => {
  const word = endedWord.exec(before)?.[0]
  if (word === undefined) return null
  const set = typeset(word)
  const [match] = set.matchAll(ordinal)
  if (match === undefined || match[0] !== set) return null
  const start = (match[1] ?? match[3] ?? '').length
  return { back: word.length + 1, text: `${set}${typed}`, raised: { start, end: set.length } }
}

/** The rules for a typed sign, the first that has something to say first. */
function rulesFor(typed: string): readonly Rule[] {
  switch (typed) {
    case '"':
      return [straightMark]
    case "'":
      return [apostrophe]
    case '«':
    case '»':
      return [guillemet]
    case '.':
      return [ellipsis, ordinalEnding, markBefore]
    case '-':
      return [dash]
    case ':':
    case ';':
    case '!':
    case '?':
      return [spacedSign, ordinalEnding, markBefore]
    case ' ':
    case nbsp:
      return [doubleSpace, bareSign, ordinalEnding, markBefore]
    case ',':
    case ')':
    case '…':
      return [ordinalEnding, markBefore]
    default:
      return /\d/u.test(typed) ? [numero, aside, markBefore] : [aside, markBefore]
  }
}

/**
 * The typographic correction that a typed sign calls for, or null: « », ’, …, –, non-breaking spaces, ordinals
 * (Lexique des règles typographiques de l'Imprimerie nationale). Agrees with `typeset`, which composition applies in
 * any case: it does the same to the corrected text as to the typed one. « -- » for a dash is the one rule more.
 * Hours stay as they are typed (findings speak of them), and so does all that looks like an address.
 *
 * @param before the paragraph's text up to the caret, without the typed sign.
 * @param typed the sign, one UTF-16 unit.
 */
export function asYouType(before: string, typed: string): TypedCorrection | null {
  const near = before.length > reach ? before.slice(-reach) : before
  if (mayHoldVerbatim(/\S*$/u.exec(near)?.[0] ?? '')) return null
  for (const rule of rulesFor(typed)) {
    const correction = rule(near, typed)
    if (correction !== null) return correction
  }
  return null
}
