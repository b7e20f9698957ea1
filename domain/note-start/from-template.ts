import { type EventNoteDraft, emptyEventNote } from '../event-note.ts'
import type { Template, TemplateDraft } from '../template.ts'
import type { Workpiece } from '../workpiece.ts'
import { withDaysMoved } from './event-days.ts'
import { withNoteDaysMoved } from './from-note.ts'

export type FromTemplateContext = {
  readonly today: string
  /** The issuers there are, the usual one first. */
  readonly issuers: readonly { readonly id: string }[]
}

/**
 * A note as a template has it, dated today and signed by the template’s issuer or the usual one. Where the template
 * holds facts and no event is given, they make a new event; an event that is given keeps its own.
 */
export function fromTemplate(
  { name, kind, issuerId, note, facts }: Template,
  event: EventNoteDraft | null,
  { today, issuers }: FromTemplateContext,
): Workpiece {
  const signing = issuers.find(({ id }) => id === issuerId) ?? issuers[0]
  return {
    note: {
      ...note,
      kind,
      place: note.place || 'Paris',
      date: today,
      eventNoteId: null,
      issuerIds: signing === undefined ? [] : [signing.id],
    },
    event: event ?? (facts === null ? null : { ...emptyEventNote, ...facts, title: name }),
  }
}

/**
 * What a note gives to the template that is made of it: its words without number, date, embargo, correction and
 * silenced findings, and, `withFacts`, the facts of its event without any day.
 */
export function templateOf(
  { note, event }: Workpiece,
  { name, withFacts }: { readonly name: string; readonly withFacts: boolean },
): TemplateDraft {
  const { eventNoteId: _eventNoteId, issuerIds, ...content } = note
  return {
    name,
    kind: note.kind,
    issuerId: issuerIds[0] ?? null,
    note: {
      ...withNoteDaysMoved(content, () => ''),
      number: '',
      date: '',
      embargo: null,
      corrects: null,
      silenced: [],
    },
    facts: event === null || !withFacts ? null : factsOf(event),
  }
}

function factsOf(event: EventNoteDraft): TemplateDraft['facts'] {
  const { title: _title, standing: _standing, jottings: _jottings, ...facts } = withDaysMoved(event, () => '')
  return { ...facts, when: '' }
}
