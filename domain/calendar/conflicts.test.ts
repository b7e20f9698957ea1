import { describe, expect, test } from 'vitest'
import { anEvent } from '../../tests/an-event.ts'
import { conflictsOf, conflictsOn } from './conflicts.ts'

const visit = (postalCode: string, days: readonly string[], part: Parameters<typeof anEvent>[0] = {}) =>
  anEvent({ postalCodes: [postalCode], spans: days.map(day => ({ day, from: '', to: '' })), ...part })

describe('the days of an event', () => {
  test('meet a public holiday', () => {
    expect(conflictsOf(visit('77127', ['2021-05-13']))).toEqual([
      { kind: 'public-holiday', day: '2021-05-13', holiday: 'ascension' },
    ])
  })

  test('meet the school holidays of their own zone only', () => {
    expect(conflictsOf(visit('77127', ['2027-02-10']))).toEqual([
      { kind: 'school-holiday', day: '2027-02-10', zone: 'C' },
    ])
    expect(conflictsOf(visit('69001', ['2027-02-10']))).toEqual([])
    expect(conflictsOf(visit('20000', ['2027-02-10']))).toEqual([])
  })

  test('meet the holidays of a zone once, however many days they take', () => {
    const found = conflictsOf(visit('75001', ['2026-12-24', '2026-12-25', '2026-12-26']))
    expect(found.map(({ kind, day }) => [kind, day])).toEqual([
      ['school-holiday', '2026-12-24'],
      ['public-holiday', '2026-12-25'],
    ])
  })

  test('say which day, not only which event', () => {
    const two = visit('67000', ['2026-12-25', '2026-12-26'])
    expect(conflictsOn(two, '2026-12-26').map(({ kind }) => kind)).toEqual([
      'public-holiday',
      'school-holiday',
    ])
  })

  test('meet nothing once the event is called off, or without a place', () => {
    expect(conflictsOf(visit('77127', ['2021-05-13'], { standing: 'cancelled' }))).toEqual([])
    expect(conflictsOf(visit('', ['2027-02-10']))).toEqual([])
  })
})
