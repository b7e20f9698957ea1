import * as z from 'zod'
import { eventNoteDraftSchema } from './event-note.ts'
import { pressNoteDraftSchema } from './press-note.ts'

/**
 * What lies on the desk while a note is composed: the note, and the event whose facts it prints, null where it has
 * none. Undo, versions and comparisons are about both, because the page shows both.
 */
export const workpieceSchema = z.strictObject({
  note: pressNoteDraftSchema,
  event: eventNoteDraftSchema.nullable(),
})

export type Workpiece = z.output<typeof workpieceSchema>
