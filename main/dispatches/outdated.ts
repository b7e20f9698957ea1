import type { DispatchKind } from '../../domain/dispatch.ts'
import { eventDraftOf } from '../../domain/event-note.ts'
import type { FactChange, FactSheet } from '../../domain/fact-sheet.ts'
import { dispatchFacts } from '../../domain/facts/dispatch-facts.ts'
import { supersededChange } from '../../domain/facts/superseded-change.ts'
import { factChanges } from '../../domain/facts.ts'
import { issuersOf } from '../../domain/issuer.ts'
import { noteDraftOf } from '../../domain/press-note.ts'
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
 * What each dispatch states that is not so any more. Nothing is said against one whose note or event is gone: a thing in
 * the bin was not called off. What several files of one note would state now is worked out once.
 */
export function outdatedReader(store: Store): (dispatch: LoggedDispatch) => readonly FactChange[] {
  const sheets = new Map<string, FactSheet>()
  const nowOf = (dispatch: LoggedDispatch): FactSheet => {
    const { kind, noteId, eventNoteId } = dispatch
    const key = `${kind} ${noteId} ${eventNoteId}`
    const sheet = sheets.get(key) ?? currentFacts(store, kind, dispatch)
    sheets.set(key, sheet)
    return sheet
  }
  return dispatch => {
    const { noteId, eventNoteId } = dispatch
    const note = noteId === null ? null : store.pressNotes.get(noteId)
    const by = note?.supersededBy == null ? null : store.pressNotes.get(note.supersededBy)
    const superseded = note === null || by === null ? [] : [supersededChange(note, by)]
    const eventId = note?.eventNoteId ?? eventNoteId
    const isGone =
      (noteId !== null && note === null) || (eventId !== null && store.eventNotes.get(eventId) === null)
    // What is wrong in it says more than that another note stands in for it.
    return [...(isGone ? [] : factChanges(dispatch.facts, nowOf(dispatch))), ...superseded]
  }
}
