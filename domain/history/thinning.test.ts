import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { versionReasons } from '../version.ts'
import { isPassing, servedVersions } from './thinning.ts'

const hour = 60 * 60 * 1_000
const day = 24 * hour
const now = new Date('2021-05-05T17:42:00.000Z')
const ago = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString()
const kept = (at: string, reason: (typeof versionReasons)[number] = 'exported') => ({ at, reason })

const some = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 120 * 24 }).map(hours => ago(hours * hour)),
    reason: fc.constantFrom(...versionReasons),
  }),
  { maxLength: 60 },
)

describe('versions that Mallette kept by itself', () => {
  test('all stay for seven days', () => {
    expect(servedVersions([kept(ago(0)), kept(ago(hour)), kept(ago(6.9 * day))], now)).toEqual([])
  })

  test('leave the last one of each week after that', () => {
    // 19 April 2021 was a Monday.
    const [monday, thursday, sunday] = ['2021-04-19T08:00', '2021-04-22T08:00', '2021-04-25T23:59'].map(
      minute => kept(`${minute}:00.000Z`),
    )
    const next = kept('2021-04-26T00:00:00.000Z')
    expect(
      servedVersions(
        [next, sunday, thursday, monday].flatMap(one => one ?? []),
        now,
      ),
    ).toEqual([thursday, monday])
  })

  test('are gone after ninety days', () => {
    const [young, old] = [kept(ago(89 * day)), kept(ago(91 * day))]
    expect(servedVersions([young, old], now)).toEqual([old])
  })
})

test('what was released or named stays for ever', () => {
  const all = [kept(ago(1_000 * day), 'named'), kept(ago(1_001 * day), 'released')]
  expect(servedVersions(all, now)).toEqual([])
})

test('what is left has not served, and each week of ninety days keeps its last version', () => {
  fc.assert(
    fc.property(some, versions => {
      const served = new Set(servedVersions(versions, now))
      const left = versions.filter(version => !served.has(version))
      expect(servedVersions(left, now)).toEqual([])
      for (const version of served) {
        expect(isPassing(version)).toBe(true)
        const isYoung = Date.parse(version.at) >= now.getTime() - 90 * day
        const later = left.some(
          ({ at }) => at >= version.at && Date.parse(at) - Date.parse(version.at) < 7 * day,
        )
        expect(isYoung ? later : true).toBe(true)
      }
    }),
  )
})

test('thinned day after day, no gap opens that was not there', () => {
  let left: { at: string; reason: 'exported' }[] = []
  for (let today = 0; today < 200; today += 1) {
    const at = new Date(now.getTime() + today * day)
    left = [{ at: at.toISOString(), reason: 'exported' }, ...left]
    const served = new Set(servedVersions(left, at))
    left = left.filter(version => !served.has(version))
  }
  const instants = left.map(({ at }) => Date.parse(at)).sort((one, other) => other - one)
  const gaps = instants.slice(1).map((instant, index) => ((instants[index] ?? 0) - instant) / day)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(7)
  expect(instants.length).toBeLessThan(25)
})
