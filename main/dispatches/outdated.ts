import type { DispatchKind } from '../../domain/dispatch.ts'
import { eventDraftOf } from '../../domain/event-note.ts'
import type { FactChange, FactSheet } from '../../domain/fact-sheet.ts'
import { dispatchFacts } from '../../domain/facts/dispatch-facts.ts'
import { supersededChange } from '../../domain/facts/superseded-change.ts'
import { factChanges, releaseChanges } from '../../domain/facts.ts'
import { issuersOf } from '../../domain/issuer.ts'
import { noteDraftOf, type PressNote } from '../../domain/press-note.ts'
import type { BookEntry } from '../releases/release-book.ts'
import type { Store } from '../store/store.ts'
import type { LoggedDispatch } from './dispatch-log.ts'

/** What a file of this kind would state if it were made now. */
export function currentFacts(
  { pressNotes, eventNotes, library }: Store,
  kind: DispatchKind,
  of: { readonly noteId: string | null; readonly eventNoteId: string | null },
): FactSheet {
  const note = of.noteId === null ? null : pressNotes.get(of.noteId)
  const eventId = note?.eventNoteId ?? of.eventNoteId
  const event = eventId === null ? null : eventNotes.get(eventId)
  const { issuers } = library.read()
  return dispatchFacts(kind, {
    note: note === null ? null : noteDraftOf(note),
    event: event === null ? null : eventDraftOf(event),
    issuers: note === null ? issuers.slice(0, 1) : issuersOf(note.issuerIds, issuers),
  })
}

/**
 * What each dispatch states that is not so any more. Nothing is said against one whose event is gone, nor against one of
 * a draft that is gone: a thing in the bin was not called off. A released note that was thrown away is held by newsrooms
 * all the same, and so is the one that stands in for another. What several files of one note would state now is worked
 * out once.
 */
export function outdatedReader(
  store: Store,
  book: readonly BookEntry[],
): (dispatch: LoggedDispatch) => readonly FactChange[] {
  const released = new Map(book.map(entry => [entry.noteId, entry]))
  const standingFor = correctingNotes(store, book)
  const sheets = new Map<string, FactSheet>()
  const nowOf = (dispatch: LoggedDispatch): FactSheet => {
    const { kind, noteId, eventNoteId } = dispatch
    const key = `${kind} ${noteId} ${eventNoteId}`
    const sheet = sheets.get(key) ?? currentFacts(store, kind, dispatch)
    sheets.set(key, sheet)
    return sheet
  }
  return dispatch => {
    const { noteId, eventNoteId, facts } = dispatch
    const note = noteId === null ? null : store.pressNotes.get(noteId)
    const thrownAway = noteId === null || note !== null ? undefined : released.get(noteId)
    const by = noteId === null ? undefined : standingFor(noteId)
    const superseded = by === undefined ? [] : [supersededChange(note ?? dispatch, by)]
    const eventId = note?.eventNoteId ?? eventNoteId
    const isGone = eventId !== null && store.eventNotes.get(eventId) === null
    // What is wrong in it says more than that another note stands in for it.
    if (thrownAway !== undefined) return [...changesOfKept(store, thrownAway, facts), ...superseded]
    if (isGone || (noteId !== null && note === null)) return superseded
    return [...factChanges(facts, nowOf(dispatch)), ...superseded]
  }
}

/** What a released note that is no longer among the notes stated and is not so any more. */
function changesOfKept(
  { eventNotes, library }: Store,
  { note }: BookEntry,
  facts: FactSheet,
): readonly FactChange[] {
  const event = note.eventNoteId === null ? null : eventNotes.get(note.eventNoteId)
  return releaseChanges(
    { note, facts },
    {
      event: event === null ? null : eventDraftOf(event),
      issuers: issuersOf(note.issuerIds, library.read().issuers),
    },
  )
}

type Standing = Pick<PressNote, 'number' | 'corrects'>

/** The note that stands in for each: the last that was released to do so, or the one that it was marked with. */
function correctingNotes(
  { pressNotes }: Store,
  book: readonly BookEntry[],
): (noteId: string) => Standing | undefined {
  const last = new Map<string, Standing>()
  const inOrder = [...book].sort((one, other) => (one.releasedAt < other.releasedAt ? -1 : 1))
  for (const entry of inOrder) if (entry.corrects?.noteId != null) last.set(entry.corrects.noteId, entry)
  return noteId => {
    const marked = pressNotes.get(noteId)?.supersededBy ?? null
    return last.get(noteId) ?? (marked === null ? undefined : (pressNotes.get(marked) ?? undefined))
  }
}
