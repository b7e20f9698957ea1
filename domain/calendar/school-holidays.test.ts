import { describe, expect, test } from 'vitest'
import { departements } from '../french/departements.ts'
import { dayAfter } from '../note-start/calendar-days.ts'
import { clockChangeOn } from './clock-change.ts'
import { weekdayIndex } from './month-grid.ts'
import { isSchoolDayKnown, knownSchoolDays, schoolHolidaysOn } from './school-holidays.ts'
import { schoolZoneOf, schoolZones } from './school-zones.ts'

const zonesOn = (day: string): string =>
  schoolHolidaysOn(day)
    .map(({ zone }) => zone)
    .join('')

describe('zones of school holidays', () => {
  test('hold every département of mainland France once, and neither Corsica nor overseas', () => {
    const without = departements.filter(({ code }) => schoolZoneOf(code) === null).map(({ code }) => code)
    expect(without).toEqual(['2A', '2B', '971', '972', '973', '974', '976'])
  })

  test.each([
    ['69', 'A'],
    ['33', 'A'],
    ['59', 'B'],
    ['13', 'B'],
    ['77', 'C'],
    ['31', 'C'],
  ])('%s is in zone %s', (departement, zone) => {
    expect(schoolZoneOf(departement)).toBe(zone)
  })
})

describe('school holidays', () => {
  test.each([
    ['2025-02-17', 'BC'],
    ['2025-04-21', 'ABC'],
    ['2025-04-22', 'AC'],
    ['2025-05-30', 'ABC'],
    ['2026-02-20', 'AB'],
    ['2026-03-09', ''],
    ['2026-10-31', 'ABC'],
    ['2027-02-13', 'AC'],
    ['2027-02-22', 'AB'],
    ['2027-04-18', 'ABC'],
    ['2027-04-26', 'B'],
    ['2026-11-23', ''],
  ])('on %s are those of the zones « %s »', (day, zones) => {
    expect(zonesOn(day)).toBe(zones)
  })

  test('begin on a Saturday, but for the bridge of Ascension, and no zone has two at once', () => {
    const days: string[] = []
    for (let day: string = knownSchoolDays.first; day <= knownSchoolDays.last; day = dayAfter(day, 1)) {
      days.push(day)
    }
    for (const day of days) {
      const here = schoolHolidaysOn(day)
      for (const zone of schoolZones) {
        expect(here.filter(one => one.zone === zone).length).toBeLessThanOrEqual(1)
      }
      for (const { first, holiday } of here) {
        expect(weekdayIndex(first)).toBe(holiday === 'ascension' ? 4 : 5)
      }
    }
  })

  test('give each zone two weeks in winter and in spring', () => {
    for (const holiday of ['winter', 'spring'] as const) {
      for (const [start, end] of [
        ['2024-09-02', '2025-08-31'],
        ['2025-09-01', '2026-08-31'],
        ['2026-09-01', '2027-08-31'],
      ] as const) {
        for (const zone of schoolZones) {
          let count = 0
          for (let day: string = start; day <= end; day = dayAfter(day, 1)) {
            const here = schoolHolidaysOn(day)
            if (here.some(one => one.zone === zone && one.holiday === holiday)) count += 1
          }
          // Easter Monday adds a day to those of zone B in 2025.
          expect([16, 17]).toContain(count)
        }
      }
    }
  })

  test('are known for three school years, and it is said where they are not', () => {
    expect(isSchoolDayKnown('2024-09-01')).toBe(false)
    expect(isSchoolDayKnown('2024-09-02')).toBe(true)
    expect(isSchoolDayKnown('2027-08-31')).toBe(true)
    expect(isSchoolDayKnown('2027-09-01')).toBe(false)
  })
})

test.each([
  ['2026-03-29', 'summer'],
  ['2026-10-25', 'winter'],
  ['2027-03-28', 'summer'],
  ['2026-03-22', null],
  ['2026-03-30', null],
  ['2026-11-29', null],
])('on %s the clocks change to %s', (day, time) => {
  expect(clockChangeOn(day)).toBe(time)
})
