import type { Condition, ConditionField, ConditionTest } from '../../domain/contact-condition.ts'

/** A test of one field as the form shows it: « n’est pas » is the denial of « est ». */
export type TestRow = {
  readonly kind: 'test'
  readonly field: ConditionField
  readonly test: ConditionTest
  readonly isDenied: boolean
  readonly value: string
}
export type ListRow = { readonly kind: 'list'; readonly isDenied: boolean; readonly list: string }
/** `none` is the denial of `any`: « aucune de ces conditions ». */
export type GroupRow = {
  readonly kind: 'group'
  readonly join: 'all' | 'any' | 'none'
  readonly rows: readonly ConditionRow[]
}
export type ConditionRow = TestRow | ListRow | GroupRow

/** A condition as rows of a form. The form has a group at its head: anything else is put into one. */
export function groupOf(condition: Condition): GroupRow {
  const row = rowOf(condition)
  return row.kind === 'group' ? row : { kind: 'group', join: 'all', rows: [row] }
}

function rowOf(condition: Condition): ConditionRow {
  if ('field' in condition) return { kind: 'test', isDenied: false, ...condition }
  if ('list' in condition) return { kind: 'list', isDenied: false, list: condition.list }
  if ('all' in condition) return { kind: 'group', join: 'all', rows: condition.all.map(rowOf) }
  if ('any' in condition) return { kind: 'group', join: 'any', rows: condition.any.map(rowOf) }
  const denied = rowOf(condition.not)
  switch (denied.kind) {
    case 'test':
    case 'list':
      return { ...denied, isDenied: !denied.isDenied }
    case 'group':
      if (denied.join === 'any') return { ...denied, join: 'none' }
      if (denied.join === 'none') return { ...denied, join: 'any' }
      // « Pas toutes » has no word of its own in the form: none of one group that asks for all.
      return { kind: 'group', join: 'none', rows: [denied] }
  }
}

/** What a row of the form asks for. */
export function conditionOfRow(row: ConditionRow): Condition {
  switch (row.kind) {
    case 'test': {
      const { field, test, value } = row
      return row.isDenied ? { not: { field, test, value } } : { field, test, value }
    }
    case 'list':
      return row.isDenied ? { not: { list: row.list } } : { list: row.list }
    case 'group': {
      const parts = row.rows.map(conditionOfRow)
      if (row.join === 'all') return { all: parts }
      return row.join === 'any' ? { any: parts } : { not: { any: parts } }
    }
  }
}

type ValueKind = 'text' | 'choice' | 'place' | 'day' | 'none'

const choiceFields: readonly ConditionField[] = ['kind', 'outlet-type', 'preferred', 'basis']
const dayFields: readonly ConditionField[] = [
  'created',
  'changed',
  'last-used',
  'informed',
  'reviewed',
  'opposition',
]

/** What the value of a field is. `words` is the search itself: it has no test to choose. */
export function valueKind(field: ConditionField): ValueKind {
  if (choiceFields.includes(field)) return 'choice'
  if (dayFields.includes(field)) return 'day'
  return field === 'coverage' ? 'place' : 'text'
}

/** The tests that make sense for a field, the usual one first. */
export function testsOf(field: ConditionField): readonly ConditionTest[] {
  if (field === 'words') return ['contains']
  switch (valueKind(field)) {
    case 'choice':
      return ['is', 'empty']
    case 'place':
      return ['contains', 'is', 'starts', 'empty']
    case 'day':
      return ['within-days', 'older-than-days', 'before', 'after', 'empty']
    default:
      return ['is', 'contains', 'starts', 'empty']
  }
}

/** The row with another field; its test and value stay where they still make sense. */
export function withField(row: TestRow, field: ConditionField): TestRow {
  const tests = testsOf(field)
  const test = tests.includes(row.test) ? row.test : (tests[0] ?? 'is')
  const isSameKind = valueKind(field) === 'text' && valueKind(row.field) === 'text'
  return { ...row, field, test, value: isSameKind ? row.value : '' }
}

/** Whether a test waits for a value. */
export const needsValue = (test: ConditionTest): boolean => test !== 'empty'

export const blankTest: TestRow = { kind: 'test', field: 'beat', test: 'is', isDenied: false, value: '' }
