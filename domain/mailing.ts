import * as z from 'zod'
import { recipientSchema } from './dispatch.ts'
import { mailAddress } from './link.ts'
import { producedFileSchema } from './produced-file.ts'
import { id, lengths, listOf, words } from './text.ts'

/** Whom a note goes to. */
export const addresseesSchema = z.strictObject({
  listIds: listOf(id, 50),
  contactIds: listOf(id, 10_000),
  addresses: listOf(z.strictObject({ name: words(lengths.line), mail: mailAddress }), 10_000),
  /** Those for whom mails of this earlier note were prepared: whom a correction has to reach. */
  whoHad: id.nullable().default(null),
})

/** Whom a mailing would reach, and whom not. */
export const mailingPlanSchema = z.strictObject({
  recipients: z.int(),
  /** Who objected to being written to. */
  opposed: z.int(),
  withoutMail: z.int(),
  /** Addresses that were there more than once. */
  folded: z.int(),
  /** Mails that it takes under the cap. */
  batches: z.int(),
  /** The first of them. */
  sample: z.array(recipientSchema),
  subject: z.string(),
  text: z.string(),
})

export const mailingSchema = z.strictObject({
  noteId: id,
  to: addresseesSchema,
  /** Empty takes the one that is composed. */
  subject: words(lengths.line),
  field: z.enum(['bcc', 'to']).default('bcc'),
  attach: z.strictObject({ docx: z.boolean(), pdf: z.boolean(), ics: z.boolean() }),
  way: z.enum(['open', 'save']),
})

export const preparedMailSchema = z.strictObject({
  dispatchId: id,
  files: z.array(producedFileSchema),
  /** Drafts that the mail program was asked to open. */
  opened: z.int(),
})

export type Addressees = z.output<typeof addresseesSchema>
export type MailingPlan = z.output<typeof mailingPlanSchema>
export type Mailing = z.output<typeof mailingSchema>
