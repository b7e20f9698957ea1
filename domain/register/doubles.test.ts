import { expect, it } from 'vitest'
import { idOf } from '../../tests/any-register.ts'
import { accreditationSchema } from '../accreditation.ts'
import { doubleFinder } from './doubles.ts'

const find = doubleFinder([
  accreditationSchema.parse({ id: idOf(1), given: 'Jeanne', family: 'Le Goff', mail: 'jeanne@exemple.fr' }),
  accreditationSchema.parse({ id: idOf(2), given: 'Ali', family: '', mail: 'redaction@exemple.fr' }),
])

it.each([
  [{ given: 'JEANNE', family: 'LE GOFF', mail: '' }, idOf(1)],
  [{ given: 'Le Goff', family: 'Jeanne', mail: '' }, idOf(1)],
  [{ given: 'J.', family: '', mail: 'Jeanne@Exemple.fr' }, idOf(1)],
  [{ given: 'Jean', family: 'Le Goff', mail: '' }, undefined],
  [{ given: 'Paul', family: 'Durand', mail: 'jeanne@exemple.fr' }, undefined],
  [{ given: 'Lucie', family: '', mail: 'redaction@exemple.fr' }, undefined],
  [{ given: '', family: '', mail: '' }, undefined],
])('%j is %j', (one, expected) => {
  expect(find(one)?.id).toBe(expected)
})
