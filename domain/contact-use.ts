import * as z from 'zod'
import { id, instant, lengths, words } from './text.ts'

/** What the log tells of: data that came in, went out, was used or went away. */
export const useKinds = [
  'import',
  'export',
  'list-use',
  'sheet',
  'opposition',
  'erasure',
  'note-sent',
  'accreditation',
  'identity-purge',
] as const

/** An entry of the log: who was concerned is kept beside it, never what was written about them. */
export const useSchema = z.strictObject({
  id,
  kind: z.enum(useKinds),
  at: instant,
  /** Why, in the person's words. */
  purpose: words(lengths.line),
  /** A file's name, a list's name, a note's title. */
  subject: words(lengths.line),
  /** `csv`, `xlsx`, `vcard`… where there was a file. */
  format: words(20),
  count: z.int().min(0),
})

/** Last instant at which a contact was written to or exported; its id is the contact's. */
export const lastUseSchema = z.strictObject({ id, at: instant })

/**
 * Somebody who objected and was erased: a keyed hash of one of her identifiers, so that a later import leaves her
 * out, and nothing can be read from it.
 */
export const refusedIdentitySchema = z.strictObject({ id: z.string().min(32).max(128), at: instant })

/** One line of a contact's history. */
export const historyEntrySchema = z.strictObject({
  at: instant,
  kind: z.enum([...useKinds, 'created', 'merged', 'origin']),
  text: words(lengths.line),
  subject: words(lengths.line),
})

export type UseKind = (typeof useKinds)[number]
export type Use = z.output<typeof useSchema>
export type LastUse = z.output<typeof lastUseSchema>
export type RefusedIdentity = z.output<typeof refusedIdentitySchema>
export type HistoryEntry = z.output<typeof historyEntrySchema>
