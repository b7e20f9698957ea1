import { assertNever } from './assert-never.ts'
import type { Contact } from './contact.ts'
import type { ConditionField } from './contact-condition.ts'
import { foldLetters } from './contact-search/fold.ts'
import { phoneDigits } from './contact-search/search-text.ts'
import { lastsOn } from './functions-of-today.ts'
import type { Outlet } from './outlet.ts'

/** The fields whose values are days or instants. */
export type StampField = 'created' | 'changed' | 'last-used' | 'informed' | 'reviewed' | 'opposition'

/** The fields whose values are texts. */
export type TextField = Exclude<ConditionField, StampField | 'words' | 'coverage'>

/** What the texts of a contact depend on, besides herself. */
export type TextSurroundings = {
  /** `YYYY-MM-DD`: functions and outlets are those of that day. */
  readonly today: string
  /** Words without accents, case and signs, as `foldText`; a caller with many contacts remembers them. */
  readonly fold: (text: string) => string
  /** The record of the outlet that people name so; null when there is none. */
  readonly outletNamed: (name: string) => Outlet | null
}

/** Whether a folded text is what somebody looks for. */
export type TextTest = (folded: string) => boolean

/** What somebody asks of a field, in the form of its texts: letters folded, an address kept whole, digits alone. */
export function askedText(field: TextField, value: string, fold: (text: string) => string): string {
  if (field === 'mail') return foldLetters(value).trim()
  if (field !== 'phone') return fold(value)
  return value.replace(/\(0\)|\D/g, '').replace(/^00/, '')
}

/**
 * Tells whether a test holds for one of the texts that a contact has in a field; empty texts are none. Asked of
 * fifty thousand contacts in a row, it makes no lists.
 */
export function textFinder(
  field: TextField,
  around: TextSurroundings,
  test: TextTest,
): (contact: Contact) => boolean {
  const { fold } = around
  const holds = (text: string): boolean => text !== '' && test(fold(text))

  switch (field) {
    case 'kind':
    case 'civility':
    case 'preferred':
    case 'basis':
      return contact => holds(contact[field])
    case 'name':
      return ({ desk, given, family }) =>
        holds(desk) || holds(family) || holdsForPerson(fold(given), fold(family), test)
    case 'outlet':
      return byOutlet(around, name => {
        const { name: known = '', otherNames = [] } = around.outletNamed(name) ?? {}
        return holds(name) || holds(known) || otherNames.some(holds)
      })
    case 'outlet-type':
      return byOutlet(around, name => holds(around.outletNamed(name)?.type ?? ''))
    case 'role':
      return ({ functions }) => functions.some(held => lastsOn(held, around.today) && holds(held.role))
    case 'beat':
      return ({ beats }) => beats.some(holds)
    case 'language':
      return ({ languages }) => languages.some(holds)
    case 'tag':
      return ({ tags }) => tags.some(holds)
    case 'town':
      return ({ place }) => holds(place.town)
    case 'postal-code':
      return ({ place }) => holds(place.postalCode)
    case 'country':
      return contact => holds(countryOf(contact))
    case 'mail':
      return ({ mails }) => mails.some(({ address }) => test(foldLetters(address)))
    case 'phone':
      return ({ phones }) =>
        phones.some(({ number }) =>
          phoneDigits(number)
            .split(' ')
            .some(digits => digits !== '' && test(digits)),
        )
    case 'press-card':
      return ({ pressCard }) => holds(pressCard)
    case 'notes':
      return ({ notes }) => holds(notes)
    case 'origin':
      return ({ origins }) => origins.some(({ kind, source }) => holds(kind) || holds(source))
    default:
      return assertNever(field)
  }
}

/** « Paul Dupont » and « Dupont Paul » are both how people look for him; so is « Paul » where that is all. */
function holdsForPerson(given: string, family: string, test: TextTest): boolean {
  if (given === '') return false
  return family === '' ? test(given) : test(`${given} ${family}`) || test(`${family} ${given}`)
}

/** What holds for an outlet holds for those who work there today. Each outlet is looked at once. */
export function byOutlet(
  { today }: Pick<TextSurroundings, 'today'>,
  holds: (outlet: string) => boolean,
): (contact: Contact) => boolean {
  const verdicts = new Map<string, boolean>()
  const isRight = (outlet: string): boolean => {
    const known = verdicts.get(outlet)
    if (known !== undefined) return known
    const verdict = holds(outlet)
    verdicts.set(outlet, verdict)
    return verdict
  }
  return ({ functions }) =>
    functions.some(held => held.outlet !== '' && lastsOn(held, today) && isRight(held.outlet))
}

/** An address without a country is in France. */
const countryOf = ({ place }: Contact): string =>
  place.country === '' && (place.town !== '' || place.postalCode !== '') ? 'FR' : place.country
