import * as z from 'zod'
import { lengths } from './text.ts'

/** What a fact is about. */
export const factKinds = [
  'day',
  'time',
  'step',
  'venue',
  'site',
  'access',
  'reception',
  'deadline',
  'desk',
  'person',
  'purpose',
  'embargo',
  'contact',
  'notice',
  'text',
  'standing',
] as const

/**
 * One fact that a file or a mail states, in the trade’s words: `about` says of what (« présentation de l’AMI »), `value`
 * what it says (« 10 h 10 »). `key` tells facts of one sheet apart.
 */
export const factSchema = z.strictObject({
  key: z.string().min(1).max(200),
  kind: z.enum(factKinds),
  about: z.string().max(lengths.sentence),
  value: z.string().max(lengths.paragraph),
})

/** All that a file or a mail stated when it was made. */
export const factSheetSchema = z.array(factSchema).max(5_000)

/** What became of a fact: « 10 h 10 → 10 h 40, présentation de l’AMI ». Empty `before` is new, empty `after` is gone. */
export const factChangeSchema = z.strictObject({
  kind: z.enum(factKinds),
  about: z.string(),
  before: z.string(),
  after: z.string(),
})

export type FactKind = (typeof factKinds)[number]
export type Fact = z.output<typeof factSchema>
export type FactSheet = readonly Fact[]
export type FactChange = z.output<typeof factChangeSchema>
