import { isEmbargoOver } from '../../domain/embargo.ts'
import { type EventNote, eventDraftOf } from '../../domain/event-note.ts'
import { releaseChanges } from '../../domain/facts.ts'
import { allFindings, heard } from '../../domain/findings.ts'
import { type Issuer, issuersOf } from '../../domain/issuer.ts'
import type { UsedNumber } from '../../domain/number-series.ts'
import type { PressNote } from '../../domain/press-note.ts'
import { releaseGate } from '../../domain/release-gate.ts'
import { localClock, localDay } from '../local-day.ts'
import type { Store } from '../store/store.ts'
import type { BookEntry } from './release-book.ts'

/** A note with what it prints, as stored at this moment. */
export type NoteInStore = {
  readonly note: PressNote
  readonly event: EventNote | null
  readonly issuers: readonly Issuer[]
}

export function noteInStore(store: Store, note: PressNote): NoteInStore {
  const event = note.eventNoteId === null ? null : store.eventNotes.get(note.eventNoteId)
  return { note, event, issuers: issuersOf(note.issuerIds, store.library.read().issuers) }
}

/**
 * The numbers of an issuer’s series but for those of one note: of its releases, of notes that are in the bin or gone
 * too, and of drafts that mean to take one.
 */
export function usedNumbers(
  store: Store,
  book: readonly BookEntry[],
  issuerId: string,
  exceptNoteId = '',
): readonly UsedNumber[] {
  const released = book
    .filter(({ seriesIssuerId }) => seriesIssuerId === issuerId)
    .map(({ noteId, number, day, releasedAt }) => ({
      noteId,
      number,
      day: day || localDay(new Date(releasedAt)),
      isReleased: true,
    }))
  const known = new Set(released.map(({ noteId }) => noteId))
  const typed = store.pressNotes
    .list()
    .filter(({ id, issuerIds }) => issuerIds[0] === issuerId && !known.has(id))
    .map(({ id, number, date, changedAt, status }) => ({
      noteId: id,
      number,
      day: date || localDay(new Date(changedAt)),
      isReleased: status !== 'draft',
    }))
  return [...released, ...typed].filter(({ noteId, number }) => noteId !== exceptNoteId && number !== '')
}

/** What a release of the note under this number would meet; null asks for the number of the note, or the next one. */
export function gateOf(
  store: Store,
  book: readonly BookEntry[],
  { note, event, issuers }: NoteInStore,
  number: string | null,
  instant: Date,
) {
  const now = { day: localDay(instant), clock: localClock(instant) }
  const isUnderEmbargo = (other: PressNote): boolean =>
    other.id !== note.id && other.embargo !== null && !isEmbargoOver(other.embargo, now)
  const siblings = store.pressNotes.list().filter(({ eventNoteId }) => eventNoteId === note.eventNoteId)
  return releaseGate({
    note,
    event,
    issuers,
    used: issuers[0] === undefined ? [] : usedNumbers(store, book, issuers[0].id, note.id),
    number,
    now,
    isEventUnderEmbargo: note.eventNoteId !== null && siblings.some(isUnderEmbargo),
    corrected: correctedBy(store, book, note),
  })
}

/** What has become of the released note that this one answers for; null where it answers for none. */
function correctedBy(store: Store, book: readonly BookEntry[], { id, corrects }: PressNote) {
  const earlier = book.find(({ noteId }) => noteId === corrects?.noteId)
  if (earlier === undefined) return null
  const { note, facts, noteId } = earlier
  const event = note.eventNoteId === null ? null : store.eventNotes.get(note.eventNoteId)
  const today = {
    event: event === null ? null : eventDraftOf(event),
    issuers: issuersOf(note.issuerIds, store.library.read().issuers),
  }
  return {
    changes: releaseChanges({ note, facts }, today),
    isSuperseded: book.some(other => other.corrects?.noteId === noteId && other.noteId !== id),
  }
}

/**
 * Whether something in the note blocks a release that the person has not silenced. Communes are left to the page, which
 * has their index.
 */
export function hasBlockingFinding({ note, event, issuers }: NoteInStore, now: Date): boolean {
  const found = allFindings({ note, facts: event, issuers, today: localDay(now), communes: null })
  return heard(found, note.silenced).heard.some(({ severity }) => severity === 'blocking')
}
