import * as z from 'zod'
import { id, lengths } from './text.ts'

/**
 * What a condition may ask about. `words` is the search of the contacts screen; dates are days. `opposition` is the
 * day of an objection to being written to: `empty` finds those who did not object.
 */
export const conditionFields = [
  'words',
  'kind',
  'civility',
  'name',
  'outlet',
  'outlet-type',
  'role',
  'beat',
  'coverage',
  'town',
  'postal-code',
  'country',
  'language',
  'tag',
  'mail',
  'phone',
  'preferred',
  'press-card',
  'notes',
  'basis',
  'origin',
  'created',
  'changed',
  'last-used',
  'informed',
  'reviewed',
  'opposition',
] as const

/**
 * `is`, `starts` and `contains` compare folded text (no accents, no case); of a place's code `is` asks for that very
 * code, `contains` for a coverage that takes the place in, `starts` for one inside it. `empty` asks for nothing
 * there; `before` and `after` take a day, `within-days` and `older-than-days` a count of days back from today. What
 * has no value yet, or one that its field cannot have, is met by nobody, and so is its denial.
 */
export const conditionTests = [
  'is',
  'starts',
  'contains',
  'empty',
  'before',
  'after',
  'within-days',
  'older-than-days',
] as const

export type ConditionField = (typeof conditionFields)[number]
export type ConditionTest = (typeof conditionTests)[number]

export type Condition =
  | { readonly field: ConditionField; readonly test: ConditionTest; readonly value: string }
  /** Whoever is on that list, those too who objected to being written to and whom it leaves out. */
  | { readonly list: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

const leafSchema = z.strictObject({
  field: z.enum(conditionFields),
  test: z.enum(conditionTests),
  value: z.string().max(lengths.line),
})

/** Conditions inside conditions are at most this deep. */
const deepest = 6

const conditionOfDepth = (depth: number): z.ZodType<Condition, Condition> => {
  const leaves = [leafSchema, z.strictObject({ list: id })] as const
  if (depth === 0) return z.union(leaves)
  const inner = conditionOfDepth(depth - 1)
  return z.union([
    ...leaves,
    z.strictObject({ all: z.array(inner).max(50) }),
    z.strictObject({ any: z.array(inner).max(50) }),
    z.strictObject({ not: inner }),
  ])
}

export const conditionSchema = conditionOfDepth(deepest)
