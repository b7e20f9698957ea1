import type { Contact, ContactDraft, Place } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { mailbox, phoneKey } from '../duplicates/addresses.ts'
import { isSameValue } from '../same-value.ts'
import { lengths } from '../text.ts'
import { fillFunctions, replaceFunctions } from './fold-functions.ts'

/**
 * `fill` adds what is missing; `replace` takes what the row says wherever both say something, but for the name, by
 * which she was found; `correct` takes a name too, for who was found by the identity that Mallette gave her.
 */
export type Folding = 'fill' | 'replace' | 'correct'

/** The contact with what the row adds, and the words of the row for which there was no room. */
type FoldedIn = { readonly draft: ContactDraft; readonly unplaced: readonly string[] }

const most = { mails: 20, phones: 20, beats: 30, tags: 60, coverage: 60, languages: 10 } as const

/**
 * Folds a row into somebody who is known. What finds no room, or contradicts what stays, goes to the notes; lists
 * and notes are added to, never replaced. Folding the same row in again changes nothing, and then the very value
 * that was given comes back. Null when the notes are full.
 */
export function foldIn<D extends ContactDraft>(known: D, row: ContactDraft, folding: Folding): D | null {
  const { draft, unplaced } =
    folding === 'fill' ? filled(known, row) : replaced(known, row, folding === 'correct')
  const notes = joinedNotes(draft.notes, unplaced.join('\n'))
  if (notes.length > lengths.paragraph) return null
  // In V8 a spread of so many fields with others after it takes ten times as long.
  const folded = Object.assign({}, known, draft, { notes })
  return isSameValue(folded, known) ? known : folded
}

function filled(known: ContactDraft, row: ContactDraft): FoldedIn {
  const { functions, unplaced } = fillFunctions(known.functions, row.functions)
  const name = filledName(known, row)
  const mails = united(known.mails, row.mails, mail => mailbox(mail.address), most.mails)
  const phones = united(known.phones, row.phones, phoneIdentity, most.phones)
  const place = filledPlace(known.place, row.place)
  return {
    draft: Object.assign({}, known, name, {
      civility: known.civility || row.civility,
      photo: known.photo || row.photo,
      functions,
      mails: mails.items,
      phones: phones.items,
      ...unitedTerms(known, row),
      preferred: known.preferred || row.preferred,
      pressCard: known.pressCard || row.pressCard,
      salutation: known.salutation || row.salutation,
      place: place ?? known.place,
      basis: known.basis || row.basis,
      informedOn: known.informedOn || row.informedOn,
      notes: joinedNotes(known.notes, row.notes),
    }),
    unplaced: [
      ...otherName({ ...known, ...name }, row),
      ...unplaced,
      ...mails.unplaced.map(({ address }) => address),
      ...phones.unplaced.map(({ number }) => number),
      ...(place === null ? [placeText(row.place)] : []),
      ...contradicted(known.civility, row.civility),
      ...contradicted(known.pressCard, row.pressCard),
      ...contradicted(known.salutation, row.salutation),
    ],
  }
}

/** Lists are added to here as well: an address that a file no longer gives may still be read. */
function replaced(known: ContactDraft, row: ContactDraft, isSure: boolean): FoldedIn {
  const name = isSure ? correctedName(known, row) : filledName(known, row)
  const mails = ahead(known.mails, row.mails, mail => mailbox(mail.address), most.mails)
  const phones = ahead(known.phones, row.phones, phoneIdentity, most.phones)
  const { functions, unplaced } = replaceFunctions(known.functions, row.functions)
  return {
    draft: {
      ...known,
      kind: saysKind(row) ? row.kind : known.kind,
      civility: row.civility || known.civility,
      ...name,
      photo: row.photo || known.photo,
      functions,
      mails: mails.items,
      phones: phones.items,
      ...unitedTerms(known, row),
      preferred: row.preferred || known.preferred,
      pressCard: row.pressCard || known.pressCard,
      salutation: row.salutation || known.salutation,
      place: filledPlace(known.place, row.place) ?? {
        ...row.place,
        country: row.place.country || known.place.country,
      },
      basis: row.basis || known.basis,
      informedOn: row.informedOn || known.informedOn,
      notes: joinedNotes(known.notes, row.notes),
    },
    unplaced: [
      ...otherName({ ...known, ...name }, row),
      ...unplaced,
      ...mails.unplaced.map(({ address }) => address),
      ...phones.unplaced.map(({ number }) => number),
    ],
  }
}

/** A row gives its kind where it is not the one that its name alone makes it. */
const saysKind = (row: ContactDraft): boolean => row.kind !== (row.desk === '' ? 'journalist' : 'newsroom')

/** Capitals alone are no news about a name. */
function correctedName(known: ContactDraft, row: ContactDraft): Partial<ContactDraft> {
  const newer = (before: string, said: string): string =>
    before.toLocaleLowerCase('fr') === said.toLocaleLowerCase('fr') ? before : said
  return nameText(row) === ''
    ? {}
    : {
        given: newer(known.given, row.given),
        family: newer(known.family, row.family),
        desk: newer(known.desk, row.desk),
      }
}

const nameText = ({ given, family, desk }: Pick<ContactDraft, 'given' | 'family' | 'desk'>): string =>
  [given, family, desk].filter(part => part !== '').join(' ')

/** A name with words that the known one has not, even shortened: a maiden name, another spelling. */
function otherName(known: ContactDraft, row: ContactDraft): readonly string[] {
  const said = foldText(nameText(known)).split(' ')
  const isNew = (word: string) => word !== '' && !said.some(one => one.startsWith(word))
  return foldText(nameText(row)).split(' ').some(isNew) ? [nameText(row)] : []
}

/** A missing given name comes with the same family name only: else the halves of two names would be joined. */
function filledName(known: ContactDraft, row: ContactDraft): Partial<ContactDraft> {
  const { given, family, desk } = row
  if (known.given === '' && known.family === '' && known.desk === '') return { given, family, desk }
  if (known.given === '' && foldText(known.family) === foldText(family)) return { given }
  if (known.family === '' && foldText(known.given) === foldText(given)) return { family }
  return {}
}

/** Null when both give an address and they are not the same. */
function filledPlace(known: Place, row: Place): Place | null {
  const parts = ['street', 'postalCode', 'town', 'country'] as const
  const isOther = parts.some(
    part => known[part] !== '' && row[part] !== '' && foldText(known[part]) !== foldText(row[part]),
  )
  if (isOther) return null
  return {
    street: known.street || row.street,
    postalCode: known.postalCode || row.postalCode,
    town: known.town || row.town,
    country: known.country || row.country,
  }
}

const placeText = ({ street, postalCode, town, country }: Place): string =>
  [street, `${postalCode} ${town}`.trim(), country].filter(part => part !== '').join(', ')

const contradicted = (known: string, said: string): readonly string[] =>
  known !== '' && said !== '' && foldText(known) !== foldText(said) ? [said] : []

function unitedTerms(known: ContactDraft, row: ContactDraft) {
  const terms = (one: string[], other: readonly string[], count: number) =>
    united(one, other, term => foldText(term) || term, count).items
  return {
    beats: terms(known.beats, row.beats, most.beats),
    tags: terms(known.tags, row.tags, most.tags),
    coverage: united(known.coverage, row.coverage, code => code, most.coverage).items,
    languages: united(known.languages, row.languages, code => code, most.languages).items,
  }
}

const phoneIdentity = ({ number }: Contact['phones'][number]): string => phoneKey(number) || number

function united<T>(
  known: T[],
  said: readonly T[],
  keyOf: (item: T) => string,
  count: number,
): { items: T[]; unplaced: readonly T[] } {
  if (said.length === 0) return { items: known, unplaced: [] }
  const keys = new Set(known.map(keyOf))
  const added = said.filter(item => !keys.has(keyOf(item)))
  if (added.length === 0) return { items: known, unplaced: added }
  const room = Math.max(0, count - known.length)
  return { items: [...known, ...added.slice(0, room)], unplaced: added.slice(room) }
}

/** What the row says that is new goes first: it becomes the main one. */
function ahead<T>(known: T[], said: readonly T[], keyOf: (item: T) => string, count: number) {
  const keys = new Set(known.map(keyOf))
  const news = said.filter(item => !keys.has(keyOf(item)))
  return news.length === 0 ? { items: known, unplaced: [] } : united(news, known, keyOf, count)
}

/** The notes with the lines that they do not hold yet. */
function joinedNotes(known: string, said: string): string {
  if (said === '') return known
  const held = new Set(known.split('\n').map(line => line.trim()))
  const news = said.split('\n').filter(line => line.trim() !== '' && !held.has(line.trim()))
  return [known, ...new Set(news)].filter(part => part !== '').join('\n')
}
