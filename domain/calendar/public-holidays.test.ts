import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { easterOf } from './easter.ts'
import { weekdayIndex } from './month-grid.ts'
import { publicHolidaysOf, publicHolidaysOn } from './public-holidays.ts'

// From the tables of the Bureau des longitudes; 1818 and 2038 are the earliest and the latest Easter there can be.
test.each([
  [1818, '1818-03-22'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2021, '2021-04-04'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
])('Easter of %i is %s', (year, day) => {
  expect(easterOf(year)).toBe(day)
})

test('Easter is a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4_000 }), year => {
      const easter = easterOf(year)
      expect(weekdayIndex(easter)).toBe(6)
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
    }),
  )
})

describe('public holidays', () => {
  test('are eleven in all of France', () => {
    const national = publicHolidaysOf(2021).filter(({ territories }) => territories === null)
    expect(national.map(({ day }) => day)).toEqual([
      '2021-01-01',
      '2021-04-05',
      '2021-05-01',
      '2021-05-08',
      '2021-05-13',
      '2021-05-24',
      '2021-07-14',
      '2021-08-15',
      '2021-11-01',
      '2021-11-11',
      '2021-12-25',
    ])
  })

  test('are two on one day when Ascension is a 1st of May', () => {
    expect(publicHolidaysOn('2008-05-01', [])).toEqual(['labour-day', 'ascension'])
  })

  test('are two more in Alsace and Moselle', () => {
    expect(publicHolidaysOn('2021-04-02', ['67'])).toEqual(['good-friday'])
    expect(publicHolidaysOn('2021-12-26', ['57', '77'])).toEqual(['saint-stephen'])
    expect(publicHolidaysOn('2021-12-26', ['54'])).toEqual([])
  })

  test.each([
    ['971', '05-27'],
    ['972', '05-22'],
    ['973', '06-10'],
    ['974', '12-20'],
    ['976', '04-27'],
    ['977', '10-09'],
    ['978', '05-28'],
  ])('keep the abolition of slavery in %s on %s, and nowhere else', (territory, date) => {
    expect(publicHolidaysOn(`2021-${date}`, [territory])).toEqual(['abolition'])
    expect(publicHolidaysOn(`2021-${date}`, ['75'])).toEqual([])
  })
})
