import * as z from 'zod'
import { noteKinds } from './press-note.ts'
import { id, lengths } from './text.ts'

/** Words to be found in notes. Accents and capitals count only when `exact`. */
export const soughtSchema = z.strictObject({
  words: z.string().min(1).max(lengths.line),
  exact: z.boolean().default(false),
  wholeWords: z.boolean().default(false),
})

/** A draft in which the words were found: how often, and the first places with the words around. */
export const foundNoteSchema = z.strictObject({
  noteId: id,
  kind: z.enum(noteKinds),
  title: z.string(),
  places: z.int().min(1),
  excerpts: z.array(z.strictObject({ before: z.string(), found: z.string(), after: z.string() })),
})

export type Sought = z.output<typeof soughtSchema>
export type FoundNote = z.output<typeof foundNoteSchema>
