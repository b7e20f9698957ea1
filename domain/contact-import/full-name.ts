import { foldText } from '../contact-search/fold.ts'
import { type Civility, withoutCivility } from './civility.ts'
import { givenNames } from './given-names.ts'

export type ReadName = {
  readonly civility: Civility
  readonly given: string
  readonly family: string
}

/** Which of both comes first in a column, where its heading says so (« Nom Prénom »). */
export type NameOrder = 'family-first' | 'given-first' | 'unknown'

const particles = new Set([
  'de',
  'du',
  'des',
  'd',
  'von',
  'van',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'del',
  'el',
])

/** The order that a heading announces: « Nom et prénom », « Prénom NOM », « Last name, first name ». */
export function nameOrder(heading: string): NameOrder {
  const words = foldText(heading)
  if (/^(nom|nom de famille|noms)( et)? prenoms?$|^last name first name$|^surname name$/.test(words))
    return 'family-first'
  return /^prenoms?( et)? noms?$|^first name last name$/.test(words) ? 'given-first' : 'unknown'
}

/**
 * Splits « DUPONT Jean », « Jean DUPONT », « Dupont, Jean », « Mme Jeanne de La Tour ». Capitals tell the family name;
 * without them a particle, the order of the column, or a given name that everybody knows; else the given name
 * comes first. A family name in capitals is stored as running text has it.
 */
export function splitFullName(text: string, order: NameOrder = 'unknown'): ReadName {
  const { civility, name } = withoutCivility(text.replace(/\s+/gu, ' ').trim())
  const [before, after] = name.split(/\s*,\s*/u, 2)
  if (after !== undefined && after !== '') return named(civility, after, before ?? '')
  const words = name.split(' ').filter(word => word !== '')
  const [only] = words
  if (words.length < 2) return named(civility, '', only ?? '')
  const split = splitByCapitals(words) ?? splitByParticle(words) ?? splitByOrder(words, order)
  return named(civility, split.given.join(' '), split.family.join(' '))
}

type Split = { readonly given: readonly string[]; readonly family: readonly string[] }

/** Words all in capitals are the family name, with the particles in lower case just before them. */
function splitByCapitals(words: readonly string[]): Split | null {
  const isFamily = words.map(isCapitals)
  const count = isFamily.filter(Boolean).length
  if (count === 0 || count === words.length) return null
  const first = isFamily.indexOf(true)
  const last = isFamily.lastIndexOf(true)
  const from = first - particlesBefore(words, first)
  // A given name between two words in capitals would be cut in half: then capitals tell nothing.
  if (from > 0 && last < words.length - 1) return null
  return { family: words.slice(from, last + 1), given: [...words.slice(0, from), ...words.slice(last + 1)] }
}

const particlesBefore = (words: readonly string[], end: number): number => {
  let count = 0
  while (count < end && isParticle(words[end - count - 1] ?? '')) count += 1
  return count
}

/** « Jeanne de La Tour »: a particle in lower case begins the family name. */
function splitByParticle(words: readonly string[]): Split | null {
  const at = words.findIndex((word, index) => index > 0 && isParticle(word))
  if (at > 0) return { given: words.slice(0, at), family: words.slice(at) }
  if (!isParticle(words[0] ?? '') || words.length < 3) return null
  return { family: words.slice(0, -1), given: words.slice(-1) }
}

function splitByOrder(words: readonly string[], order: NameOrder): Split {
  const [first = '', ...others] = words
  const last = others.at(-1) ?? ''
  const isFamilyFirst =
    order === 'family-first' ||
    (order === 'unknown' && givenNames.has(foldText(last)) && !givenNames.has(foldText(first)))
  if (!isFamilyFirst) return { given: [first], family: others }
  return { family: words.slice(0, -1), given: [last] }
}

const isCapitals = (word: string): boolean =>
  /^[\p{L}.’'-]*\p{L}.*\p{L}[.’'-]*$/u.test(word) &&
  !/[^\p{L}.’'-]/u.test(word) &&
  word === word.toUpperCase() &&
  !/^\p{L}\.-?\p{L}\.?$/u.test(word)

const isParticle = (word: string): boolean => particles.has(word) || /^d[’']$/u.test(word)

const named = (civility: Civility, given: string, family: string): ReadName => ({
  civility,
  given: inRunningText(given),
  family: inRunningText(family),
})

/**
 * A name typed all in capitals as running text writes it: « LE GOFF » gives « Le Goff », « JEAN-PIERRE » gives
 * « Jean-Pierre ». Others stay as they are, as do those of one or two letters (« LY », initials).
 */
export function inRunningText(name: string): string {
  if (name !== name.toUpperCase() && !/\p{Lu}{2}/u.test(name)) return name
  const letters = name.replace(/[^\p{L}]/gu, '')
  return name
    .split(' ')
    .map(word => (isCapitals(word) && letters.length > 2 ? lowered(word) : word))
    .join(' ')
}

const lowered = (word: string): string =>
  word.toLowerCase().replace(/(^|[-’'])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase()
  })
