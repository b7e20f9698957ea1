import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter, daysBetween } from '../note-start/calendar-days.ts'
import {
  firstShownDay,
  lastOfMonth,
  lastShownDay,
  monthAfter,
  monthGrid,
  monthOf,
  shownDay,
  weekdayIndex,
  weekNumber,
  weekOf,
} from './month-grid.ts'

const anyDay = fc.integer({ min: 0, max: 90_000 }).map(days => dayAfter(firstShownDay, days))

describe('a month as a grid', () => {
  test('May 2021 begins on a Saturday and takes six weeks', () => {
    const grid = monthGrid('2021-05-06')
    expect(grid).toHaveLength(6)
    expect(grid[0]?.[0]).toBe('2021-04-26')
    expect(grid.at(-1)?.at(-1)).toBe('2021-06-06')
  })

  test('February 2021 fits four weeks exactly', () => {
    expect(monthGrid('2021-02-14')).toHaveLength(4)
  })

  test('holds every day of its month once, in whole weeks that follow each other from Monday', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const days = monthGrid(day).flat()
        expect(days.length % 7).toBe(0)
        expect(weekdayIndex(days[0] ?? '')).toBe(0)
        days.slice(1).forEach((next, index) => {
          expect(daysBetween(days[index] ?? '', next)).toBe(1)
        })
        const ofMonth = days.filter(one => monthOf(one) === monthOf(day))
        expect(ofMonth).toHaveLength(Number(lastOfMonth(day).slice(8)))
        // No week stands there without a day of the month.
        expect(monthGrid(day).every(week => week.some(one => monthOf(one) === monthOf(day)))).toBe(true)
      }),
    )
  })
})

describe('from one page to another', () => {
  test('keeps the day of the month where there is one', () => {
    expect(monthAfter('2024-01-31', 1)).toBe('2024-02-29')
    expect(monthAfter('2021-12-31', 2)).toBe('2022-02-28')
    expect(monthAfter('2021-03-15', -3)).toBe('2020-12-15')
  })

  test('there and back is the same month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(monthOf(monthAfter(monthAfter(day, months), -months))).toBe(monthOf(day))
      }),
    )
  })

  test('stops where the calendar ends', () => {
    expect(shownDay('1900-01-01')).toBe(firstShownDay)
    expect(shownDay('9999-12-31')).toBe(lastShownDay)
    expect(shownDay('2021-05-06')).toBe('2021-05-06')
  })
})

test('a week holds its day', () => {
  fc.assert(
    fc.property(anyDay, day => {
      expect(weekOf(day)[weekdayIndex(day)]).toBe(day)
    }),
  )
})

// ISO 8601: 2020 has 53 weeks, and the first days of 2021 belong to the last of them.
test.each([
  ['2021-01-01', 53],
  ['2021-01-04', 1],
  ['2021-05-06', 18],
  ['2024-12-30', 1],
  ['2026-11-23', 48],
])('%s is in week %i', (day, week) => {
  expect(weekNumber(day)).toBe(week)
})
