import * as z from 'zod'
import { type EventNote, eventDraftOf, eventNoteDraftSchema } from './event-note.ts'
import { noteDraftOf, type PressNote, pressNoteDraftSchema } from './press-note.ts'

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
export const workpieceOf = (note: PressNote, event: EventNote | null): Workpiece => ({
  note: noteDraftOf(note),
  event: event === null ? null : eventDraftOf(event),
})
