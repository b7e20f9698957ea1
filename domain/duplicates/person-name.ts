import { foldText } from '../contact-search/fold.ts'
import { remembering } from '../remembering.ts'
import { givenRelation } from './given-names.ts'
import { type NamePart, namePart } from './name-part.ts'
import { isNearWord } from './spelling.ts'

/** A person's name as it is compared: folded words, particles left out. */
export type PersonName = {
  readonly given: NamePart
  readonly family: NamePart
  /** All the words in alphabetical order: « Jean Dupont » and « DUPONT Jean » come out alike. */
  readonly whole: string
}

/**
 * How two names stand to each other. `near` is one name spelt twice; `akin` is one that may be short for the
 * other, or a slip in the given name; `same-given` and `same-family` are different names with that in common.
 */
export type NameRelation = 'same' | 'near' | 'akin' | 'same-given' | 'same-family' | 'other' | 'unknown'

/** Left out when names are compared, as people leave them out or put them in at will. */
const particles = new Set('de du des d von van der den di da dos del'.split(' '))

/** Reads a name. A name that stands in one field only keeps its words there. */
export function personName(given: string, family: string): PersonName {
  const [first, last] = [partOf(given), partOf(family)]
  return { given: first, family: last, whole: [...first.words, ...last.words].sort().join(' ') }
}

/** Fifty thousand people share a few thousand names: each is heard once. */
const partOf = remembering((name: string) => namePart(words(name)), 20_000)

function words(name: string): readonly string[] {
  const all = foldText(name)
    .split(' ')
    .filter(word => word !== '')
  const named = all.filter(word => !particles.has(word))
  return named.length === 0 ? all : named
}

/** How two names stand to each other, whichever way round their parts were written. */
export function nameRelation(one: PersonName, other: PersonName): NameRelation {
  if (one.whole === '' || other.whole === '') return 'unknown'
  if (one.whole === other.whole) return isFull(one) && isFull(other) ? 'same' : 'akin'
  const straight = aligned(one, other)
  if (straight === 'near' || straight === 'akin') return straight
  // Given and family names are weighed differently: turned round, they must be near either way.
  const isTurned = aligned(one, turned(other)) === 'near' && aligned(turned(one), other) === 'near'
  return isTurned ? 'near' : straight
}

const turned = (name: PersonName): PersonName => ({ ...name, given: name.family, family: name.given })

const isFull = (name: PersonName): boolean => name.whole.includes(' ')

function aligned(one: PersonName, other: PersonName): NameRelation {
  const given = givenRelation(one.given, other.given)
  const family = familyRelation(one.family, other.family)
  if (family === 'other') return given === 'same' ? 'same-given' : 'other'
  if (given === 'other') return family === 'same' ? 'same-family' : 'other'
  if (given === 'same' || given === 'near') return 'near'
  return family === 'same' ? 'akin' : 'other'
}

/** A double name is near to each of its halves: many sign with one of them, before or after a wedding. */
function familyRelation(one: NamePart, other: NamePart): 'same' | 'near' | 'other' {
  if (one.whole === '' || other.whole === '') return 'other'
  if (one.whole === other.whole) return 'same'
  if (one.sound === other.sound || isNearWord(one.whole, other.whole)) return 'near'
  return isWithin(one.words, other.words) || isWithin(other.words, one.words) ? 'near' : 'other'
}

/** Articles are no half of a name: « Le » of « Le Goff » says nothing. */
const isWithin = (part: readonly string[], full: readonly string[]): boolean =>
  part.length < full.length && part.every(word => word.length > 2 && full.includes(word))
