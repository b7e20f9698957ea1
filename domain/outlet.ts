import * as z from 'zod'
import { id, instant, lengths, listOf, words } from './text.ts'

/** agence, presse quotidienne nationale, régionale, hebdomadaire régionale, magazine, spécialisée… */
export const outletTypes = [
  '',
  'agency',
  'national-daily',
  'regional-daily',
  'regional-weekly',
  'magazine',
  'trade-press',
  'television',
  'radio',
  'web',
  'photo-agency',
  'foreign-press',
  'other',
] as const

/**
 * A newspaper, agency, channel, station or site. Contacts name their outlet in words: a record is found by its
 * name or one of its other names, compared as `outletKey` does; no two outlets answer to one name.
 */
export const outletDraftSchema = z.strictObject({
  name: z.string().trim().min(1).max(lengths.name),
  otherNames: listOf(z.string().trim().min(1).max(lengths.name), 20),
  type: z.enum(outletTypes).default(''),
  /** The group that owns it, as people say it. */
  group: words(lengths.name),
  coverage: listOf(z.string().min(1).max(8), 60),
  /** Contacts (desks, usually) to write to when nobody in particular is known. */
  deskIds: listOf(id, 50),
  notes: words(lengths.paragraph),
})

export const outletSchema = outletDraftSchema.extend({ id, createdAt: instant, changedAt: instant })

/** One line of the list of outlets; `id` is empty for an outlet that contacts name and that has no record yet. */
export const outletRowSchema = z.strictObject({
  id: z.string().max(40),
  name: z.string(),
  type: z.enum(outletTypes),
  coverage: z.array(z.string()),
  /** How many contacts work there today. */
  contacts: z.int(),
})

export type OutletDraft = z.output<typeof outletDraftSchema>
export type Outlet = z.output<typeof outletSchema>
export type OutletRow = z.output<typeof outletRowSchema>

/** The part of an outlet that a person may change. */
export function draftOfOutlet(outlet: Outlet): OutletDraft {
  const { id, createdAt, changedAt, ...draft } = outlet
  return draft
}
