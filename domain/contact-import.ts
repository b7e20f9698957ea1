import * as z from 'zod'
import { bases } from './contact.ts'
import { day } from './moment.ts'
import { id, lengths, listOf, words } from './text.ts'

/** Where a column may go. `notes` keeps what has no better place, with its heading; `nothing` leaves it out. */
export const importTargets = [
  'kind',
  'civility',
  'full-name',
  'given',
  'family',
  'desk',
  'photo',
  'outlet',
  'role',
  'mail',
  'phone',
  'mobile',
  'beats',
  'coverage',
  'tags',
  'languages',
  'press-card',
  'salutation',
  'preferred',
  'street',
  'postal-code',
  'town',
  'country',
  'basis',
  'informed-on',
  'opposition',
  'mallette-id',
  'mallette-data',
  'notes',
  'nothing',
] as const

export const importFormats = ['csv', 'xlsx', 'vcard', 'pasted'] as const

/** How much comes at once: files, bytes of one, and UTF-16 units of a pasted table. */
export const importLimits = { files: 50, fileBytes: 64 * 1024 * 1024, pasted: 1_900_000 } as const

/** Why a whole file could not be read. */
export const readingFaults = [
  'too-big',
  'too-much-inside',
  'folder',
  'empty',
  'unknown-format',
  'no-columns',
  'broken',
] as const

/** Why one row is refused, or kept out. */
export const rowFaults = [
  'no-name-no-address',
  'unreadable-mail',
  'cell-too-long',
  'opposed',
  'broken-card',
  'twice-in-file',
] as const

export const importVerdicts = ['created', 'updated', 'unchanged', 'doubtful', 'refused', 'opposed'] as const

const targetSchema = z.enum(importTargets)

/** A file as it was read: what its columns are called, a few lines, and where each column would go. */
export const readFileSchema = z.strictObject({
  name: z.string(),
  format: z.enum(importFormats),
  encoding: z.string(),
  /** Empty where the format has none. */
  delimiter: z.string(),
  headings: z.array(z.string()),
  mapping: z.array(targetSchema),
  /** The mapping is the one that was used last time for these headings. */
  isRemembered: z.boolean(),
  samples: z.array(z.array(z.string())),
  rows: z.int(),
})

export const readingSchema = z.strictObject({
  session: id,
  files: z.array(readFileSchema),
  refused: z.array(z.strictObject({ name: z.string(), fault: z.enum(readingFaults) })),
})

/** What holds for all rows of an import. */
export const importOptionsSchema = z.strictObject({
  /** Who gave the file, in words: it is written into each origin. */
  source: words(lengths.line),
  basis: z.enum(bases).default(''),
  informedOn: day.default(''),
  tags: listOf(z.string().trim().min(1).max(60), 20),
  /** Puts everyone of the file on this list. */
  listId: id.nullable().default(null),
  /** What a file may do to a contact that is known: fill its gaps, or replace what differs. */
  known: z.enum(['fill', 'replace', 'leave']).default('fill'),
})

export const importCountsSchema = z.strictObject({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  /** Near a known contact without being it for sure: created, and shown among the duplicates. */
  doubtful: z.int(),
  refused: z.int(),
  opposed: z.int(),
})

/** One row of the preview. `line` is its line or card number in the file, from 1. */
export const plannedRowSchema = z.strictObject({
  file: z.int(),
  line: z.int(),
  name: z.string(),
  verdict: z.enum(importVerdicts),
  fault: z.enum(rowFaults).nullable(),
  /** Columns whose content goes to the notes because it fits nowhere else, or that looked wrong. */
  remarks: z.array(z.string()),
  /** The contact that it is, or is near to; empty for a new one. */
  knownAs: z.string(),
})

export type ImportTarget = (typeof importTargets)[number]
export type ImportFormat = (typeof importFormats)[number]
export type ReadingFault = (typeof readingFaults)[number]
export type RowFault = (typeof rowFaults)[number]
export type ImportVerdict = (typeof importVerdicts)[number]
export type ReadFile = z.output<typeof readFileSchema>
export type Reading = z.output<typeof readingSchema>
export type ImportOptions = z.output<typeof importOptionsSchema>
export type ImportCounts = z.output<typeof importCountsSchema>
export type PlannedRow = z.output<typeof plannedRowSchema>
