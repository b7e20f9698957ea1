import * as z from 'zod'
import { id, instant, lengths, words } from './text.ts'
import { workpieceSchema } from './workpiece.ts'

/** Why a version was kept: by Mallette at release, export, before the first edit of a day and before a replacement in many notes or before what a returned document says is taken in, or by the person under a name. */
export const versionReasons = ['released', 'exported', 'day', 'replaced', 'returned', 'named'] as const

/** A line of the list of versions; `name` is empty but for a named one. */
export const versionSummarySchema = z.strictObject({
  id,
  at: instant,
  reason: z.enum(versionReasons),
  name: words(lengths.line),
})

/** A note and its event as they were at an instant. */
export const versionSchema = versionSummarySchema.extend({ noteId: id, work: workpieceSchema })

export type VersionSummary = z.output<typeof versionSummarySchema>
export type Version = z.output<typeof versionSchema>
