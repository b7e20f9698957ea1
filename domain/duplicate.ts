import * as z from 'zod'
import { contactDraftSchema, contactSchema } from './contact.ts'
import { contactRowSchema } from './contact-view.ts'
import { id, instant } from './text.ts'

export const confidences = ['sure', 'likely', 'possible'] as const

export const duplicateReasons = [
  'same-mail',
  'same-phone',
  'same-press-card',
  'same-name-and-outlet',
  'same-name',
  'near-name-and-outlet',
  'near-name',
] as const

/** Two contacts that may be one, and why. */
export const duplicatePairSchema = z.strictObject({
  one: contactRowSchema,
  other: contactRowSchema,
  confidence: z.enum(confidences),
  reasons: z.array(z.enum(duplicateReasons)),
})

/** Two contacts of whom a person said: « ce ne sont pas les mêmes ». Its id is made of both, the smaller first. */
export const distinctPairSchema = z.strictObject({ id: z.string().max(80), one: id, other: id, at: instant })

export const comparisonSchema = z.strictObject({
  one: contactSchema,
  other: contactSchema,
  /** The survivor that the rules propose, field by field. */
  proposal: contactDraftSchema,
})

export type Confidence = (typeof confidences)[number]
export type DuplicateReason = (typeof duplicateReasons)[number]
export type DuplicatePair = z.output<typeof duplicatePairSchema>
export type DistinctPair = z.output<typeof distinctPairSchema>
