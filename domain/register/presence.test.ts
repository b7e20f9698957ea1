import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRegister, idOf, sequenceIds } from '../../tests/any-register.ts'
import { type AccreditationStatus, accreditationSchema, emptyRegister } from '../accreditation.ts'
import { attendanceAt, attendanceByMedium, attendanceByOutlet, attendanceBySequence } from './presence.ts'

const [first, second] = sequenceIds
const person = (
  number: number,
  outlet: string,
  ...places: readonly (readonly [string | null, AccreditationStatus])[]
) =>
  accreditationSchema.parse({
    id: idOf(number),
    outlet,
    places: places.map(([sequence, status]) => ({ sequence, status })),
  })

const register = {
  ...emptyRegister(idOf(1)),
  sequences: [
    { id: first, day: '', label: 'Accueil' },
    { id: second, day: '', label: 'Visite' },
  ],
  accreditations: [
    person(1, 'Le Parisien', [first, 'present'], [second, 'absent']),
    person(2, 'LE PARISIEN', [null, 'absent']),
    person(3, 'AFP', [first, 'refused']),
    person(4, 'AFP', [second, 'granted']),
  ],
}

describe('attendance', () => {
  it('counts people once by outlet: who came anywhere came', () => {
    expect(attendanceByOutlet(register)).toEqual([
      { key: 'AFP', asked: 2, granted: 1, present: 0, absent: 0 },
      { key: 'Le Parisien', asked: 2, granted: 2, present: 1, absent: 1 },
    ])
  })

  it('counts places at each sequence, a request for the whole event at all of them', () => {
    expect(attendanceBySequence(register)).toEqual([
      { key: first, asked: 3, granted: 2, present: 1, absent: 1 },
      { key: second, asked: 3, granted: 3, present: 0, absent: 2 },
    ])
  })

  it('adds up: by outlet and by medium it is that of the event', () => {
    fc.assert(
      fc.property(anyRegister, any => {
        const all = attendanceAt(any, null)
        for (const lines of [attendanceByOutlet(any), attendanceByMedium(any)]) {
          for (const count of ['asked', 'granted', 'present', 'absent'] as const) {
            expect(lines.reduce((sum, line) => sum + line[count], 0)).toBe(all[count])
          }
        }
        expect(all.present + all.absent).toBeLessThanOrEqual(all.granted)
        expect(all.granted).toBeLessThanOrEqual(all.asked)
      }),
    )
  })
})
