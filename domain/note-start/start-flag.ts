import * as z from 'zod'
import { day } from '../moment.ts'
import { lengths, words } from '../text.ts'

const field = z.string().max(lengths.line)

/**
 * What a person has to read again in a note that was made from another one. `field` is the path of its place, as
 * findings have it (`desks[0].deadlineDay`).
 */
export const startFlagSchema = z.discriminatedUnion('kind', [
  /** A day of the event that was moved; `to` is empty where no new day is settled. */
  z.strictObject({ kind: z.literal('day'), field, from: day, to: day }),
  /** A text that still speaks of the earlier days: « jeudi 6 mai », « demain ». */
  z.strictObject({ kind: z.literal('text'), field, written: words(lengths.line) }),
  /** A text or a condition that was left out because it held for the earlier note alone. */
  z.strictObject({ kind: z.literal('left-out'), field, written: words(lengths.sentence) }),
  /** An « À propos » whose source changed or is gone since, or which should have been read again. */
  z.strictObject({
    kind: z.literal('boilerplate'),
    field,
    title: words(lengths.line),
    why: z.enum(['changed', 'gone', 'stale']),
  }),
])

export type StartFlag = z.output<typeof startFlagSchema>
