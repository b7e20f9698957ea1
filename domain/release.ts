import * as z from 'zod'
import { factChangeSchema, factSheetSchema } from './fact-sheet.ts'
import { issuerSchema } from './issuer.ts'
import { day } from './moment.ts'
import { correctionSchema, embargoSchema, noteKinds } from './press-note.ts'
import { producedFileSchema, sha256 } from './produced-file.ts'
import { id, instant, lengths, listOf, words } from './text.ts'
import { type Workpiece, workpieceSchema } from './workpiece.ts'

const releaseHead = {
  id,
  noteId: id,
  eventNoteId: id.nullable(),
  kind: z.enum(noteKinds),
  /** As printed, without « n° »; empty where the note bears none. */
  number: words(lengths.name),
  /** Whose series the number was taken from. */
  seriesIssuerId: id.nullable().default(null),
  /** The title of the note, or that of its event. */
  title: words(lengths.line),
  /** The day on the note. */
  day: day.default(''),
  releasedAt: instant,
  embargo: embargoSchema.nullable().default(null),
  corrects: correctionSchema.nullable().default(null),
  /** The files of the release; their bytes are kept beside it. */
  files: listOf(producedFileSchema, 20),
}

/** The moment when a note got its number: what it was then, whole, and for ever. */
export const releaseSchema = z.strictObject({
  ...releaseHead,
  issuers: listOf(issuerSchema, 8),
  facts: factSheetSchema,
  work: workpieceSchema,
})

/** `to-correct` is a released note whose facts have changed since; another note may stand in for it, or cancel it. */
export const releaseStates = [
  'current',
  'to-correct',
  'updated',
  'corrected',
  'replaced',
  'cancelled',
] as const

/** A line of the register of released notes. */
export const releaseSummarySchema = z.strictObject({
  ...releaseHead,
  issuerNames: z.array(z.string()),
  state: z.enum(releaseStates),
  /** The release that corrects this one. */
  supersededBy: z.strictObject({ noteId: id, number: z.string() }).nullable(),
  /** What has changed in the facts since, the most urgent first. */
  changes: z.array(factChangeSchema),
})

/** Why a note cannot leave, or what its author should know before it does. Findings are told apart, by the page. */
export const gateCodes = [
  /** It is not a draft any more. */
  'already-released',
  'nothing-written',
  'issuer-missing',
  /** The event that it is about is not there any more. */
  'event-missing',
  /** It asks people to come to what was called off, or to what is not settled. */
  'event-cancelled',
  'event-option',
  /** Its issuer numbers its notes, and it has none. */
  'number-missing',
  /** A released note of the series bears it, or a draft means to. */
  'number-taken',
  'number-reserved',
  /** Another laptop holds it, or it is beside those set aside for this one. */
  'number-outside-ranges',
  'number-leaves-gap',
  'ranges-used-up',
  'day-not-today',
  'embargo-past',
  'embargo-without-hour',
  /** Another note about the event is under embargo, and this one is not. */
  'embargo-missing',
  /** Something changed since the note that it answers for, or since it was drafted, and its text does not say so. */
  'correction-outdated',
  /** Another note stands in already for the one that it answers for: newsrooms hold the other. */
  'correction-superseded',
] as const

export const gateSchema = z.strictObject({
  /** The number that the note would bear, then the one that its series gives next; empty for none. */
  number: z.string(),
  proposed: z.string(),
  seriesIssuerId: id.nullable(),
  /** Numbers of this series and year that no note bears, between the lowest and the highest. */
  gaps: z.array(z.strictObject({ from: z.int(), to: z.int() })),
  /** Numbers that more than one note bears. */
  duplicates: z.array(z.string()),
  blocks: z.array(z.enum(gateCodes)),
  warns: z.array(z.enum(gateCodes)),
  /** The files that the release makes. */
  fileNames: z.array(z.string()),
})

/** What is known about a file that somebody asks about. */
export const recognitionSchema = z.discriminatedUnion('verdict', [
  /** To the last byte a file of this release. */
  z.strictObject({ verdict: z.literal('ours'), release: releaseSummarySchema, fileName: z.string() }),
  /** Made by Mallette for this note, but not with these bytes: changed since, or exported before its release. */
  z.strictObject({
    verdict: z.literal('altered'),
    release: releaseSummarySchema.nullable(),
    noteId: id.nullable(),
  }),
  z.strictObject({ verdict: z.literal('unknown') }),
])

export const recogniseSchema = z.strictObject({
  sha256,
  /** What the file says of itself: the id of a release or a note that Mallette wrote into it. */
  marks: listOf(id, 10),
})

export type Release = Omit<z.output<typeof releaseSchema>, 'work'> & { readonly work: Workpiece }
export type ReleaseSummary = z.output<typeof releaseSummarySchema>
export type ReleaseState = (typeof releaseStates)[number]
export type Gate = z.output<typeof gateSchema>
export type GateCode = (typeof gateCodes)[number]
export type Recognition = z.output<typeof recognitionSchema>
