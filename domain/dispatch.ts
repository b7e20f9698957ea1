import * as z from 'zod'
import { factChangeSchema, factSheetSchema } from './fact-sheet.ts'
import { mailAddress } from './link.ts'
import { producedFileSchema } from './produced-file.ts'
import { id, instant, lengths, listOf, words } from './text.ts'

/** What was made to leave Mallette. */
export const dispatchKinds = [
  'word',
  'pdf',
  'mail',
  'text',
  'web-page',
  'text-file',
  'open-document',
  'calendar',
  'folder',
  'desk-sheet',
  'desk-mail',
  'road-sheet',
] as const

/** Somebody that a mail was prepared for. */
export const recipientSchema = z.strictObject({
  contactId: id.nullable().default(null),
  name: words(lengths.line),
  outlet: words(lengths.name),
  mail: mailAddress,
})

/** The most people that one mailing is prepared for. */
export const mostRecipients = 10_000

const dispatchHead = {
  id,
  kind: z.enum(dispatchKinds),
  at: instant,
  noteId: id.nullable().default(null),
  releaseId: id.nullable().default(null),
  eventNoteId: id.nullable().default(null),
  /** The number that the note bore then. */
  number: words(lengths.name),
  subject: words(lengths.line),
  files: listOf(producedFileSchema, 400),
}

/** A file or a mail that was made, for whom, and the facts that it stated. */
export const dispatchSchema = z.strictObject({
  ...dispatchHead,
  recipients: listOf(recipientSchema, mostRecipients),
  /** How many others it was for, who were erased since. */
  forgotten: z.int().min(0).default(0),
  facts: factSheetSchema,
})

/** A line of the log. `changes` is what it states that is not so any more: none, and it still holds. */
export const dispatchSummarySchema = z.strictObject({
  ...dispatchHead,
  recipients: z.int(),
  changes: z.array(factChangeSchema),
  /** How many of those it was for have got nothing since that still holds; 0 while it holds itself. */
  untold: z.int(),
})

/** Somebody who holds what was sent, and whether the last of it still holds. */
export const holderSchema = z.strictObject({
  recipient: recipientSchema,
  last: z.strictObject({ dispatchId: id, at: instant, number: z.string(), subject: z.string() }),
  times: z.int(),
  changes: z.array(factChangeSchema),
})

export type DispatchKind = (typeof dispatchKinds)[number]
export type Recipient = z.output<typeof recipientSchema>
export type Dispatch = z.output<typeof dispatchSchema>
export type DispatchSummary = z.output<typeof dispatchSummarySchema>
export type Holder = z.output<typeof holderSchema>
