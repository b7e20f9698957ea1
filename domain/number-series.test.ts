import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NumberRange, NumberSeries } from './issuer.ts'
import {
  afterTaking,
  bearersOf,
  duplicatesOf,
  gapsOf,
  isOutsideRanges,
  leavesGap,
  nextNumber,
  numberValue,
  proposedNumber,
  type UsedNumber,
} from './number-series.ts'

const running: NumberSeries = { next: 963, yearly: false, year: null, ranges: [] }
const yearly: NumberSeries = { next: 12, yearly: true, year: 2021, ranges: [] }
const day = '2021-05-05'

const bearing = (number: string, on = day, isReleased = true): UsedNumber => ({
  noteId: `note ${number} ${on}`,
  number,
  day: on,
  isReleased,
})
const numbers = (...all: readonly string[]): UsedNumber[] => all.map(number => bearing(number))
const range = (from: number, to: number, isHere: boolean, year: number | null = null): NumberRange => ({
  from,
  to,
  year,
  isHere,
  holder: isHere ? '' : 'Poste du déplacement',
})

describe('what a number counts as', () => {
  test.each([
    ['962', 962],
    ['n° 962', 962],
    ['N°962', 962],
    ['0962', 962],
    ['2021-12', 12],
    ['12/2021', 12],
    ['12 - 2021', 12],
  ])('« %s » is %i in 2021', (typed, value) => {
    expect(numberValue(typed, 2021)).toBe(value)
  })

  test.each(['962 bis', 'CP-4', '', '0', '2020-12', '1234567', 'neuf'])('« %s » does not count', typed => {
    expect(numberValue(typed, 2021)).toBeNull()
  })
})

describe('the number that comes next', () => {
  test('follows the series, and skips what a note bears or means to bear', () => {
    expect(nextNumber({ series: running, used: [], day })).toBe(963)
    expect(nextNumber({ series: running, used: numbers('963', 'n° 964'), day })).toBe(965)
    expect(nextNumber({ series: running, used: [bearing('963', day, false)], day })).toBe(964)
  })

  test('is none where the issuer has never numbered anything', () => {
    const fresh = { series: { ...running, next: 1 }, used: [], day }
    expect(proposedNumber(fresh)).toBe('')
    expect(proposedNumber({ ...fresh, used: numbers('1') })).toBe('2')
    expect(proposedNumber({ ...fresh, series: { ...fresh.series, ranges: [range(4, 6, true)] } })).toBe('4')
  })

  test('starts again with the year of the note, and goes on after the last one of a year that is over', () => {
    expect(nextNumber({ series: yearly, used: numbers('10', '11'), day })).toBe(12)
    expect(nextNumber({ series: yearly, used: numbers('10', '11'), day: '2022-01-03' })).toBe(1)
    const december = bearing('48', '2020-12-30')
    expect(nextNumber({ series: yearly, used: [december], day: '2020-12-31' })).toBe(49)
  })

  test('is taken from the numbers of this laptop in their order, then there is none', () => {
    const series = { ...running, ranges: [range(980, 981, true), range(990, 990, true)] }
    expect(nextNumber({ series, used: [], day })).toBe(980)
    expect(nextNumber({ series, used: numbers('980', '981'), day })).toBe(990)
    expect(nextNumber({ series, used: numbers('980', '981', '990'), day })).toBeNull()
    expect(proposedNumber({ series, used: numbers('980', '981', '990'), day })).toBe('')
  })

  test('is never one that another laptop holds, even inside a range of this one', () => {
    const elsewhere = { ...running, ranges: [range(963, 970, false)] }
    expect(nextNumber({ series: elsewhere, used: [], day })).toBe(971)
    const both = { ...running, ranges: [range(960, 970, true), range(960, 965, false)] }
    expect(nextNumber({ series: both, used: [], day })).toBe(966)
  })

  test('does not heed a range of another year', () => {
    const series = { ...yearly, ranges: [range(100, 110, true, 2022), range(12, 20, false, 2020)] }
    expect(nextNumber({ series, used: [], day })).toBe(12)
    expect(nextNumber({ series, used: [], day: '2022-02-01' })).toBe(100)
  })

  test('never is one that two laptops with disjoint ranges both take, whatever each has seen of the other', () => {
    const value = fc.integer({ min: 1, max: 60 })
    const seen = fc.array(value, { maxLength: 10 }).map(all => numbers(...all.map(String)))
    fc.assert(
      fc.property(
        fc.uniqueArray(value, { minLength: 4, maxLength: 12 }).map(all => [...all].sort((a, b) => a - b)),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 80 }),
        seen,
        seen,
        (bounds, cut, nextOne, nextOther, seenOne, seenOther) => {
          const pairs = bounds.flatMap((from, at) =>
            at % 2 === 0 && bounds[at + 1] !== undefined ? [[from, bounds[at + 1] ?? from] as const] : [],
          )
          const one = pairs.slice(0, cut)
          const other = pairs.slice(cut)
          const ranges = (here: typeof pairs, there: typeof pairs) => [
            ...here.map(([from, to]) => range(from, to, true)),
            ...there.map(([from, to]) => range(from, to, false)),
          ]
          const taken = (series: NumberSeries, used: readonly UsedNumber[]): number[] => {
            const all: number[] = []
            for (let count = 0; count < 40; count += 1) {
              const known = [...used, ...numbers(...all.map(String))]
              const next = nextNumber({ series, used: known, day })
              if (next === null) break
              all.push(next)
            }
            return all
          }
          const first = taken({ ...running, next: nextOne, ranges: ranges(one, other) }, seenOne)
          const second = taken({ ...running, next: nextOther, ranges: ranges(other, one) }, seenOther)
          expect(new Set(first).size).toBe(first.length)
          expect(first.filter(number => second.includes(number))).toEqual([])
        },
      ),
    )
  })

  test('once taken is never given again, in a series that runs on or by the year', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.constantFrom('2020-12-30', '2021-01-04', '2021-05-05', '2022-01-02'), { maxLength: 20 }),
        (isYearly, days) => {
          let series: NumberSeries = { ...running, next: 5, yearly: isYearly }
          const used: UsedNumber[] = []
          for (const on of days) {
            const number = proposedNumber({ series, used, day: on })
            expect(bearersOf({ series, used, day: on }, number)).toEqual([])
            used.push({ noteId: `${used.length}`, number, day: on, isReleased: true })
            series = afterTaking(series, number, on)
          }
          for (const on of days) expect(duplicatesOf(series, used, on)).toEqual([])
        },
      ),
    )
  })
})

describe('a number that is typed', () => {
  test('is outside where another laptop holds it, or beside those of this one', () => {
    const series = { ...running, ranges: [range(960, 969, true), range(970, 979, false)] }
    const of = { series, used: [], day }
    expect(isOutsideRanges(of, '965')).toBe(false)
    expect(isOutsideRanges(of, '975')).toBe(true)
    expect(isOutsideRanges(of, '999')).toBe(true)
    expect(isOutsideRanges(of, '965 bis')).toBe(false)
    expect(isOutsideRanges({ ...of, series: running }, '12')).toBe(false)
  })

  test('leaves a gap beyond the one that comes next', () => {
    const of = { series: running, used: numbers('962'), day }
    expect(leavesGap(of, '963')).toBe(false)
    expect(leavesGap(of, '965')).toBe(true)
    expect(leavesGap(of, '900')).toBe(false)
  })

  test('is borne by whoever writes it another way, in the same year', () => {
    const used = [bearing('n° 12'), bearing('12', '2020-03-01'), bearing('962 BIS')]
    expect(bearersOf({ series: yearly, used, day }, '12').map(({ number }) => number)).toEqual(['n° 12'])
    expect(bearersOf({ series: yearly, used, day }, '962 bis')).toHaveLength(1)
    expect(bearersOf({ series: yearly, used, day }, '')).toEqual([])
  })
})

describe('what a register shows of a series', () => {
  test('gaps lie between the lowest and the highest number of the year', () => {
    const used = [...numbers('955', '958', '960'), bearing('2', '2020-01-01')]
    expect(gapsOf(yearly, used, day)).toEqual([
      { from: 956, to: 957 },
      { from: 959, to: 959 },
    ])
    expect(gapsOf(yearly, [], day)).toEqual([])
  })

  test('what another laptop holds is not missing', () => {
    const series = { ...running, ranges: [range(957, 958, false), range(961, 990, false)] }
    expect(gapsOf(series, numbers('955', '960', '965'), day)).toEqual([
      { from: 956, to: 956 },
      { from: 959, to: 959 },
    ])
  })

  test('a number that two notes bear is said once; a note bears its own once', () => {
    const twice = [bearing('962'), { ...bearing('n°962'), noteId: 'another' }]
    expect(duplicatesOf(running, twice, day)).toEqual(['962'])
    expect(duplicatesOf(running, [bearing('962'), bearing('962')], day)).toEqual([])
    expect(duplicatesOf(yearly, [bearing('962'), bearing('962', '2020-05-05')], day)).toEqual([])
  })
})

describe('a series after a note took its number', () => {
  test('goes on after it, and never back', () => {
    expect(afterTaking(running, '963', day)).toMatchObject({ next: 964, year: null })
    expect(afterTaking(running, '900', day)).toMatchObject({ next: 963 })
    expect(afterTaking(running, '962 bis', day)).toEqual(running)
  })

  test('begins again with the first number of a new year, not with one of a year that is over', () => {
    expect(afterTaking(yearly, '1', '2022-01-03')).toMatchObject({ next: 2, year: 2022 })
    expect(afterTaking(yearly, '48', '2020-12-31')).toEqual(yearly)
  })

  test('stays within what a series can hold', () => {
    expect(afterTaking(running, '999999', day).next).toBe(999_999)
  })
})
