import { readPhone } from '../phone.ts'
import { takeMails, takePhones } from '../signature/reach-in-lines.ts'
import { piecesOf } from '../signature/signature-lines.ts'
import { saysOutlet, saysRole } from '../signature/trade-words.ts'
import { whoIn } from '../signature/who.ts'
import { type Found, takeIdentity } from './identity-in-line.ts'
import { mediumOf } from './medium-of.ts'
import { nameInPiece } from './name-in-piece.ts'
import { noTexts, type PersonTexts, type ReadPerson } from './person-texts.ts'

const itemStart = /^\s*(?:[-–—•*·▪►>]+|\d{1,2}\s?[.)°/-]|[a-h]\))\s*(?=\p{L})/u
const greeting = /^\s*(?:bonjour|bonsoir|hello|hi|dear|chère?s?|cher)(?![\p{L}])[^,!.\n]{0,60}[,!.]?\s*/iu
const equipmentWords =
  /(?<![\p{L}])(?:caméras?|trépieds?|drones?|perches?|micros?|objectifs?|régie|car satellite|sng|fly case|boîtiers?|éclairages?|valises?|sacs?)(?![\p{L}])/iu

/** What one line says: somebody, or more about somebody, or whom the next lines are from. */
type ReadLine =
  | { readonly kind: 'person'; readonly read: ReadPerson }
  | { readonly kind: 'more'; readonly read: ReadPerson }
  | { readonly kind: 'outlet'; readonly outlet: string; readonly from: string }

/**
 * The people that the lines of a message name, one or several a line; what stands on the lines below a name is hers.
 * An outlet that heads a list (« Pour Le Parisien : ») is that of its people.
 */
export function listedPeople(lines: readonly string[]): readonly ReadPerson[] {
  const people: ReadPerson[] = []
  let outlet: { readonly outlet: string; readonly from: string } | null = null
  for (const line of lines) {
    for (const read of readLine(line)) {
      if (read.kind === 'outlet') outlet = read
      else if (read.kind === 'person') people.push(withOutlet(read.read, outlet))
      else {
        const last = people.pop()
        if (last !== undefined) people.push(joined(last, read.read))
      }
    }
  }
  return people
}

/** Somebody with the outlet that is said for all, where nothing says her own. */
export function withOutlet(
  read: ReadPerson,
  said: { readonly outlet: string; readonly from: string } | null,
): ReadPerson {
  if (said === null || said.outlet === '' || read.person.outlet !== '') return read
  const { person, readFrom } = read
  const outlet = said.outlet
  const medium = person.medium || mediumOf(person.role, outlet)
  return { person: { ...person, outlet, medium }, readFrom: { ...readFrom, outlet: said.from } }
}

/** Somebody with what the next lines add; nothing that her own line says is replaced. */
export function joined(one: ReadPerson, more: ReadPerson): ReadPerson {
  const readFrom = { ...more.readFrom, ...one.readFrom }
  return { person: filled(one.person, more.person), readFrom }
}

function filled(person: PersonTexts, more: PersonTexts): PersonTexts {
  return {
    civility: person.civility || more.civility,
    given: person.given || more.given,
    family: person.family || more.family,
    outlet: person.outlet || more.outlet,
    role: person.role || more.role,
    medium: person.medium || more.medium,
    equipment: person.equipment || more.equipment,
    mail: person.mail || more.mail,
    phone: person.phone || more.phone,
    birthDay: person.birthDay || more.birthDay,
    birthPlace: person.birthPlace || more.birthPlace,
    cardNumber: person.cardNumber || more.cardNumber,
    plate: person.plate || more.plate,
  }
}

function readLine(line: string): readonly ReadLine[] {
  const isItem = itemStart.test(line)
  const plain = line.replace(itemStart, '').replace(greeting, '')
  const mails = takeMails([plain])
  const phones = takePhones(mails.lines, 'FR')
  const identity = takeIdentity(phones.lines[0] ?? '')
  const pieces = piecesOf(identity.rest).flatMap(commaPieces)
  const reach: readonly Found[] = [
    ...mails.found.slice(0, 1).map(mail => ({ field: 'mail' as const, value: mail, from: mail })),
    ...phones.found.slice(0, 1).map(({ number }) => ({
      field: 'phone' as const,
      value: readPhone(number).number,
      from: writtenPhone(plain, number),
    })),
  ]
  const found = [...reach, ...identity.found]
  const people = peopleIn(pieces, isItem || found.length > 0, mails.found)
  const [only, ...others] = people
  if (only === undefined) return withoutName(line, pieces, found)
  // What several people of one line share cannot be told apart: only their own words are theirs.
  if (others.length > 0) return people.map(one => ({ kind: 'person', read: one }))
  return [{ kind: 'person', read: withFound(only, found) }]
}

/** The people among the pieces of a line, each with the pieces up to the next one. */
function peopleIn(
  pieces: readonly string[],
  isListed: boolean,
  mails: readonly string[],
): readonly ReadPerson[] {
  const groups: { read: ReadPerson; pieces: string[] }[] = []
  const before: string[] = []
  pieces.forEach((piece, at) => {
    const named = nameInPiece(piece, { isItemStart: isListed && at === 0, mails })
    if (named === null) {
      ;(groups.at(-1)?.pieces ?? before).push(piece)
      return
    }
    const { civility, given, family } = named.name
    const read = withFound({ person: noTexts, readFrom: {} }, [
      { field: 'civility', value: civility, from: named.from },
      { field: 'given', value: given, from: named.from },
      { field: 'family', value: family, from: named.from },
    ])
    groups.push({ read, pieces: named.rest.filter(isTelling) })
  })
  const said = before.filter(piece => saysRole(piece) || saysOutlet(piece)).filter(isTelling)
  return groups.map(group =>
    withWork(group.read, [...group.pieces, ...(groups.length === 1 ? said : [])], mails),
  )
}

/** Prose around a name says nothing of her; a role or an outlet is short. */
const isTelling = (piece: string): boolean => piece.split(/\s+/u).length <= 8

/** Role, outlet, medium and equipment, out of what stands beside a name. */
function withWork(read: ReadPerson, pieces: readonly string[], mails: readonly string[]): ReadPerson {
  const equipment = pieces.filter(piece => equipmentWords.test(piece) && !saysRole(piece))
  const work = pieces.filter(piece => !equipment.includes(piece)).map(withoutLead)
  const { given, family } = read.person
  const { role, outlet } = whoIn([`${given} ${family}`, ...work], mails)
  const medium = mediumOf(work.join(' '), outlet)
  const found: readonly Found[] = [
    { field: 'role', value: role, from: role },
    { field: 'outlet', value: outlet, from: outlet },
    { field: 'medium', value: medium, from: role || outlet },
    { field: 'equipment', value: equipment.join(', '), from: equipment.join(', ') },
  ]
  return withFound(read, found)
}

/** « pour Le Parisien », « de la rédaction de France 3 ». */
const withoutLead = (piece: string): string =>
  piece.replace(/^(?:pour|chez|from|for|de la rédaction (?:de|du)|rédaction (?:de|du)|média\s?:)\s+/iu, '')

function withoutName(line: string, pieces: readonly string[], found: readonly Found[]): readonly ReadLine[] {
  const [piece = ''] = pieces.map(withoutLead)
  const outlet = piece.replace(/\s*:$/u, '')
  const isHeading = pieces.length === 1 && outlet.split(' ').length <= 6 && !saysRole(outlet)
  if (found.length === 0 && isHeading && saysOutlet(outlet) && !/[.!?]$/u.test(outlet)) {
    return [{ kind: 'outlet', outlet, from: line.trim() }]
  }
  const read = withWork({ person: noTexts, readFrom: {} }, pieces.filter(saysTrade), [])
  const more = withFound(read, found)
  return found.length === 0 && pieces.length > 2 ? [] : [{ kind: 'more', read: more }]
}

const saysTrade = (piece: string): boolean =>
  isTelling(piece) && (saysRole(piece) || equipmentWords.test(piece))

/** Somebody with what was found for her; the first value of a field is the one that counts. */
export const withFound = (read: ReadPerson, found: readonly Found[]): ReadPerson =>
  found.reduce<ReadPerson>((sofar, { field, value, from }) => {
    if (value === '' || sofar.person[field] !== '') return sofar
    return {
      person: { ...sofar.person, [field]: value },
      readFrom: { ...sofar.readFrom, [field]: from },
    }
  }, read)

/** Cuts at commas, semicolons and brackets, which signatures hold inside a name or a role but lists do not. */
const commaPieces = (piece: string): readonly string[] =>
  piece
    .split(/\s*[,;()]\s*/u)
    .map(part => part.trim())
    .filter(part => /[\p{L}\p{N}]/u.test(part))

/** The number as the line has it, where it can be found again; else as it was read. */
function writtenPhone(line: string, number: string): string {
  const digits = number.replace(/\D/gu, '').slice(-8)
  const form = new RegExp(`[+(\\d][\\d .()–-]*${digits.split('').join('[ .()–-]*')}`, 'u')
  return form.exec(line)?.[0].trim() ?? number
}
