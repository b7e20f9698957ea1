import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRegister, idOf, sequenceIds } from '../../tests/any-register.ts'
import {
  type AccreditationStatus,
  accreditationSchema,
  emptyRegister,
  type Register,
} from '../accreditation.ts'
import { accreditationDeskSchema } from '../accreditation-desk.ts'
import { outletKey } from '../outlet-rules.ts'
import { holdsPlace } from './places.ts'
import { quotaPerOutlet, quotaWarnings } from './quotas.ts'

const desk = (quota: number | null) => accreditationDeskSchema.parse({ quotaPerOutlet: quota })
const of = (outlet: string, status: AccreditationStatus, number: number, pool: string | null = null) =>
  accreditationSchema.parse({ id: idOf(number), outlet, places: [{ sequence: null, status, pool }] })

const register = (people: Register['accreditations'], part: Partial<Register> = {}): Register => ({
  ...emptyRegister(idOf(1)),
  quotaPerOutlet: 2,
  accreditations: people,
  ...part,
})

describe('the limit of an outlet', () => {
  it('is the register’s own, or else that of the strictest desk', () => {
    expect(quotaPerOutlet(register([]), [desk(1)])).toBe(2)
    expect(quotaPerOutlet(register([], { quotaPerOutlet: null }), [desk(4), desk(null), desk(3)])).toBe(3)
    expect(quotaPerOutlet(register([], { quotaPerOutlet: null }), [desk(null)])).toBeNull()
  })

  it('is passed by requests, however the outlet is written', () => {
    const people = [
      of('Le Parisien', 'requested', 1),
      of('LE PARISIEN', 'granted', 2),
      of('Parisien', 'present', 3),
      of('AFP', 'granted', 4),
    ]
    expect(quotaWarnings(register(people), [])).toEqual([
      { kind: 'outlet', outlet: 'Le Parisien', asked: 3, quota: 2 },
    ])
  })

  it('is not touched by who waits, was refused or did not come', () => {
    const people = [
      of('AFP', 'granted', 1),
      of('AFP', 'forwarded', 2),
      of('AFP', 'refused', 3),
      of('AFP', 'waiting', 4),
      of('AFP', 'absent', 5),
    ]
    expect(quotaWarnings(register(people), [])).toEqual([])
  })
})

describe('the limit of a pool', () => {
  it('is counted at each sequence, and told where it is passed most', () => {
    const pool = { id: idOf(201), name: 'Images', medium: 'tv' as const, quota: 1 }
    const sequences = sequenceIds.map((id, at) => ({ id, day: '', label: `Séquence ${at + 1}` }))
    const there = accreditationSchema.parse({
      id: idOf(3),
      places: [{ sequence: sequenceIds[1], status: 'requested', pool: pool.id }],
    })
    const people = [of('AFP', 'granted', 1, pool.id), of('RTL', 'granted', 2, pool.id), there]
    expect(quotaWarnings(register(people, { pools: [pool], sequences }), [])).toEqual([
      { kind: 'pool', pool, sequence: sequences[1], asked: 3, quota: 1, others: 2 },
    ])
    expect(quotaWarnings(register(people, { pools: [{ ...pool, quota: null }], sequences }), [])).toEqual([])
  })
})

it('warns of exactly the outlets that have more people than places', () => {
  fc.assert(
    fc.property(anyRegister, fc.integer({ min: 1, max: 5 }), (any, quota) => {
      const warned = quotaWarnings({ ...any, quotaPerOutlet: quota, pools: [] }, [])
      for (const name of ['Le Parisien', 'AFP', 'RTL']) {
        const count = any.accreditations.filter(
          ({ outlet, places }) => outletKey(outlet) === outletKey(name) && places.some(holdsPlace),
        ).length
        const told = warned.find(one => one.kind === 'outlet' && outletKey(one.outlet) === outletKey(name))
        expect(told?.asked).toBe(count > quota ? count : undefined)
      }
    }),
  )
})
