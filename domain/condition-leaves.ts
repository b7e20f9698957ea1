import type { Condition, ConditionField, ConditionTest } from './contact-condition.ts'

/** A single test of a condition. */
export type ConditionLeaf = {
  readonly field: ConditionField
  readonly test: ConditionTest
  readonly value: string
}

/** The condition with each of its single tests as `alter` makes it; lists stay. */
export function withLeaves(condition: Condition, alter: (leaf: ConditionLeaf) => ConditionLeaf): Condition {
  const within = (part: Condition): Condition => withLeaves(part, alter)
  if ('field' in condition) return alter(condition)
  if ('not' in condition) return { not: within(condition.not) }
  if ('all' in condition) return { all: condition.all.map(within) }
  if ('any' in condition) return { any: condition.any.map(within) }
  return condition
}
