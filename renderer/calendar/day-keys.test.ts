import { describe, expect, test } from 'vitest'
import { dayAtKey } from './day-keys.ts'

describe('the keys of a grid of days', () => {
  test.each([
    ['ArrowLeft', '2021-05-05'],
    ['ArrowRight', '2021-05-07'],
    ['ArrowUp', '2021-04-29'],
    ['ArrowDown', '2021-05-13'],
    ['Home', '2021-05-03'],
    ['End', '2021-05-09'],
    ['PageUp', '2021-04-06'],
    ['PageDown', '2021-06-06'],
    ['a', null],
  ])('%s leads from Thursday 6 May 2021 to %s in a month', (key, to) => {
    expect(dayAtKey(key, '2021-05-06', 'month')).toBe(to)
  })

  test('turn weeks in a week, where ↑ and ↓ scroll', () => {
    expect(dayAtKey('PageDown', '2021-05-06', 'week')).toBe('2021-05-13')
    expect(dayAtKey('PageUp', '2021-05-06', 'week')).toBe('2021-04-29')
    expect(dayAtKey('ArrowUp', '2021-05-06', 'week')).toBeNull()
  })

  test('stop at the ends of the calendar', () => {
    expect(dayAtKey('ArrowLeft', '1950-01-01', 'month')).toBe('1950-01-01')
    expect(dayAtKey('PageDown', '2199-12-31', 'month')).toBe('2199-12-31')
  })
})
