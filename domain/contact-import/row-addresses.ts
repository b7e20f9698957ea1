import type { ContactDraft, Place } from '../contact.ts'
import { isMobile, mailbox } from '../duplicates/addresses.ts'
import { phoneCountry } from '../phone.ts'
import { lengths } from '../text.ts'
import { readCountry } from './choices.ts'
import { type CellMail, readMailCell } from './mail-cell.ts'
import { type CellPhone, readPhoneCell } from './phone-cell.ts'
import type { Piece, Pieces } from './pieces.ts'

const most = 20

/** `odd` are the cells that were taken although they look wrong. */
export type RowAddresses = Pick<ContactDraft, 'mails' | 'phones' | 'place'> & {
  readonly left: readonly Piece[]
  readonly odd: readonly Piece[]
}

type Found<T> = {
  readonly found: readonly T[]
  readonly left: readonly Piece[]
  readonly odd: readonly Piece[]
}

const nothing: Found<never> = { found: [], left: [], odd: [] }

/** How a row says that somebody can be reached. */
export function rowAddresses(pieces: Pieces): RowAddresses {
  const mails = rowMails(pieces('mail'))
  const { place, left } = rowPlace(pieces)
  const numbers = [...pieces('phone'), ...pieces('mobile')]
  const inOrder = numbers.sort((one, other) => one.column.index - other.column.index)
  const phones = rowPhones(inOrder, phoneCountry(place))
  return {
    mails: [...mails.found],
    phones: [...phones.found],
    place,
    left: [...mails.left, ...phones.left, ...left],
    odd: [...mails.odd, ...phones.odd],
  }
}

function rowMails(pieces: readonly Piece[]): Found<CellMail> {
  if (pieces.length === 0) return nothing
  const cells = pieces.map(piece => ({ piece, cell: readMailCell(piece.text, piece.label) }))
  const all = cells.flatMap(({ piece, cell }) => cell.mails.map(mail => ({ piece, mail })))
  const distinct = firstOfEach(all, ({ mail }) => mailbox(mail.address))
  return {
    found: distinct.slice(0, most).map(({ mail }) => mail),
    left: [
      ...cells.flatMap(({ piece, cell }) => cell.left.map(text => ({ ...piece, text }))),
      ...distinct.slice(most).map(({ piece, mail }) => ({ ...piece, text: mail.address })),
    ],
    odd: cells.filter(({ cell }) => cell.isDoubtful).map(({ piece }) => piece),
  }
}

function rowPhones(pieces: readonly Piece[], country: string): Found<ContactDraft['phones'][number]> {
  if (pieces.length === 0) return nothing
  const cells = pieces.map(piece => ({ piece, cell: readPhoneCell(piece.text, piece.label, country) }))
  const all = cells.flatMap(({ piece, cell }) => cell.phones.map(phone => ({ piece, phone })))
  const distinct = firstOfEach(all, ({ phone }) => phone.number)
  return {
    found: mainFirst(
      distinct.slice(0, most).map(({ phone }) => ({ label: trueLabel(phone), number: phone.number })),
    ),
    left: [
      ...cells.flatMap(({ piece, cell }) => cell.left.map(text => ({ ...piece, text }))),
      ...distinct.slice(most).map(({ piece, phone }) => ({ ...piece, text: phone.number })),
    ],
    odd: all.filter(({ phone }) => !phone.isRead).map(({ piece }) => piece),
  }
}

/** A switchboard in the column of mobiles is none, as far as France's numbering plan tells. */
const trueLabel = ({ label, number }: CellPhone): string =>
  label === 'mobile' && number.startsWith('+33') && !isMobile(number) ? '' : label

/** The first number is the main one: a fax machine is nobody's. */
const mainFirst = <P extends { label: string }>(phones: readonly P[]): P[] => [
  ...phones.filter(({ label }) => label !== 'fax'),
  ...phones.filter(({ label }) => label === 'fax'),
]

const longestPostalCode = 12

function rowPlace(pieces: Pieces): { place: Place; left: readonly Piece[] } {
  const street = pieces('street')
    .map(({ text }) => text.replace(/\s*\n\s*/gu, ', '))
    .join(', ')
  const [postalCode, ...otherCodes] = pieces('postal-code')
  const [town, ...otherTowns] = pieces('town')
  const [country, ...otherCountries] = pieces('country')
  const countryCode = readCountry(country?.text ?? '')
  const code = withLostZero(postalCode?.text ?? '', countryCode)
  return {
    place: {
      street: street.length <= lengths.line ? street : '',
      postalCode: code.length <= longestPostalCode ? code : '',
      town: (town?.text ?? '').length <= lengths.name ? (town?.text ?? '') : '',
      country: countryCode ?? '',
    },
    left: [
      ...(street.length > lengths.line ? pieces('street') : []),
      ...(postalCode !== undefined && code.length > longestPostalCode ? [postalCode] : []),
      ...(town !== undefined && town.text.length > lengths.name ? [town] : []),
      ...(country !== undefined && countryCode === null ? [country] : []),
      ...otherCodes,
      ...otherTowns,
      ...otherCountries,
    ],
  }
}

/** « 1000 » typed as a number was « 01000 »: no French postal code has four digits. */
const withLostZero = (code: string, country: string | null): string =>
  /^\d{4}$/.test(code) && (country === null || country === 'FR') ? `0${code}` : code

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>()
  return items.filter(item => {
    const key = keyOf(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
