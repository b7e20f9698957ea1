import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../local-time.ts'
import { type TimeZone, timeZones } from '../moment.ts'
import { countdown } from './deadline.ts'

const desk = (deadlineDay: string, deadlineClock = '') => ({ deadlineDay, deadlineClock })

describe('the time left until a deadline', () => {
  it('is told in minutes and days of the event’s zone', () => {
    expect(countdown(desk('2021-05-05', '18:00'), 'Europe/Paris', '2021-05-05T13:45:00.000Z')).toEqual({
      isPassed: false,
      minutes: 135,
      days: 0,
      day: '2021-05-05',
      clock: '18:00',
    })
  })

  it('is over from the minute itself', () => {
    const at = (now: string) => countdown(desk('2021-05-05', '18:00'), 'Europe/Paris', now)
    expect(at('2021-05-05T15:59:59.000Z')).toMatchObject({ isPassed: false, minutes: 1 })
    expect(at('2021-05-05T16:00:00.000Z')).toMatchObject({ isPassed: true, minutes: 0 })
    expect(at('2021-05-06T05:00:00.000Z')).toMatchObject({ isPassed: true, days: -1 })
  })

  it('lasts until the end of a day without an hour', () => {
    const at = (now: string) => countdown(desk('2021-05-05'), 'Europe/Paris', now)
    expect(at('2021-05-05T21:59:00.000Z')).toMatchObject({ isPassed: false, minutes: 1, days: 0 })
    expect(at('2021-05-05T22:00:00.000Z')).toMatchObject({ isPassed: true })
  })

  it('knows the day of the clock change: it has 23 or 25 hours', () => {
    const minutes = (day: string, from: string) =>
      countdown(desk(day, '12:00'), 'Europe/Paris', from)?.minutes
    // On 28 March 2021 clocks went from 2 h to 3 h, on 31 October 2021 from 3 h to 2 h.
    expect(minutes('2021-03-28', instantOf('2021-03-27', '12:00', 'Europe/Paris'))).toBe(23 * 60)
    expect(minutes('2021-10-31', instantOf('2021-10-30', '12:00', 'Europe/Paris'))).toBe(25 * 60)
  })

  it('is that of the place: noon in Nouméa is long past noon in Paris', () => {
    const left = (zone: TimeZone) =>
      countdown(desk('2021-05-06', '12:00'), zone, '2021-05-06T01:00:00.000Z')?.isPassed
    expect([left('Pacific/Noumea'), left('Europe/Paris')]).toEqual([true, false])
  })

  it('is nothing where no day is said', () => {
    expect(countdown(desk('', '18:00'), 'Europe/Paris', '2021-05-05T13:45:00.000Z')).toBeNull()
  })

  it('never grows while time goes on, in any zone', () => {
    const zones = Object.keys(timeZones).filter((zone): zone is TimeZone => zone in timeZones)
    const instant = fc.date({ min: new Date('2021-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, fc.nat(10_000_000), (zone, start, later) => {
        const left = (at: number) => {
          const told = countdown(desk('2021-10-31', '02:30'), zone, new Date(at).toISOString())
          if (told === null) throw new Error('no deadline')
          return told.isPassed ? -told.minutes : told.minutes
        }
        expect(left(start.getTime() + later)).toBeLessThanOrEqual(left(start.getTime()))
      }),
    )
  })
})
