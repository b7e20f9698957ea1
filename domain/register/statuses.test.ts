import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRegister, idOf, sequenceIds } from '../../tests/any-register.ts'
import { accreditationSchema, accreditationStatuses, emptyRegister } from '../accreditation.ts'
import { withChanges } from '../register-changes.ts'
import { statusAt } from './places.ts'
import { decide, inPool, takingBack, withDecision } from './statuses.ts'

const [first] = sequenceIds
const whole = accreditationSchema.parse({ id: idOf(1), places: [{ sequence: null, status: 'forwarded' }] })
const anyDecision = fc
  .constantFrom(...accreditationStatuses)
  .map(status => ({ status, reason: status === 'refused' ? 'Capacité' : '' }))
const anySequence = fc.constantFrom(null, ...sequenceIds)

describe('a decision', () => {
  it('at one sequence leaves the whole event as it was', () => {
    const decided = withDecision(whole, first, { status: 'refused', reason: ' Capacité ' })
    expect(decided.places).toEqual([
      { sequence: null, status: 'forwarded', reason: '', pool: null },
      { sequence: first, status: 'refused', reason: 'Capacité', pool: null },
    ])
  })

  it('at the event is one at all places, and gives a place to who has none', () => {
    const none = accreditationSchema.parse({ id: idOf(1) })
    expect(withDecision(none, null, { status: 'granted', reason: '' }).places).toEqual([
      { sequence: null, status: 'granted', reason: '', pool: null },
    ])
  })

  it('that refuses says why', () => {
    expect(() => withDecision(whole, null, { status: 'refused', reason: ' ' })).toThrow(RangeError)
  })

  it('forgets the reason of a refusal that is taken back', () => {
    const refused = withDecision(whole, null, { status: 'refused', reason: 'Capacité' })
    expect(withDecision(refused, null, { status: 'granted', reason: 'Capacité' }).places[0]?.reason).toBe('')
  })

  it('on many holds for each of them and for nobody else, and any may follow any other', () => {
    fc.assert(
      fc.property(
        anyRegister,
        anySequence,
        anyDecision,
        fc.nat(30),
        (register, sequence, decision, count) => {
          const ids = new Set(register.accreditations.slice(0, count).map(({ id }) => id))
          const after = withChanges(register, decide(register, ids, sequence, decision))
          for (const [at, person] of after.accreditations.entries()) {
            if (ids.has(person.id)) expect(statusAt(person, sequence)).toBe(decision.status)
            else expect(person).toBe(register.accreditations[at])
          }
        },
      ),
    )
  })
})

describe('a pool', () => {
  it('is that of the sequence that is looked at, or of all places', () => {
    const register = withChanges(emptyRegister(idOf(2)), [{ put: whole }])
    const ids = new Set([whole.id])
    const there = withChanges(register, inPool(register, ids, first, idOf(201)))
    expect(there.accreditations[0]?.places.map(({ sequence, pool }) => [sequence, pool])).toEqual([
      [null, null],
      [first, idOf(201)],
    ])
    expect(inPool(there, ids, null, null)).toHaveLength(1)
    expect(inPool(register, ids, null, null)).toEqual([])
  })
})

describe('taking changes back', () => {
  const people = ({ accreditations }: { accreditations: readonly { id: string }[] }) =>
    [...accreditations].sort((one, other) => (one.id < other.id ? -1 : 1))

  it('gives the register as it was, whatever was done', () => {
    fc.assert(
      fc.property(anyRegister, anySequence, anyDecision, (register, sequence, decision) => {
        const all = new Set(register.accreditations.map(({ id }) => id))
        const added = accreditationSchema.parse({ id: idOf(999), family: 'Nouvelle' })
        const changes = [
          ...decide(register, all, sequence, decision),
          { put: added },
          ...register.accreditations.slice(0, 1).map(({ id }) => ({ remove: id })),
        ]
        const last = new Map(changes.map(change => ['put' in change ? change.put.id : change.remove, change]))
        const done = [...last.values()]
        const after = withChanges(register, done)
        expect(people(withChanges(after, takingBack(register, done, after)))).toEqual(people(register))
      }),
    )
  })

  it('leaves who was changed again as she is', () => {
    const before = withChanges(emptyRegister(idOf(2)), [{ put: whole }])
    const changes = decide(before, new Set([whole.id]), null, { status: 'granted', reason: '' })
    const later = withChanges(withChanges(before, changes), [{ put: { ...whole, note: 'Rappeler' } }])
    expect(takingBack(before, changes, later)).toEqual([])
  })
})
