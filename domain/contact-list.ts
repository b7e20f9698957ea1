import * as z from 'zod'
import { conditionSchema } from './contact-condition.ts'
import { id, instant, lengths, words } from './text.ts'

/** The longest list of recipients by hand: everybody. */
const everybody = 60_000

/**
 * A list of recipients: those put on it by hand, and those who meet its condition, without those taken off by
 * hand and without whoever objected to being written to. A list without a condition is a static one.
 */
export const contactListDraftSchema = z.strictObject({
  name: z.string().trim().min(1).max(lengths.name),
  /** What the list is for: the log of its uses repeats it. */
  purpose: words(lengths.line),
  where: conditionSchema.nullable().default(null),
})

export const contactListSchema = contactListDraftSchema.extend({
  id,
  createdAt: instant,
  changedAt: instant,
  members: z.array(id).max(everybody).default([]),
  excluded: z.array(id).max(everybody).default([]),
})

/** A line of the screen of lists. `recipients` leaves out the `opposed`, who would be on it otherwise. */
export const listSummarySchema = z.strictObject({
  id,
  name: z.string(),
  purpose: z.string(),
  isSmart: z.boolean(),
  recipients: z.int(),
  opposed: z.int(),
  /** Of the recipients, those who have no mail address. */
  withoutMail: z.int(),
  changedAt: instant,
})

/** Why somebody is on a list, or not: the parts of the condition that hold for her, in its own words. */
export const membershipSchema = z.strictObject({
  isRecipient: z.boolean(),
  reasons: z.array(
    z.union([
      z.strictObject({ kind: z.enum(['member', 'excluded', 'opposed', 'no-match']) }),
      z.strictObject({ kind: z.literal('meets'), condition: conditionSchema }),
      /** On it through another list. */
      z.strictObject({ kind: z.literal('through'), list: z.string() }),
    ]),
  ),
})

export type ContactListDraft = z.output<typeof contactListDraftSchema>
export type ContactList = z.output<typeof contactListSchema>
export type ListSummary = z.output<typeof listSummarySchema>
export type Membership = z.output<typeof membershipSchema>
