import * as z from 'zod'
import { type EventFacts, eventFactsSchema } from './event-note.ts'
import { type NoteContent, type NoteKind, noteContentSchema, noteKinds } from './press-note.ts'
import { id, instant, lengths } from './text.ts'

/**
 * What a new note may start from: a kind, the issuer that it is made for (null fits every one), a note without number
 * and date, and the facts of an event to fill in, or null where the note needs no event.
 */
export type TemplateDraft = {
  name: string
  kind: NoteKind
  issuerId: string | null
  note: NoteContent
  facts: EventFacts | null
}
export type Template = TemplateDraft & { id: string; changedAt: string }

const draft = z.strictObject({
  name: z.string().min(1).max(lengths.line),
  kind: z.enum(noteKinds),
  issuerId: id.nullable().default(null),
  note: noteContentSchema,
  facts: eventFactsSchema.nullable().default(null),
})
const kept = draft.extend({ id, changedAt: instant })

// Named types, because TypeScript gives up on the depth of what it would infer for the library.
export const templateDraftSchema: z.ZodType<TemplateDraft, z.input<typeof draft>> = draft
export const templateSchema: z.ZodType<Template, z.input<typeof kept>> = kept
