import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition } from '../../domain/contact-condition.ts'
import { blankTest, conditionOfRow, groupOf, testsOf, withField } from './condition-rows.ts'

const isIndustry: Condition = { field: 'beat', test: 'is', value: 'Industrie' }
const tree: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.constant(isIndustry),
    fc.constant<Condition>({ list: '00000000-0000-4000-8000-000000000001' }),
    fc.array(tie('condition'), { maxLength: 3 }).map(all => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map(any => ({ any })),
    tie('condition').map(not => ({ not })),
  ),
})).condition

/** Whether a condition holds, when each leaf holds or not by itself. */
function holds(condition: Condition, leaf: (one: Condition) => boolean): boolean {
  if ('all' in condition) return condition.all.every(part => holds(part, leaf))
  if ('any' in condition) return condition.any.some(part => holds(part, leaf))
  return 'not' in condition ? !holds(condition.not, leaf) : leaf(condition)
}

test('a condition keeps its meaning through the form', () => {
  fc.assert(
    fc.property(tree, fc.boolean(), fc.boolean(), (condition, onBeat, onList) => {
      const leaf = (one: Condition): boolean => ('list' in one ? onList : onBeat)
      expect(holds(conditionOfRow(groupOf(condition)), leaf)).toBe(holds(condition, leaf))
    }),
  )
})

test('what the form shows comes back as it is', () => {
  const group = groupOf({ all: [{ not: isIndustry }, { not: { any: [isIndustry] } }] })
  expect(group.rows).toMatchObject([
    { kind: 'test', isDenied: true },
    { kind: 'group', join: 'none' },
  ])
  expect(groupOf(conditionOfRow(group))).toEqual(group)
})

test('another field keeps what still makes sense', () => {
  const row = { ...blankTest, value: 'Industrie' }
  expect(withField(row, 'tag')).toMatchObject({ field: 'tag', test: 'is', value: 'Industrie' })
  expect(withField(row, 'created')).toMatchObject({ field: 'created', test: 'within-days', value: '' })
  expect(testsOf('words')).toEqual(['contains'])
})
