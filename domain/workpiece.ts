import * as z from 'zod'
import { type EventNote, eventNoteDraftSchema } from './event-note.ts'
import { type PressNote, pressNoteDraftSchema } from './press-note.ts'

/**
 * What lies on the desk while a note is composed: the note, and the event whose facts it prints, null where it has
 * none. Undo, versions and comparisons are about both, because the page shows both.
 */
export const workpieceSchema = z.strictObject({
  note: pressNoteDraftSchema,
  event: eventNoteDraftSchema.nullable(),
})

export type Workpiece = z.output<typeof workpieceSchema>

/** A stored note and its event as they lie on the desk: without identity, status and dates, which main keeps. */
export function workpieceOf(note: PressNote, event: EventNote | null): Workpiece {
  const { id: _id, status: _status, version: _version, releasedAt: _releasedAt, ...noteRest } = note
  const { supersededBy: _supersededBy, createdAt: _createdAt, changedAt: _changedAt, ...draft } = noteRest
  if (event === null) return { note: draft, event: null }
  const { id: _eventId, createdAt: _madeAt, changedAt: _alteredAt, ...eventDraft } = event
  return { note: draft, event: eventDraft }
}
