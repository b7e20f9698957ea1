import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accreditationSchema, emptyRegister, noIdentity, registerSequenceSchema } from './accreditation.ts'
import { emptyEventNote, eventNoteDraftSchema } from './event-note.ts'
import { identified, isPurgeDue, lastDayOf, withoutIdentities } from './register-purge.ts'

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const eventOn = (...dates: readonly string[]) =>
  eventNoteDraftSchema.parse({ programme: { days: dates.map(date => ({ date })) } })

test('a night that goes on after midnight ends the day after', () => {
  const at = (clock: string) => ({ time: { kind: 'at', at: clock }, text: 'Veille' })
  const nightOf = (...clocks: readonly string[]) =>
    eventNoteDraftSchema.parse({
      programme: { days: [{ date: '2026-12-31', sequences: [{ steps: clocks.map(at) }] }] },
    })
  expect(lastDayOf(nightOf('21:00', '23:45', '01:30'), [])).toBe('2027-01-01')
  expect(lastDayOf(nightOf('21:00', '23:45'), [])).toBe('2026-12-31')
})

describe('when identity data goes', () => {
  const clock = { lastDay: '2026-05-06', changedOn: '2026-01-01', today: '2026-06-05' }

  test.each([
    ['2026-06-05', 30, false],
    ['2026-06-06', 30, true],
    ['2026-05-06', 0, false],
    ['2026-05-07', 0, true],
    ['2026-04-01', 0, false],
  ])('on %s, after %i days: %s', (today, days, isDue) => {
    expect(isPurgeDue({ ...clock, today }, days)).toBe(isDue)
  })

  test('without a day it is counted from the last change', () => {
    expect(isPurgeDue({ ...clock, lastDay: '', changedOn: '2026-05-20' }, 30)).toBe(false)
    expect(isPurgeDue({ ...clock, lastDay: '', changedOn: '2026-05-05' }, 30)).toBe(true)
  })

  test('once due it stays due, across every change of clocks', () => {
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map(n => new Date(n * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.nat(365), fc.nat(400), (lastDay, after, passed) => {
        const today = new Date(Date.parse(lastDay) + passed * 86_400_000).toISOString().slice(0, 10)
        return isPurgeDue({ lastDay, changedOn: '', today }, after) === passed > after
      }),
    )
  })

  test('the last day is that of the event, or else of a sequence that the register still knows', () => {
    const sequences = [registerSequenceSchema.parse({ id: idOf(1), day: '2026-05-08' })]
    expect(lastDayOf(eventOn('2026-05-06', '2026-05-07'), [])).toBe('2026-05-07')
    // Mistyped once, and put right since: the register may not have been opened again.
    const mistyped = [registerSequenceSchema.parse({ id: idOf(1), day: '2062-05-06' })]
    expect(lastDayOf(eventOn('2026-05-06'), mistyped)).toBe('2026-05-06')
    expect(lastDayOf(eventOn(''), sequences)).toBe('2026-05-08')
    expect(lastDayOf(null, sequences)).toBe('2026-05-08')
    expect(lastDayOf(emptyEventNote, sequences)).toBe('2026-05-08')
    expect(lastDayOf(emptyEventNote, [registerSequenceSchema.parse({ id: idOf(1) })])).toBe('')
  })
})

test('what remains is everything else, and how many it concerned in all', () => {
  const zola = accreditationSchema.parse({
    id: idOf(1),
    family: 'Zola',
    identity: { birthDay: '1990-03-04', plate: 'AB-123-CD' },
    places: [{ status: 'present' }],
  })
  const sand = accreditationSchema.parse({ id: idOf(2), family: 'Sand' })
  const register = { ...emptyRegister(idOf(0)), accreditations: [zola, sand], purgedCount: 4 }
  expect(identified(register)).toEqual([zola])
  const purged = withoutIdentities(register, '2026-06-06T08:00:00.000Z')
  expect(purged).toEqual({
    ...register,
    accreditations: [{ ...zola, identity: noIdentity }, sand],
    purgedAt: '2026-06-06T08:00:00.000Z',
    purgedCount: 5,
  })
  expect(identified(purged)).toEqual([])
  expect(zola.identity.plate).toBe('AB-123-CD')
})
