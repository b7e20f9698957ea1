import * as z from 'zod'
import { contactKinds } from './contact.ts'
import { conditionSchema } from './contact-condition.ts'
import { id, lengths } from './text.ts'

/** Columns of the contacts screen; all can be sorted by. */
export const contactColumns = [
  'name',
  'outlet',
  'role',
  'beats',
  'coverage',
  'town',
  'mail',
  'phone',
  'tags',
  'lastUsed',
  'changed',
] as const

/** What the screen shows: whom the words find among those who meet the condition, in which order. */
export const contactViewSchema = z.strictObject({
  words: z.string().max(lengths.line).default(''),
  where: conditionSchema.nullable().default(null),
  sort: z
    .strictObject({ column: z.enum(contactColumns), direction: z.enum(['up', 'down']) })
    .default({ column: 'name', direction: 'up' }),
})

/** Contacts that something is done to: some by name, or all of a view but some. */
export const selectionSchema = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(20_000) }),
  z.strictObject({ view: contactViewSchema, except: z.array(id).max(20_000).default([]) }),
])

/** One line of the grid, its texts ready to be shown. */
export const contactRowSchema = z.strictObject({
  id,
  kind: z.enum(contactKinds),
  name: z.string(),
  /** Outlets of today, joined by commas. */
  outlet: z.string(),
  role: z.string(),
  beats: z.array(z.string()),
  /** Codes of coverage.ts. */
  coverage: z.array(z.string()),
  town: z.string(),
  mail: z.string(),
  /** The main number, written the French way. */
  phone: z.string(),
  tags: z.array(z.string()),
  /** Instants; `lastUsed` is empty for who was never written to. */
  lastUsed: z.string(),
  changed: z.string(),
  isOpposed: z.boolean(),
})

export const contactRowsSchema = z.strictObject({
  /** How many contacts there are at all, and how many the view finds. */
  everybody: z.int(),
  total: z.int(),
  /** False when nothing matched the words as they are, and near words were taken instead. */
  isExact: z.boolean(),
  from: z.int(),
  rows: z.array(contactRowSchema),
})

export type ContactColumn = (typeof contactColumns)[number]
export type ContactView = z.output<typeof contactViewSchema>
export type Selection = z.output<typeof selectionSchema>
export type ContactRow = z.output<typeof contactRowSchema>
export type ContactRows = z.output<typeof contactRowsSchema>
