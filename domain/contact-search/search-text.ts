import type { Contact } from '../contact.ts'
import { outletsOn } from '../functions-of-today.ts'
import { foldLetters, wordsOf } from './fold.ts'
import { isNearStart, slipsAllowed } from './near.ts'
import type { Needle } from './query.ts'

/** What a contact is found by. */
export type SearchText = {
  /** Folded words, some more than once. */
  readonly words: readonly string[]
  /** Mail addresses, folded, a space before each. */
  readonly mails: string
  /** Digits of the telephone numbers, national and international, a space before each. */
  readonly phones: string
}

/** What the words of a contact depend on beside herself. */
export type SearchSurroundings = {
  /** The day on which she works where she works, `YYYY-MM-DD`. */
  readonly today: string
  /** The other names of the outlet that answers to a name. */
  readonly otherNames: (outlet: string) => readonly string[]
}

/** What the contact is found by: names, outlets of today, beats, tags, place, mails and telephone numbers. */
export function searchTextOf(
  contact: Contact,
  { today, otherNames }: SearchSurroundings,
  words: (text: string) => readonly string[] = wordsOf,
): SearchText {
  const outlets = outletsOn(contact, today)
  const texts = [
    contact.desk,
    contact.given,
    contact.family,
    ...outlets,
    ...outlets.flatMap(otherNames),
    ...contact.beats,
    ...contact.tags,
    contact.place.postalCode,
    contact.place.town,
  ]
  const addresses = contact.mails.map(({ address }) => address)
  return {
    words: [...texts.flatMap(words), ...addresses.flatMap(mailWords)],
    mails: addresses.map(address => ` ${foldLetters(address)}`).join(''),
    phones: contact.phones.map(({ number }) => phoneDigits(number)).join(''),
  }
}

/** The words of an address: what stands before and after the @, without the last label, which says nothing. */
function mailWords(address: string): readonly string[] {
  const folded = foldLetters(address)
  return folded
    .slice(0, Math.max(folded.lastIndexOf('.'), folded.indexOf('@')))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(part => part !== '')
}

/** Codes of the French numbering plan: inside the Republic their numbers are dialled with 0 in their place. */
const frenchPlan = /^(?:33|262|590|594|596)(?=\d{9}$)/

/** The digits of a stored number, a space before each form: ` 33639981234 0639981234`. */
export function phoneDigits(number: string): string {
  const digits = (number.split(';ext=')[0] ?? '').replace(/\D/g, '')
  if (digits === '') return ''
  const isNational = number.startsWith('+') && frenchPlan.test(digits)
  return isNational ? ` ${digits} ${digits.replace(frenchPlan, '0')}` : ` ${digits}`
}

/** Whether all that was typed is found. */
export const isFound = (needles: readonly Needle[], text: SearchText): boolean =>
  needles.every(needle => holds(needle, text))

/** Whether one thing typed is found as it is. */
export const holds = ({ starts, inMail, inPhone }: Needle, { words, mails, phones }: SearchText): boolean =>
  starts.some(parts => parts.every(part => words.some(word => word.startsWith(part)))) ||
  (inMail !== '' && mails.includes(inMail)) ||
  inPhone.some(piece => phones.includes(piece))

/** Whether one thing typed is found with the slips that its length allows. */
export const nearlyHolds = ({ starts }: Needle, { words }: SearchText): boolean =>
  starts.some(parts => parts.every(part => words.some(word => isNearStart(part, word, slipsAllowed(part)))))
