import { findDateMentions, isIsoDate, isoOfMention } from '../french/dates.ts'
import type { PersonField } from './person-texts.ts'

/** A field read in a line, and the words that it was read from. */
export type Found = { readonly field: PersonField; readonly value: string; readonly from: string }

/** What was found in a line, and the line without it. */
export type TakenOut = { readonly found: readonly Found[]; readonly rest: string }

const gap = ' | '

const numericDay = '\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}'
const worded = '\\d{1,2}(?:er)?\\s+\\p{L}{3,9}\\.?\\s+\\d{4}'
const dayForm = `(?<day>${numericDay}|${worded})`
const placeForm =
  "(?<place>\\p{Lu}[\\p{L}’'-]*(?:[ ][\\p{Lu}\\p{Ll}’'-]+){0,4}?(?:\\s*\\(\\d[\\dAB]\\d?\\))?)"
const birthLead =
  '(?:(?:n[ée]+(?:\\(e\\)|[·.]e)?|born)\\s+(?:le\\s+|on\\s+)?|(?:date\\s+(?:et\\s+lieu\\s+)?de\\s+naissance|ddn|date\\s+of\\s+birth)\\s*:?\\s*(?:le\\s+)?)'
const birth = new RegExp(
  `(?<![\\p{L}])${birthLead}${dayForm}(?:\\s*(?:,\\s*)?(?:à|a|in)\\s+${placeForm}(?=\\s*(?:$|[,;|.)\\-–—(])))?`,
  'iu',
)
const bareDay = new RegExp(`(?<![\\p{L}\\p{N}/.-])(?<day>${numericDay})(?![\\p{N}/-])`, 'u')
const birthPlace = new RegExp(
  `(?:lieu\\s+de\\s+naissance|place\\s+of\\s+birth)\\s*:?\\s*${placeForm}(?=\\s*(?:$|[,;|.)(]))`,
  'iu',
)

/** A day as people type their birthday (« 3/4/1980 », « 3 avril 1980 », « 03.04.80 »); '' where there is none. */
export function readBirthDay(text: string): string {
  const short = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u.exec(text)
  if (short !== null) {
    const [, day = '', month = '', year = ''] = short
    // Nobody who asks for accreditation was born after 2029, nor before 1930 as far as two digits can tell.
    const full = year.length === 4 ? year : `${Number(year) < 30 ? '20' : '19'}${year}`
    const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isIsoDate(iso) ? iso : ''
  }
  const iso = /\d{4}-\d{2}-\d{2}/u.exec(text)?.[0] ?? ''
  if (isIsoDate(iso)) return iso
  const [mention] = findDateMentions(text)
  return mention === undefined || mention.year === null ? '' : (isoOfMention(mention, mention.year) ?? '')
}

const cardLead =
  "(?:n[°ºo]\\s*(?:de\\s*)?)?(?<lead>carte\\s+(?:de\\s+)?presse|carte\\s+(?:nationale\\s+)?d[’']identité|ccijp|press\\s+card|passeport|passport|cni|cp)"
const card = new RegExp(
  `(?<![\\p{L}])\\(?\\s*${cardLead}\\s*(?<sign>(?:n[°ºo]\\.?|no\\.?|numéro|#|:)\\s*:?\\s*)*(?<number>(?=[A-Z\\d ]*\\d)[A-Z\\d](?:[A-Z\\d]| (?=\\d)){3,14})(?![\\p{L}\\p{N}])\\)?`,
  'iu',
)

const plateLead =
  "(?:(?:plaque(?:\\s+d[’']immatriculation)?|immatricul\\p{L}*|immat\\.?|véhicule|vehicule|voiture|moto|scooter|vehicle|plate)[^\\p{N}\\n|;]{0,30}?)"
const letters = '[A-HJ-NP-TV-Z]{2}'
const plateNow = new RegExp(
  `${plateLead}?(?<![\\p{L}\\p{N}])(?<start>${letters})[ -]?(?<digits>\\d{3})[ -]?(?<end>${letters})(?![\\p{L}\\p{N}])`,
  'u',
)
const plateBefore2009 = new RegExp(
  `${plateLead}(?<![\\p{L}\\p{N}])(?<plate>\\d{1,4}[ -]?[A-Z]{2,3}[ -]?\\d[\\dAB]\\d?)(?![\\p{L}\\p{N}])`,
  'iu',
)

/** Takes birth, card number and plate out of a line: what the desk asks for, and nobody else gets. */
export function takeIdentity(line: string): TakenOut {
  // The birth last: the name of a town ends where another thing was taken out.
  return [takeCard, takePlate, takeBirth].reduce<TakenOut>(
    (taken, take) => {
      const next = take(taken.rest)
      return { found: [...taken.found, ...next.found], rest: next.rest }
    },
    { found: [], rest: line },
  )
}

function takeBirth(line: string): TakenOut {
  const told = birth.exec(line)
  const match = told ?? bareBirth(line)
  const day = readBirthDay(match?.groups?.['day'] ?? '')
  if (match === null || day === '') return takeBirthPlace(line)
  const place = match.groups?.['place'] ?? ''
  const from = match[0].trim()
  const places = place === '' ? [] : [{ field: 'birthPlace' as const, value: place.trim(), from }]
  const rest = line.replace(match[0], gap)
  const more = place === '' ? takeBirthPlace(rest) : { found: [], rest }
  return { found: [{ field: 'birthDay', value: day, from }, ...places, ...more.found], rest: more.rest }
}

/** A day alone is a birthday where it is long past: the others are those of the visit. */
function bareBirth(line: string): RegExpExecArray | null {
  const match = bareDay.exec(line)
  const day = readBirthDay(match?.groups?.['day'] ?? '')
  return day !== '' && day < '2010' ? match : null
}

function takeBirthPlace(line: string): TakenOut {
  const match = birthPlace.exec(line)
  const value = match?.groups?.['place'] ?? ''
  if (match === null || value === '') return { found: [], rest: line }
  return { found: [{ field: 'birthPlace', value, from: match[0].trim() }], rest: line.replace(match[0], gap) }
}

function takeCard(line: string): TakenOut {
  const match = card.exec(line)
  const number = (match?.groups?.['number'] ?? '').trim()
  if (match === null || isPostalCode(match, line)) return { found: [], rest: line }
  return {
    found: [{ field: 'cardNumber', value: number, from: match[0].trim() }],
    rest: line.replace(match[0], gap),
  }
}

/** « CP 75001 Paris » is a postal code. */
function isPostalCode(match: RegExpExecArray, line: string): boolean {
  const { lead = '', sign, number = '' } = match.groups ?? {}
  if (lead.toLowerCase() !== 'cp' || sign !== undefined || !/^\d{5}$/.test(number)) return false
  return /^\s+\p{Lu}/u.test(line.slice(match.index + match[0].length))
}

function takePlate(line: string): TakenOut {
  const match = plateNow.exec(line) ?? plateBefore2009.exec(line)
  if (match === null) return { found: [], rest: line }
  const { start = '', digits = '', end = '', plate = '' } = match.groups ?? {}
  const value = plate === '' ? `${start}-${digits}-${end}` : plate
  return { found: [{ field: 'plate', value, from: match[0].trim() }], rest: line.replace(match[0], gap) }
}
