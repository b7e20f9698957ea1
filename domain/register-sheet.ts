import type { Accreditation, AccreditationStatus, Medium, Register } from './accreditation.ts'
import type { AccreditationDesk } from './accreditation-desk.ts'
import { whereLine } from './compose/places.ts'
import { datesOf, type EventNoteDraft } from './event-note.ts'
import { agree } from './french/agreement.ts'
import { dateWithoutWeekday, dayList } from './french/dates.ts'
import { surnameCapitals } from './french/names.ts'
import { nbsp } from './french/spaces.ts'
import { phoneText, readPhone } from './phone.ts'
import { holdsPlace } from './register/places.ts'

/** What a sheet for a desk is made of. `desk` null is no desk in particular, `sequence` null the whole event. */
export type SheetRequest = {
  readonly event: EventNoteDraft
  readonly register: Register
  readonly desk: AccreditationDesk | null
  readonly sequence: string | null
  /** The day on which the sheet is made, YYYY-MM-DD. */
  readonly on: string
}

/** Somebody on a sheet, in the words that a desk reads. Empty where nothing is known. */
export type SheetLine = {
  readonly civility: string
  /** In capitals, as lists of persons have it. */
  readonly family: string
  readonly given: string
  readonly outlet: string
  readonly role: string
  readonly medium: string
  /** « 06/05/1990 » */
  readonly birthDay: string
  readonly birthPlace: string
  readonly cardNumber: string
  readonly plate: string
  readonly equipment: string
  readonly phone: string
  readonly mail: string
  /** Where she asks to be, where it is not the whole event. */
  readonly sequences: string
  readonly status: string
}

/** The words that a sheet ends with, and each of its pages. */
export const sheetRemark = `Données personnelles${nbsp}: à détruire après l’événement.`

export const mediumWords: Readonly<Record<Medium, string>> = {
  '': '',
  tv: 'Télévision',
  photo: 'Photo',
  radio: 'Radio',
  writer: 'Presse écrite',
  web: 'Web',
  agency: 'Agence',
  other: 'Autre',
}

/** How a request stands, for whoever decides about it. */
const statusWords: Readonly<Record<AccreditationStatus, string>> = {
  requested: 'Nouvelle demande',
  forwarded: 'Déjà transmise',
  granted: 'Accordée',
  refused: 'Refusée',
  waiting: 'Liste d’attente',
  present: 'Présence constatée',
  absent: 'Absence constatée',
}

/**
 * Who is on the sheet, by name: those who ask for a place and still may have it. Data of who was refused or waits is
 * nothing that the desk needs (RGPD, article 5, 1, c). At a sequence that includes whoever asked for the whole event.
 */
export function sheetLines({ register, sequence }: SheetRequest): readonly SheetLine[] {
  const labels = new Map(register.sequences.map(({ id, label }) => [id, label]))
  return register.accreditations
    .map(person => ({ person, places: placesAt(person, sequence).filter(holdsPlace) }))
    .filter(({ places }) => places.length > 0)
    .map(({ person, places }) => lineOf(person, places, labels))
    .sort(byName)
}

/** Whose data the sheet holds: the accreditations that its lines are made of. */
export const peopleOfSheet = ({ register, sequence }: SheetRequest): readonly Accreditation[] =>
  register.accreditations.filter(person => placesAt(person, sequence).some(holdsPlace))

type Places = Accreditation['places']

/** Her places where one looks: at a sequence her own one there, or else that for the whole event. */
function placesAt({ places }: Accreditation, sequence: string | null): Places {
  if (sequence === null) return places
  const own = places.filter(place => place.sequence === sequence)
  return own.length > 0 ? own : places.filter(place => place.sequence === null)
}

/** The furthest of several statuses, so that nobody who is granted something passes for new. */
const furthest: readonly AccreditationStatus[] = ['present', 'granted', 'forwarded', 'requested']

function lineOf(
  { identity, ...person }: Accreditation,
  places: Places,
  labels: ReadonlyMap<string, string>,
): SheetLine {
  const status = furthest.find(one => places.some(place => place.status === one)) ?? 'requested'
  const isEverywhere = places.some(({ sequence }) => sequence === null)
  const asked = places.flatMap(({ sequence }) => labels.get(sequence ?? '') ?? [])
  return {
    civility: person.civility,
    family: surnameCapitals(person.family),
    given: person.given,
    outlet: person.outlet,
    role: person.role,
    medium: mediumWords[person.medium],
    birthDay: identity.birthDay.split('-').reverse().join('/'),
    birthPlace: identity.birthPlace,
    cardNumber: identity.cardNumber,
    plate: identity.plate,
    equipment: person.equipment,
    phone: phoneText(readPhone(person.phone).number),
    mail: person.mail,
    sequences: isEverywhere ? '' : asked.join('\n'),
    status: statusWords[status],
  }
}

const byName = (one: SheetLine, other: SheetLine): number =>
  one.family.localeCompare(other.family, 'fr') || one.given.localeCompare(other.given, 'fr')

/** What the sheet is about, line by line: the visit, when and where, which part of it, for whom and since when. */
export function sheetHead(request: SheetRequest): {
  readonly title: string
  readonly lines: readonly string[]
} {
  const { event, register, desk, sequence, on } = request
  const count = peopleOfSheet(request).length
  const part = register.sequences.find(({ id }) => id === sequence)
  const lines = [
    [daysOf(request), whereLine(event)].filter(text => text !== '').join(' – '),
    part === undefined ? '' : `Étape${nbsp}: ${part.label}`,
    desk === null || desk.office === '' ? '' : `Pour${nbsp}: ${desk.office}`,
    `${countedPeople(count)}, état au ${dateWithoutWeekday(on)}`,
  ]
  return { title: event.title, lines: lines.filter(text => text !== '') }
}

/** « Jeudi 6 mai 2021 »: the day of the sequence where one is meant, else those of the event; empty for none. */
export function daysOf({ event, register, sequence }: SheetRequest): string {
  const day = register.sequences.find(({ id }) => id === sequence)?.day ?? ''
  return dayList(day === '' ? datesOf(event) : [day])
}

/** « 23 personnes », « 1 personne » */
export const countedPeople = (count: number): string =>
  `${count}${nbsp}${agree(count, { one: 'personne', many: 'personnes' })}`
