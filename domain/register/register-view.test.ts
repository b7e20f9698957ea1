import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRegister, idOf, sequenceIds } from '../../tests/any-register.ts'
import { accreditationSchema, emptyRegister } from '../accreditation.ts'
import { noFilter, outletsOf, type RegisterSort, registerRows, statusCounts } from './register-view.ts'

const byName: RegisterSort = { by: 'name', direction: 'up' }
const register = {
  ...emptyRegister(idOf(1)),
  accreditations: [
    accreditationSchema.parse({
      id: idOf(1),
      given: 'Zoé',
      family: 'Étienne',
      outlet: 'Le Parisien',
      medium: 'photo',
      phone: '+33639981234',
      places: [{ sequence: sequenceIds[0], status: 'granted' }],
    }),
    accreditationSchema.parse({
      id: idOf(2),
      given: 'Paul',
      family: 'Martin',
      outlet: 'RTL',
      requestedAt: '2021-05-04T08:00:00.000Z',
      places: [{ sequence: null, status: 'requested' }],
    }),
    accreditationSchema.parse({ id: idOf(3), given: 'Inès', family: 'Zidi', outlet: 'le parisien' }),
  ],
}
const names = (filter: Partial<typeof noFilter>, sort = byName): string[] =>
  registerRows(register, { ...noFilter, ...filter }, sort).map(({ family }) => family)

describe('the rows of the register', () => {
  it.each([
    [{}, ['Étienne', 'Martin', 'Zidi']],
    [{ words: 'etien par' }, ['Étienne']],
    [{ words: '06 39' }, ['Étienne']],
    [{ words: 'parisien' }, ['Étienne', 'Zidi']],
    [{ words: 'tienne' }, []],
    [{ outlet: 'LE PARISIEN' }, ['Étienne', 'Zidi']],
    [{ medium: 'photo' as const }, ['Étienne']],
    [{ status: 'requested' as const }, ['Martin']],
    [{ sequence: sequenceIds[0] }, ['Étienne', 'Martin']],
    [{ sequence: sequenceIds[1], status: 'requested' as const }, ['Martin']],
  ])('through %j are %j', (filter, expected) => {
    expect(names(filter)).toEqual(expected)
  })

  it('are sorted by what was asked for, empty ones last, equal ones by name', () => {
    expect(names({}, { by: 'requested', direction: 'up' })).toEqual(['Martin', 'Étienne', 'Zidi'])
    expect(names({}, { by: 'outlet', direction: 'down' })).toEqual(['Martin', 'Étienne', 'Zidi'])
    expect(names({}, { by: { sequence: sequenceIds[0] }, direction: 'up' })).toEqual([
      'Martin',
      'Étienne',
      'Zidi',
    ])
  })

  it('are as many as their status is counted, at each sequence and at the event', () => {
    fc.assert(
      fc.property(anyRegister, fc.constantFrom(...sequenceIds), (any, sequence) => {
        const counts = statusCounts(any, sequence)
        for (const status of ['requested', 'granted', 'refused', 'present'] as const) {
          expect(registerRows(any, { ...noFilter, sequence, status }, byName)).toHaveLength(counts[status])
        }
        expect(registerRows(any, { ...noFilter, sequence }, byName)).toHaveLength(counts.all)
      }),
    )
  })
})

it('outlets are named once each', () => {
  expect(outletsOf(register)).toEqual(['Le Parisien', 'RTL'])
})
