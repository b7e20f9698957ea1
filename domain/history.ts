import * as z from 'zod'
import { workpieceSchema } from './workpiece.ts'

const path = z.array(z.union([z.string().max(60), z.int().min(0)])).max(20)

/**
 * One alteration of a value inside a workpiece: put another value in its place, or exchange a stretch of a list, or of
 * a text in UTF-16 units. What comes of it is checked as a workpiece, hence `unknown` here.
 */
export const patchSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('put'), path, value: z.unknown() }),
  z.strictObject({
    op: z.literal('splice'),
    path,
    at: z.int().min(0),
    remove: z.int().min(0),
    insert: z.array(z.unknown()),
  }),
])

/** One thing that Ctrl+Z takes back: the way back from it, and the way forth to it again. */
export const editSchema = z.strictObject({ back: z.array(patchSchema), forth: z.array(patchSchema) })

/** The most edits that a note remembers. */
export const longestHistory = 500

/**
 * What may be undone and done again in a note, oldest first, and the workpiece that the last edit led to: where the
 * note was changed elsewhere since, the difference is one edit more.
 */
export const historySchema = z.strictObject({
  present: workpieceSchema,
  past: z.array(editSchema).max(longestHistory),
  future: z.array(editSchema).max(longestHistory),
})

export type Patch = z.output<typeof patchSchema>
export type Edit = z.output<typeof editSchema>
export type History = z.output<typeof historySchema>
