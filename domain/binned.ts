import * as z from 'zod'
import { noteKinds } from './press-note.ts'
import { id, instant } from './text.ts'

export const binnedNouns = ['eventNotes', 'pressNotes'] as const

/** Days that a removed note or event stays in the bin. */
export const binDays = 30

/** A line of the bin. `title` is that of the note, or of its event where it has none; `kind` is null for an event. */
export const binnedSchema = z.strictObject({
  noun: z.enum(binnedNouns),
  id,
  title: z.string(),
  kind: z.enum(noteKinds).nullable(),
  removedAt: instant,
})

export type Binned = z.output<typeof binnedSchema>
