import type { ImportTarget } from '../../contact-import.ts'
import { isPhoto } from '../../photo.ts'
import { labelOf } from '../columns.ts'
import type { CardProperty, CardText } from './card-lines.ts'
import { type Decode, divided, plainValue, unescaped } from './card-value.ts'

/** What a card says, as the cell of a table: under which heading, and where it goes. */
export type CardCell = { readonly heading: string; readonly target: ImportTarget; readonly text: string }

/** What programs tell each other, and pictures of things, of which nothing is kept. */
const technical =
  /^(?:VERSION|PRODID|REV|UID|CLASS|MAILER|SOURCE|SORT-STRING|LABEL|TZ|GEO|KEY|LOGO|SOUND|AGENT|XML|CLIENTPIDMAP|MEMBER|KIND|X-ABLABEL|X-ABADR|X-ABUID|X-ABSHOWAS|X-ADDRESSBOOKSERVER-.*|X-MS-.*|X-PHONETIC-.*|X-EVOLUTION-.*|X-KADDRESSBOOK-.*|BEGIN|END)$/u

/** What notes say of properties that have no field of their own; others keep their names. */
const noteHeadings: Record<string, string> = {
  BDAY: 'Anniversaire',
  URL: 'Site',
  NICKNAME: 'Surnom',
  IMPP: 'Messagerie instantanée',
  'X-SOCIALPROFILE': 'Réseau social',
  'X-TWITTER': 'Réseau social',
  ANNIVERSARY: 'Date',
  RELATED: 'Proche',
}

/** The cells of a card, in the order of its properties. */
export function cardCells({ properties }: CardText, decode: Decode): readonly CardCell[] {
  const values = properties.map(property => ({ ...property, value: plainValue(property, decode) }))
  const labels = new Map(
    values.filter(({ name }) => name === 'X-ABLABEL').map(({ group, value }) => [group, appleLabel(value)]),
  )
  const isDesk = values.some(saysOrganisation)
  const places = values.filter(({ name }) => name === 'ADR')
  const main = places.find(isWork) ?? places[0]
  return values
    .flatMap(property => {
      const label = labels.get(property.group) ?? ''
      if (property.name === 'ADR') return addressCells(property, property === main)
      if (property.name === 'FN' && isDesk) return [cell('FN (org)', 'desk', unescaped(property.value))]
      return cellsOf(property, label)
    })
    .filter(({ text }) => text !== '')
}

const cell = (heading: string, target: ImportTarget, text: string): CardCell => ({
  heading,
  target,
  text: text.trim(),
})

const saysOrganisation = ({ name, value }: CardProperty): boolean =>
  (name === 'KIND' && value.trim().toLowerCase() === 'org') ||
  (name === 'X-ABSHOWAS' && value.trim().toUpperCase() === 'COMPANY')

/** Apple writes its own labels as « _$!<Work>!$_ ». */
function appleLabel(value: string): string {
  const own = /^_\$!<(.*)>!\$_$/u.exec(value)?.[1]
  return own === undefined ? unescaped(value).trim() : labelOf(own) || own
}

const typesOf = ({ parameters }: CardProperty): readonly string[] =>
  (parameters.get('TYPE') ?? []).map(type => type.toLowerCase())

const isWork = (property: CardProperty): boolean => typesOf(property).includes('work')

/** The kind of a number or address that people tell apart: « TEL cell », « EMAIL home ». */
function typedHeading(property: CardProperty): string {
  const types = typesOf(property)
  const told = ['fax', 'cell', 'home', 'work'].find(type => types.includes(type))
  return told === undefined ? property.name : `${property.name} ${told}`
}

/** A label of the person's own stands beside the number, as it would in a spreadsheet. */
const labelled = (value: string, label: string): string => (label === '' ? value : `${value} (${label})`)

function cellsOf(property: CardProperty, label: string): readonly CardCell[] {
  const { name, value } = property
  const text = unescaped(value)
  switch (name) {
    case 'N':
      return nameCells(value)
    case 'FN':
      return [cell('FN', 'full-name', text)]
    case 'ORG': {
      const [outlet = '', ...units] = divided(value, ';')
      return [cell('ORG', 'outlet', outlet), cell('Service', 'notes', units.filter(Boolean).join(', '))]
    }
    case 'TITLE':
    case 'ROLE':
      return [cell(name, 'role', text)]
    case 'EMAIL':
      return [cell(typedHeading(property), 'mail', labelled(text.replace(/^mailto:/iu, ''), label))]
    case 'TEL': {
      const heading = typedHeading(property)
      const number = text.replace(/^tel:/iu, '')
      return [cell(heading, heading === 'TEL cell' ? 'mobile' : 'phone', labelled(number, label))]
    }
    case 'CATEGORIES':
      return [cell(name, 'tags', divided(value, ',').join('\n'))]
    case 'LANG':
    case 'X-LANGUAGE':
      return [cell(name, 'languages', text)]
    case 'NOTE':
      return [cell(name, 'notes', text)]
    case 'PHOTO':
      return [cell(name, 'photo', photoText(value))]
    case 'X-MALLETTE-ID':
      return [cell(name, 'mallette-id', text)]
    case 'X-MALLETTE-DATA':
      return [cell(name, 'mallette-data', text)]
    default:
      return technical.test(name) ? [] : [cell(noteHeadings[name] ?? name, 'notes', labelled(text, label))]
  }
}

/**
 * A picture that a contact may have, in base64; else a word in its place, for the reading to find wrong. Version 4.0
 * writes it as an address of the `data:` kind, 2.1 folds it with or without spaces.
 */
function photoText(value: string): string {
  const plain = value.replace(/^\s*data:image\/jpe?g;base64\\?,/iu, '').replace(/\\n|\s/gu, '')
  return plain === '' || isPhoto(plain) ? plain : 'image'
}

function nameCells(value: string): readonly CardCell[] {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = divided(value, ';')
  return [
    cell('N family', 'family', family),
    cell('N given', 'given', given),
    cell('Deuxième prénom', 'notes', additional),
    cell('N prefix', 'civility', prefix),
    cell('Suffixe', 'notes', suffix),
  ]
}

/** One address has its own columns; any other is kept whole. */
function addressCells({ value }: CardProperty, isMain: boolean): readonly CardCell[] {
  const [box = '', extended = '', street = '', town = '', region = '', code = '', country = ''] = divided(
    value,
    ';',
  )
  const road = [box, extended, street].filter(part => part !== '').join(', ')
  if (!isMain) {
    const whole = [road, `${code} ${town}`.trim(), region, country].filter(part => part !== '').join(', ')
    return [cell('Autre adresse', 'notes', whole)]
  }
  return [
    cell('ADR street', 'street', road),
    cell('ADR town', 'town', town),
    cell('Région de l’adresse', 'notes', region),
    cell('ADR postal code', 'postal-code', code),
    cell('ADR country', 'country', country),
  ]
}
