import * as z from 'zod'
import { mailAddress } from './link.ts'
import { civilities } from './person.ts'
import { id, instant, lengths, listOf, words } from './text.ts'

export const contactKinds = ['journalist', 'newsroom', 'press-office', 'adviser'] as const

/**
 * Whoever is written to, accredited or named in a note: a person (given and family name) or a desk (`desk`).
 * Works for zero or more outlets. A contact without a mail address is welcome.
 */
export const contactDraftSchema = z.strictObject({
  kind: z.enum(contactKinds).default('journalist'),
  civility: z.enum(civilities).default(''),
  given: words(lengths.name),
  family: words(lengths.name),
  desk: words(lengths.name),
  functions: listOf(z.strictObject({ outlet: words(lengths.name), role: words(lengths.name) }), 20),
  mails: listOf(z.strictObject({ label: words(60), address: mailAddress }), 20),
  phones: listOf(z.strictObject({ label: words(60), number: z.string().min(1).max(40) }), 20),
  notes: words(lengths.paragraph),
})

export const contactSchema = contactDraftSchema.extend({ id, createdAt: instant, changedAt: instant })

export type ContactDraft = z.output<typeof contactDraftSchema>
export type Contact = z.output<typeof contactSchema>

/** How a list names the contact; empty when it has no name yet. */
export const contactName = (contact: ContactDraft): string =>
  contact.desk || [contact.given, contact.family].filter(part => part !== '').join(' ')
