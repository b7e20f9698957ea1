import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { instantOf, localOf } from './local-time.ts'
import { type TimeZone, timeZones } from './moment.ts'

test.each<[string, string, TimeZone, string]>([
  ['2021-05-06', '10:10', 'Europe/Paris', '2021-05-06T08:10:00.000Z'],
  ['2021-01-06', '10:10', 'Europe/Paris', '2021-01-06T09:10:00.000Z'],
  ['2021-05-06', '00:00', 'Europe/Paris', '2021-05-05T22:00:00.000Z'],
  ['2021-05-06', '10:10', 'Indian/Reunion', '2021-05-06T06:10:00.000Z'],
  ['2021-05-06', '10:10', 'Pacific/Noumea', '2021-05-05T23:10:00.000Z'],
  ['2021-05-06', '20:10', 'Pacific/Tahiti', '2021-05-07T06:10:00.000Z'],
  ['2021-05-06', '10:10', 'Pacific/Marquesas', '2021-05-06T19:40:00.000Z'],
  ['2021-07-14', '10:10', 'America/Miquelon', '2021-07-14T12:10:00.000Z'],
])('%s at %s, %s', (day, clock, zone, instant) => {
  expect(instantOf(day, clock, zone)).toBe(instant)
})

describe('the clock change of Paris', () => {
  it('moves on an hour that summer time leaves out', () => {
    expect(instantOf('2021-03-28', '01:59', 'Europe/Paris')).toBe('2021-03-28T00:59:00.000Z')
    expect(instantOf('2021-03-28', '02:30', 'Europe/Paris')).toBe('2021-03-28T01:30:00.000Z')
    expect(instantOf('2021-03-28', '03:00', 'Europe/Paris')).toBe('2021-03-28T01:00:00.000Z')
  })

  it('takes the first of an hour that comes twice', () => {
    expect(instantOf('2021-10-31', '01:59', 'Europe/Paris')).toBe('2021-10-30T23:59:00.000Z')
    expect(instantOf('2021-10-31', '02:30', 'Europe/Paris')).toBe('2021-10-31T00:30:00.000Z')
    expect(instantOf('2021-10-31', '03:00', 'Europe/Paris')).toBe('2021-10-31T02:00:00.000Z')
  })
})

describe('any instant', () => {
  const zones = fc.constantFrom(
    ...Object.keys(timeZones).filter((name): name is TimeZone => name in timeZones),
  )
  const minutes = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2090, 0, 1) / 60_000 })
  const instants = minutes.map(minute => new Date(minute * 60_000).toISOString())

  it('comes back from its local day and hour, or is the second of an hour that comes twice', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const { day, clock } = localOf(instant, zone)
        const back = instantOf(day, clock, zone)
        expect(localOf(back, zone)).toEqual({ day, clock })
        expect(back <= instant).toBe(true)
      }),
    )
  })

  it('of a zone without summer time is the only one', () => {
    fc.assert(
      fc.property(instants, instant => {
        const { day, clock } = localOf(instant, 'Indian/Reunion')
        expect(instantOf(day, clock, 'Indian/Reunion')).toBe(instant)
      }),
    )
  })
})

it('refuses what is no day or no hour', () => {
  expect(() => instantOf('2021-13-01', '10:10', 'Europe/Paris')).toThrow(RangeError)
  expect(() => instantOf('2021-05-06', '', 'Europe/Paris')).toThrow(RangeError)
})
