import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIn, isPeriod, namedPeriod, periodNames } from './periods.ts'

describe('a period by name', () => {
  it.each([
    ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-11-23', '2026-10-01', '2026-12-31'],
    ['year', '2026-11-23', '2026-01-01', '2026-12-31'],
    ['last-12-months', '2026-11-23', '2025-12-01', '2026-11-30'],
    ['last-12-months', '2026-12-01', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s', (name, today, from, to) => {
    expect(namedPeriod(name, today)).toEqual({ from, to })
  })

  it('holds its day', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom(...periodNames), (date, name) => {
        const today = date.toISOString().slice(0, 10)
        const period = namedPeriod(name, today)
        expect(isPeriod(period)).toBe(true)
        expect(isIn(period, today)).toBe(true)
      }),
    )
  })
})

it.each([
  ['', '2026-01-01', false],
  ['2026-01-01', '', false],
  ['2026-01-02', '2026-01-01', false],
  ['2026-01-01', '2026-01-01', true],
])('from %j to %j can be counted over: %s', (from, to, can) => {
  expect(isPeriod({ from, to })).toBe(can)
})
