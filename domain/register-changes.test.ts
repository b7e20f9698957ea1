import { expect, test } from 'vitest'
import { type Accreditation, accreditationSchema, emptyRegister } from './accreditation.ts'
import { withChanges } from './register-changes.ts'

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const asking = (n: number, family: string): Accreditation =>
  accreditationSchema.parse({ id: idOf(n), family, places: [{}] })

const register = {
  ...emptyRegister(idOf(0)),
  accreditations: [asking(1, 'Berthier'), asking(2, 'Quemener')],
  purgedAt: '2026-06-06T08:00:00.000Z',
  purgedCount: 2,
}
const families = (changed: { accreditations: readonly Accreditation[] }): readonly string[] =>
  changed.accreditations.map(({ family }) => family)

test('who is known keeps her place, who is new comes last', () => {
  const changed = withChanges(register, [{ put: asking(3, 'Ali') }, { put: asking(1, 'Berthier-Roy') }])
  expect(families(changed)).toEqual(['Berthier-Roy', 'Quemener', 'Ali'])
})

test('who is taken out is gone, also when nobody knew her', () => {
  expect(families(withChanges(register, [{ remove: idOf(1) }, { remove: idOf(9) }]))).toEqual(['Quemener'])
})

test('changes count in their order', () => {
  const put = { put: asking(3, 'Ali') }
  expect(families(withChanges(register, [put, { remove: idOf(3) }]))).toEqual(['Berthier', 'Quemener'])
  expect(families(withChanges(register, [{ remove: idOf(3) }, put]))).toEqual(['Berthier', 'Quemener', 'Ali'])
})

test('what was purged stays said, and the register given is as it was', () => {
  const before = structuredClone(register)
  const changed = withChanges(register, [{ put: asking(3, 'Ali') }])
  expect(changed).toMatchObject({ purgedAt: '2026-06-06T08:00:00.000Z', purgedCount: 2 })
  expect(register).toEqual(before)
})
