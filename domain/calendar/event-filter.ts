import { foldText } from '../contact-search/fold.ts'
import type { Standing } from '../event-note.ts'
import { type Departement, territoryOfPostalCode } from '../french/departements.ts'
import type { EventSummary } from '../summaries.ts'

/** Which events are shown; null and the empty text ask for nothing. */
export type EventFilter = {
  readonly standing: Standing | null
  /** The code of a département or a collectivity. */
  readonly territory: string
  /** One of the persons as the summaries name them. */
  readonly person: string
  readonly words: string
}

export const everyEvent: EventFilter = { standing: null, territory: '', person: '', words: '' }

const known = new Map<string, Departement | null>()

/** Thousands of events share a few postal codes, and each of them is asked at every key of a search. */
function territoryOf(postalCode: string): Departement | null {
  const before = known.get(postalCode)
  if (before !== undefined) return before
  const found = territoryOfPostalCode(postalCode)
  known.set(postalCode, found)
  return found
}

/** The départements and collectivities of the event's sites. */
export function territoriesOf(event: EventSummary): readonly Departement[] {
  const found = event.postalCodes.map(territoryOf).filter(territory => territory !== null)
  return [...new Map(found.map(territory => [territory.code, territory])).values()]
}

/** Whether each word that was typed is in what the event says of itself, accents and capitals aside. */
function saysAll(event: EventSummary, typed: string): boolean {
  const names = territoriesOf(event).map(({ name }) => name)
  const text = foldText([event.title, ...event.communes, ...event.persons, ...names].join(' '))
  return foldText(typed)
    .split(' ')
    .every(word => text.includes(word))
}

export const isShown = (event: EventSummary, filter: EventFilter): boolean =>
  (filter.standing === null || event.standing === filter.standing) &&
  (filter.territory === '' || territoriesOf(event).some(({ code }) => code === filter.territory)) &&
  (filter.person === '' || event.persons.includes(filter.person)) &&
  saysAll(event, filter.words)

/** Every département that has an event, by its code. */
export const territoriesIn = (events: readonly EventSummary[]): readonly Departement[] =>
  [...new Map(events.flatMap(territoriesOf).map(territory => [territory.code, territory])).values()].sort(
    (one, other) => one.code.localeCompare(other.code),
  )

/** Everyone who goes to one of the events, in alphabetical order. */
export const personsIn = (events: readonly EventSummary[]): readonly string[] =>
  [...new Set(events.flatMap(({ persons }) => persons))].sort((one, other) => one.localeCompare(other, 'fr'))
