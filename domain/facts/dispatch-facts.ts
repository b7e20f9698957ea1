import type { DispatchKind } from '../dispatch.ts'
import type { EventNoteDraft } from '../event-note.ts'
import type { FactKind, FactSheet } from '../fact-sheet.ts'
import { statedEventFacts, statedFacts } from '../facts.ts'
import type { IssuerDraft } from '../issuer.ts'
import type { PressNoteDraft } from '../press-note.ts'

/** What there is to state: a note (null for a file about the event alone), its event, and whose they are. */
export type Stated = {
  readonly note: PressNoteDraft | null
  readonly event: EventNoteDraft | null
  readonly issuers: readonly IssuerDraft[]
}

const whenAndWhere: readonly FactKind[] = ['standing', 'day', 'time', 'step', 'venue', 'site']

/** What the files about an event state of it; null is the whole page of a note. */
const kindsOf: Record<DispatchKind, readonly FactKind[] | null> = {
  word: null,
  pdf: null,
  mail: null,
  text: null,
  'web-page': null,
  'text-file': null,
  'open-document': null,
  folder: null,
  calendar: [...whenAndWhere, 'access'],
  'road-sheet': [...whenAndWhere, 'access', 'reception', 'person', 'deadline', 'desk'],
  'desk-sheet': ['standing', 'day', 'site', 'deadline', 'desk'],
  'desk-mail': ['standing', 'day', 'site', 'deadline', 'desk'],
}

/** Of the facts of a whole event those that a file of this kind states: a calendar says nothing of a desk. Pure. */
export function factsOfKind(kind: DispatchKind, sheet: FactSheet): FactSheet {
  const kinds = kindsOf[kind]
  return kinds === null ? sheet : sheet.filter(fact => kinds.includes(fact.kind))
}

/** The facts that a file or a mail of this kind states, made of this. Pure. */
export function dispatchFacts(kind: DispatchKind, { note, event, issuers }: Stated): FactSheet {
  if (kindsOf[kind] === null && note !== null) return statedFacts({ note, event }, issuers)
  return event === null ? [] : factsOfKind(kind, statedEventFacts(event, issuers))
}
