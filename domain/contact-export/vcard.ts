import { type Contact, contactName } from '../contact.ts'
import { countryName } from './export-columns.ts'
import { plainText } from './export-table.ts'

export type VcardVersion = '4.0' | '3.0'

/**
 * A contact as a card of vCard 4.0 (RFC 6350) or 3.0 (RFC 2426): lines end with CR LF and are folded at 75 bytes.
 * `kept` goes into `X-MALLETTE-DATA` for Mallette to read back.
 */
export function vcardOf(contact: Contact, version: VcardVersion, kept: string): string {
  const functions = [...contact.functions.entries()]
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...property('UID', version === '4.0' ? `urn:uuid:${contact.id}` : contact.id),
    ...organisation(contact, version),
    `FN:${escaped(shownName(contact))}`,
    `N:${[contact.family, contact.given, '', contact.civility, ''].map(escaped).join(';')}`,
    // A group ties the role to its outlet: readers that know no groups take the first of each.
    ...functions.flatMap(([at, { outlet, role }]) => [
      ...property(`${group(at, functions.length)}ORG`, escaped(outlet)),
      ...property(`${group(at, functions.length)}TITLE`, escaped(role)),
    ]),
    ...contact.mails.flatMap(({ address }, at) =>
      property(`EMAIL;${preference(version, 'INTERNET', at)}`, escaped(address)),
    ),
    ...contact.phones.flatMap(({ number, label }, at) => property(...phone(version, number, label, at))),
    ...address(contact),
    ...picture(contact, version),
    ...contact.languages.flatMap(code => property(version === '4.0' ? 'LANG' : 'X-LANGUAGE', code)),
    ...property('CATEGORIES', contact.tags.map(escaped).join(',')),
    ...property('NOTE', escaped(contact.notes)),
    `REV:${version === '4.0' ? contact.changedAt.replace(/[-:]|\.\d+/g, '') : contact.changedAt}`,
    ...property('X-MALLETTE-ID', contact.id),
    ...property('X-MALLETTE-DATA', escaped(kept)),
    'END:VCARD',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

/** A card must have a name (RFC 6350, 6.2.1): failing that it has the first address. */
const shownName = (contact: Contact): string =>
  contactName(contact) || (contact.mails[0]?.address ?? contact.phones[0]?.number ?? contact.id)

/** Which name is shown: 3.0 knows no kinds, and address books follow Apple's property. */
function organisation({ desk }: Contact, version: VcardVersion): readonly string[] {
  if (version === '4.0') return [`KIND:${desk === '' ? 'individual' : 'org'}`]
  return desk === '' ? [] : ['X-ABSHOWAS:COMPANY']
}

const property = (name: string, value: string): readonly string[] =>
  value === '' ? [] : [`${name}:${value}`]

const group = (at: number, count: number): string => (count > 1 ? `item${at + 1}.` : '')

const preference = (version: VcardVersion, type: string, at: number): string => {
  if (version === '4.0') return at === 0 ? 'PREF=1' : `PREF=${at + 1}`
  return at === 0 ? `TYPE=${type},PREF` : `TYPE=${type}`
}

function phone(
  version: VcardVersion,
  number: string,
  label: string,
  at: number,
): [name: string, value: string] {
  const type = phoneTypes[label.toLowerCase()] ?? 'work,voice'
  if (version === '3.0') return [`TEL;TYPE=${type.toUpperCase()}${at === 0 ? ',PREF' : ''}`, escaped(number)]
  const isUri = /^\+\d+(?:;ext=\d+)?$/.test(number)
  const parameters = `VALUE=${isUri ? 'uri' : 'text'};TYPE="${type}";PREF=${Math.min(at + 1, 100)}`
  return [`TEL;${parameters}`, isUri ? `tel:${number}` : escaped(number)]
}

const phoneTypes: Record<string, string> = {
  mobile: 'cell,voice',
  fax: 'work,fax',
  domicile: 'home,voice',
  personnel: 'home,voice',
}

function address({ place }: Contact): readonly string[] {
  const parts = ['', '', place.street, place.town, '', place.postalCode, countryName(place)]
  return parts.some(part => part !== '') ? [`ADR;TYPE=work:${parts.map(escaped).join(';')}`] : []
}

/** In 4.0 an address of the `data:` kind, in which nothing is escaped since it is no text (RFC 6350, 6.2.4). */
function picture({ photo }: Contact, version: VcardVersion): readonly string[] {
  if (photo === '') return []
  return version === '4.0'
    ? property('PHOTO', `data:image/jpeg;base64,${photo}`)
    : property('PHOTO;ENCODING=b;TYPE=JPEG', photo)
}

/** Backslash, comma, semicolon and line end are written after a backslash (RFC 6350, 3.4). */
const escaped = (text: string): string =>
  plainText(text)
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Cuts a line into stretches of at most 75 bytes of UTF-8, never inside a character (RFC 6350, 3.2). */
function folded(line: string): string {
  if (line.length <= 75 && /^[ -~]*$/.test(line)) return line
  let text = ''
  let bytes = 0
  for (const sign of line) {
    const size = byteLength(sign.codePointAt(0) ?? 0)
    if (bytes + size > 75) {
      text += '\r\n '
      bytes = 1
    }
    text += sign
    bytes += size
  }
  return text
}

const byteLength = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
