import * as z from 'zod'
import { mailAddress } from './link.ts'
import { day } from './moment.ts'
import { civilities } from './person.ts'
import { photoSchema } from './photo.ts'
import { id, instant, lengths, listOf, words } from './text.ts'

export const contactKinds = ['journalist', 'newsroom', 'press-office', 'adviser'] as const

/** How a contact likes to be reached; empty when nobody said. */
export const reachings = ['', 'mail', 'phone', 'sms', 'messaging'] as const

/** Legal basis of keeping a contact (RGPD, article 6); empty until somebody decides. */
export const bases = ['', 'public-task', 'legitimate-interest', 'consent', 'legal-obligation'] as const

/** How Mallette came to know what it holds. */
export const originKinds = ['hand', 'import', 'signature', 'demonstration', 'before-history'] as const

/** A short term of a list: a tag, a beat, a language. */
const term = z.string().trim().min(1).max(60)

/**
 * What a contact does at an outlet. The outlet is named as people write it: its record, if there is one, is found
 * by that name (outlet.ts). `until` is empty while it lasts.
 */
export const functionSchema = z.strictObject({
  outlet: words(lengths.name),
  role: words(lengths.name),
  from: day.default(''),
  until: day.default(''),
})

/** An address: an overseas country, collectivity or département is told by `country`, ISO 3166-1 alpha-2. */
export const placeSchema = z.strictObject({
  street: words(lengths.line),
  postalCode: words(12),
  town: words(lengths.name),
  country: words(2),
})

/** An objection to being written to (RGPD, article 21): since which day, and in which words. */
export const oppositionSchema = z.strictObject({ on: z.iso.date(), note: words(lengths.line) })

/** Where and when something about a contact came from: a file, a paste, a hand. */
export const originSchema = z.strictObject({
  kind: z.enum(originKinds),
  at: instant,
  /** The file's name, or who gave the card. Never a path. */
  source: words(lengths.line),
})

/**
 * Whoever is written to, accredited or named in a note: a person (given and family name) or a desk (`desk`).
 * Works for zero or more outlets. A contact without a mail address is welcome. In each list the first is the main
 * one. `phones[].number` is E.164 (`+33639981234`) where it can be read as a number, else as it was typed.
 */
export const contactDraftSchema = z.strictObject({
  kind: z.enum(contactKinds).default('journalist'),
  civility: z.enum(civilities).default(''),
  given: words(lengths.name),
  family: words(lengths.name),
  desk: words(lengths.name),
  photo: photoSchema,
  functions: listOf(functionSchema, 20),
  beats: listOf(term, 30),
  /** Codes of coverage.ts: `FR`, `R-84`, `D-69`. */
  coverage: listOf(z.string().min(1).max(8), 60),
  mails: listOf(z.strictObject({ label: words(60), address: mailAddress }), 20),
  phones: listOf(z.strictObject({ label: words(60), number: z.string().min(1).max(40) }), 20),
  preferred: z.enum(reachings).default(''),
  pressCard: words(30),
  /** ISO 639-1 codes. */
  languages: listOf(z.string().length(2), 10),
  tags: listOf(term, 60),
  /** « Madame, », « Cher Paul, »; empty for the one that `salutationOf` makes. */
  salutation: words(lengths.name),
  place: placeSchema.prefault({}),
  notes: words(lengths.paragraph),
  basis: z.enum(bases).default(''),
  /** Day on which the person was told that Mallette holds her data (RGPD, article 14). */
  informedOn: day.default(''),
})

/** What only Mallette writes: stamps, where it came from, objection, review, and who was merged into it. */
export const contactSchema = contactDraftSchema.extend({
  id,
  createdAt: instant,
  changedAt: instant,
  origins: listOf(originSchema, 100),
  opposition: oppositionSchema.nullable().default(null),
  /** Last day on which somebody decided to keep a contact that was no longer used. */
  reviewedOn: day.default(''),
  /** Identities of those that were merged into this one, so that what named them still finds it. */
  formerIds: listOf(id, 200),
})

export type ContactDraft = z.output<typeof contactDraftSchema>
export type Contact = z.output<typeof contactSchema>
export type ContactFunction = z.output<typeof functionSchema>
export type Place = z.output<typeof placeSchema>
export type Origin = z.output<typeof originSchema>

/** How a list names the contact; empty when it has no name yet. */
export const contactName = (contact: Pick<Contact, 'desk' | 'given' | 'family'>): string =>
  contact.desk || [contact.given, contact.family].filter(part => part !== '').join(' ')

/** The part of a contact that a person may change. */
export function draftOf(contact: Contact): ContactDraft {
  const { id, createdAt, changedAt, origins, opposition, reviewedOn, formerIds, ...draft } = contact
  return draft
}
