import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockChangeOf, elapsed, oddMinute } from './clock-change.ts'

test('the clocks of Paris change twice a year, those of La Réunion never, those of Miquelon two weeks earlier', () => {
  expect(clockChangeOf('2021-03-28', 'Europe/Paris')).toEqual({ at: 120, shift: 60 })
  expect(clockChangeOf('2021-03-27', 'Europe/Paris')).toEqual({ at: 1_440 + 120, shift: 60 })
  expect(clockChangeOf('2021-03-26', 'Europe/Paris')).toBeNull()
  expect(clockChangeOf('2021-10-31', 'Europe/Paris')).toEqual({ at: 180, shift: -60 })
  expect(clockChangeOf('2021-03-28', 'Indian/Reunion')).toBeNull()
  expect(clockChangeOf('2021-03-14', 'America/Miquelon')).toEqual({ at: 120, shift: 60 })
  expect(clockChangeOf('', 'Europe/Paris')).toBeNull()
})

test('an hour that is skipped takes no time, one that comes twice takes two', () => {
  const spring = { at: 120, shift: 60 }
  expect(elapsed(60, 240, spring)).toBe(120)
  expect(elapsed(60, 150, spring)).toBe(60)
  expect(elapsed(0, 90, spring)).toBe(90)
  expect(elapsed(180, 240, spring)).toBe(60)
  expect(elapsed(60, 240, { at: 180, shift: -60 })).toBe(240)
  expect(elapsed(60, 240, null)).toBe(180)
})

test('a minute of the changing hour is odd, no other is', () => {
  expect(oddMinute(150, { at: 120, shift: 60 })).toBe('skipped')
  expect(oddMinute(180, { at: 120, shift: 60 })).toBeNull()
  expect(oddMinute(150, { at: 180, shift: -60 })).toBe('twice')
  expect(oddMinute(180, { at: 180, shift: -60 })).toBeNull()
  expect(oddMinute(150, null)).toBeNull()
})

test('time never runs backwards', () => {
  const minute = fc.integer({ min: 0, max: 2_880 })
  const changes = fc.record({ at: minute, shift: fc.constantFrom(60, -60) })
  fc.assert(
    fc.property(minute, minute, minute, changes, (one, other, third, change) => {
      const [from = 0, middle = 0, to = 0] = [one, other, third].sort((a, b) => a - b)
      expect(elapsed(from, to, change)).toBeGreaterThanOrEqual(0)
      expect(elapsed(from, to, change)).toBeGreaterThanOrEqual(elapsed(from, middle, change))
    }),
  )
})
