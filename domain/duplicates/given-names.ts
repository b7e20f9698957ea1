import type { NamePart } from './name-part.ts'
import { isNearWord } from './spelling.ts'

/** How two given names stand to each other; `akin` may be one person, or two of a family. */
export type GivenRelation = 'same' | 'near' | 'akin' | 'missing' | 'other'

/** Clippings that French newsrooms sign with. Each is the beginning of the names that it stands for. */
const clippings = new Set(
  'alex ben caro cath chris dom ed fabi flo fred gab greg isa manu mat matt max nico oliv phil raph sam seb steph val vero vince'.split(
    ' ',
  ),
)

/**
 * How two given names stand to each other. « J. », « J.-P. », « Fred », « Jean » for « Jean-Baptiste » and slips of
 * the keyboard are akin only. A man's name and its feminine (Michel, Michèle) are two persons however near they
 * sound.
 */
export function givenRelation(one: NamePart, other: NamePart): GivenRelation {
  if (one.whole === '' || other.whole === '') return 'missing'
  if (one.whole === other.whole) return 'same'
  if (areInitials(one.words, other.words) || areInitials(other.words, one.words)) return 'akin'
  if (areGenders(one.whole, other.whole)) return 'other'
  if (one.sound === other.sound) return 'near'
  if (isClipping(one.whole, other.whole) || isClipping(other.whole, one.whole)) return 'akin'
  if (one.words.length !== other.words.length && one.words[0] === other.words[0]) return 'akin'
  return isNearWord(one.whole, other.whole) ? 'akin' : 'other'
}

/** Whether one is the feminine of the other: Paul, Paule; Lucien, Lucienne; Frédéric, Frédérique; Julien, Julie. */
function areGenders(one: string, other: string): boolean {
  return isFeminineOf(one, other) || isFeminineOf(other, one)
}

function isFeminineOf(woman: string, man: string): boolean {
  if (woman.slice(0, 2) !== man.slice(0, 2)) return false
  const endings = [`${man}e`, `${man}a`, `${man}${man.at(-1)}e`, `${man.replace(/[eo]$/u, '')}a`]
  const special = [man.replace(/c$/u, 'que'), man.replace(/e$/u, 'ie'), man.replace(/ien$/u, 'ie')]
  return woman !== man && [...endings, ...special].includes(woman)
}

const isClipping = (short: string, long: string): boolean => clippings.has(short) && long.startsWith(short)

/** Whether `short` is nothing but the first letters of `long`: « J. P. », « JP » or « J. » for Jean-Pierre. */
function areInitials(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.join('')
  const isShort = short.every(word => word.length === 1) || (letters.length === 2 && long.length === 2)
  return (
    isShort &&
    long
      .map(word => word.charAt(0))
      .join('')
      .startsWith(letters)
  )
}
