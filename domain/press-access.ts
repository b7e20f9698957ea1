import * as z from 'zod'
import { lengths, listOf, words } from './text.ts'

export const poolCategories = ['press', 'tv', 'photo', 'radio', 'writer', 'images'] as const
export const accessForms = [
  'presence',
  'image-tour',
  'micro',
  'press-point',
  'conference',
  'statement',
] as const
export const accessMoments = ['throughout', 'start', 'start-only', 'during', 'end', 'after'] as const

/** One pool: its category, whether several crews form it, and the outlets that were named, if any. */
export const poolSchema = z.strictObject({
  category: z.enum(poolCategories).default('press'),
  several: z.boolean().default(false),
  outlets: listOf(z.string().min(1).max(lengths.name), 30),
})

/** Who of the press a phase is about. `unsaid` is a form alone: « Micro tendu ». */
export const whoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unsaid') }),
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('accredited') }),
  z.strictObject({ kind: z.literal('all-accredited') }),
  z.strictObject({
    kind: z.literal('pools'),
    pools: z.array(poolSchema).min(1).max(10),
    closest: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('restricted'), group: z.string().min(1).max(lengths.line) }),
  z.strictObject({ kind: z.literal('off-press') }),
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('closed-doors') }),
])

export const phaseSchema = z.strictObject({
  who: whoSchema.default({ kind: 'unsaid' }),
  form: z.enum(accessForms).default('presence'),
  moment: z.enum(accessMoments).default('throughout'),
  /** Why: « pour des raisons d’exiguïté ». Printed in brackets. */
  reason: words(lengths.line),
})

/**
 * Press access as phases in time. No phase says nothing about access. `words`, when given, print instead of
 * the generated wording.
 */
export const pressAccessSchema = z.strictObject({
  phases: listOf(phaseSchema, 8),
  words: words(lengths.line),
})

export type Pool = z.output<typeof poolSchema>
export type Who = z.output<typeof whoSchema>
export type Phase = z.output<typeof phaseSchema>
export type PressAccess = z.output<typeof pressAccessSchema>

export const noPressAccess: PressAccess = { phases: [], words: '' }
