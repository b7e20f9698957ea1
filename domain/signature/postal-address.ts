import type { Place } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { territoryOfPostalCode } from '../french/departements.ts'

const withPostalCode =
  /^(?<before>.*?)(?:^|[\s,(|–-])(?:F[ -]?)?(?<code>\d{2} ?\d{3})[\s,]+(?<town>\p{L}[\p{L}\p{M}'’ .-]*?\bcedex(?: \d{1,2})?|\p{L}[\p{L}\p{M}'’ .-]*)(?<after>.*)$/iu
const abroad =
  /^(?<before>.*?)\b(?<country>B|BE|CH|L|LU|D|DE)-(?<code>\d{4,5})\s+(?<town>\p{L}[\p{L}'’ .-]*)(?<after>.*)$/u
const countries: Record<string, string> = { B: 'BE', L: 'LU', D: 'DE' }

const streetWord =
  /^(?:\d+ ?(?:(?:bis|ter|quater|b|t)\b)?(?: \d+)? )?(?:rue|avenue|av|boulevard|bd|bld|place|pl|quai|chemin|route|allee|allees|impasse|cours|square|esplanade|passage|faubourg|rond point|parvis|promenade|villa|cite|voie|zone|za|zi|zac|parc|immeuble|batiment|bat|tour|residence|hotel (?:du|de)|espace|maison de la radio|cs|bp|tsa)\b/

const countryNames: Record<string, string> = {
  france: 'FR',
  belgique: 'BE',
  belgium: 'BE',
  suisse: 'CH',
  switzerland: 'CH',
  luxembourg: 'LU',
  allemagne: 'DE',
  germany: 'DE',
  monaco: 'MC',
  'la reunion': 'RE',
  guadeloupe: 'GP',
  martinique: 'MQ',
  guyane: 'GF',
  mayotte: 'YT',
  'polynesie francaise': 'PF',
  'nouvelle caledonie': 'NC',
}

const noPlace: Place = { street: '', postalCode: '', town: '', country: '' }

/** The address that the pieces of a signature hold, and the pieces without it. Only the first is taken. */
export function takePlace(pieces: readonly string[]): { place: Place; pieces: readonly string[] } {
  const at = pieces.findIndex(piece => placeIn(piece) !== null)
  const found = placeIn(pieces[at] ?? '')
  const streetsFrom = streetStart(pieces, found === null ? pieces.length : at)
  if (found === null) return { place: noPlace, pieces }
  const above = pieces.slice(streetsFrom, at)
  const next = countryNames[foldText(pieces[at + 1] ?? '')]
  const isStreet = found.before === '' || isStreetPiece(found.before) || /\d/.test(found.before)
  const street = [...above, ...(isStreet ? [found.before] : [])].filter(line => line !== '').join(', ')
  if (street.length > 300) return { place: noPlace, pieces }
  return {
    place: { ...found.place, street, country: found.place.country || (next ?? '') },
    pieces: [
      ...pieces.slice(0, streetsFrom),
      ...(isStreet ? [] : [found.before]),
      ...(found.after === '' ? [] : [found.after]),
      ...pieces.slice(at + (next === undefined ? 1 : 2)),
    ],
  }
}

const isStreetPiece = (piece: string): boolean => streetWord.test(foldText(piece))

/** The lines of a street stand just above its postal code. */
function streetStart(pieces: readonly string[], end: number): number {
  let start = end
  while (start > 0 && end - start < 3 && isStreetPiece(pieces[start - 1] ?? '')) start -= 1
  return start
}

type FoundPlace = { readonly place: Place; readonly before: string; readonly after: string }

function placeIn(piece: string): FoundPlace | null {
  const french = withPostalCode.exec(piece)?.groups
  const foreign = abroad.exec(piece)?.groups
  const groups = foreign ?? french
  if (groups === undefined) return null
  const postalCode = (groups['code'] ?? '').replace(' ', '')
  if (foreign === undefined && territoryOfPostalCode(postalCode) === null) return null
  const prefix = groups['country']
  const { town, country } = townAndCountry((groups['town'] ?? '').replace(/[\s.-]+$/u, ''))
  if (town.length > 120) return null
  return {
    place: {
      street: '',
      postalCode,
      town,
      country: prefix === undefined ? country : (countries[prefix] ?? prefix),
    },
    before: trimmed(groups['before'] ?? ''),
    after: country === '' ? countryless(trimmed(groups['after'] ?? '')) : trimmed(groups['after'] ?? ''),
  }
}

/** « Paris France » is a town and its country. */
function townAndCountry(text: string): { town: string; country: string } {
  const [, town = '', last = ''] = /^(.*\S)\s+(\S+)$/u.exec(text) ?? []
  const country = countryNames[foldText(last)]
  return country === undefined ? { town: text, country: '' } : { town, country }
}

const countryless = (after: string): string => (foldText(after) === 'france' ? '' : after)

const trimmed = (text: string): string =>
  text.replace(/^[\s,()–-]+|[\s,(–-]+$/gu, '').replace(/^(?:adresse|address|a)\s?[:.]\s*/iu, '')
