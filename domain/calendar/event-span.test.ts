import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anEvent } from '../../tests/an-event.ts'
import { dayAfter } from '../note-start/calendar-days.ts'
import { daysOf, eventsByDay, hourBlocks, hoursShown, runsOf, wholeDay } from './event-span.ts'

const block = (from: string, to: string, day = '2026-11-27') =>
  hourBlocks(anEvent({ spans: [{ day, from, to }] })).map(one => [one.day, one.part, one.from, one.to])

describe('the hours of an event', () => {
  test('are minutes of its day', () => {
    expect(block('09:15', '12:00')).toEqual([['2026-11-27', 'whole', 555, 720]])
  })

  test('a single hour has room to be read', () => {
    expect(block('09:15', '09:15')).toEqual([['2026-11-27', 'whole', 555, 615]])
    expect(block('23:59', '23:59')).toEqual([['2026-11-27', 'whole', 1_410, 1_440]])
  })

  test('a programme across midnight goes on in the next day', () => {
    expect(block('22:00', '01:30')).toEqual([
      ['2026-11-27', 'evening', 1_320, 1_440],
      ['2026-11-28', 'morning', 0, 90],
    ])
    expect(block('22:00', '00:00')).toEqual([['2026-11-27', 'evening', 1_320, 1_440]])
  })

  test('an order that was not followed is no night', () => {
    expect(block('18:00', '09:00')).toEqual([['2026-11-27', 'whole', 540, 1_080]])
  })

  // Nothing of it asks what hour it is anywhere: 2 h 30 does not exist on that day, and 2 h 30 comes twice on the other.
  test.each(['2027-03-28', '2026-10-25'])('are those of the wall clock on %s, when clocks change', day => {
    expect(block('01:30', '03:30', day)).toEqual([[day, 'whole', 90, 210]])
    expect(block('02:30', '02:30', day)).toEqual([[day, 'whole', 150, 210]])
  })

  test('stay inside a day, whatever they are', () => {
    const clock = fc
      .integer({ min: 0, max: wholeDay - 1 })
      .map(minutes =>
        [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':'),
      )
    fc.assert(
      fc.property(clock, clock, (from, to) => {
        const blocks = hourBlocks(anEvent({ spans: [{ day: '2026-12-31', from, to }] }))
        expect(blocks.length).toBeGreaterThan(0)
        for (const one of blocks) {
          expect(one.from).toBeGreaterThanOrEqual(0)
          expect(one.to).toBeGreaterThan(one.from)
          expect(one.to).toBeLessThanOrEqual(wholeDay)
        }
      }),
    )
  })

  test('a day without hours has no block', () => {
    expect(block('', '')).toEqual([])
  })
})

describe('the events of a day', () => {
  test('stand by their hours, those of the night before first', () => {
    const night = anEvent({ title: 'Nuit', spans: [{ day: '2026-11-26', from: '22:00', to: '02:00' }] })
    const late = anEvent({ title: 'Soir', spans: [{ day: '2026-11-27', from: '18:00', to: '19:00' }] })
    const early = anEvent({ title: 'Matin', spans: [{ day: '2026-11-27', from: '09:00', to: '10:00' }] })
    const other = anEvent({ title: 'Ailleurs', spans: [{ day: '2026-11-28', from: '09:00', to: '10:00' }] })
    expect(
      eventsByDay([late, other, early, night])
        .get('2026-11-27')
        ?.map(({ title }) => title),
    ).toEqual(['Nuit', 'Matin', 'Soir'])
  })
})

describe('the days of an event', () => {
  test('are there once, in order', () => {
    const spans = ['2026-11-27', '2026-11-26', '2026-11-27'].map(day => ({ day, from: '', to: '' }))
    expect(daysOf(anEvent({ spans }))).toEqual(['2026-11-26', '2026-11-27'])
  })

  test('make stretches where they follow each other', () => {
    expect(runsOf(['2026-11-30', '2026-12-01', '2026-12-07'])).toEqual([
      { first: '2026-11-30', last: '2026-12-01' },
      { first: '2026-12-07', last: '2026-12-07' },
    ])
    expect(runsOf([])).toEqual([])
  })

  test('are all in one of the stretches, and nothing else is', () => {
    const day = fc.integer({ min: 0, max: 40 }).map(days => dayAfter('2026-11-01', days))
    fc.assert(
      fc.property(fc.uniqueArray(day), days => {
        const sorted = [...days].sort()
        const inRuns = runsOf(sorted).flatMap(({ first, last }) => {
          const run: string[] = []
          for (let one = first; one <= last; one = dayAfter(one, 1)) run.push(one)
          return run
        })
        expect(inRuns).toEqual(sorted)
      }),
    )
  })
})

test('a week shows the hours of work, and those of its events', () => {
  expect(hoursShown([])).toEqual({ first: 8, last: 19 })
  expect(hoursShown([{ from: 390, to: 480 }])).toEqual({ first: 6, last: 19 })
  expect(hoursShown([{ from: 1_320, to: 1_440 }])).toEqual({ first: 8, last: 24 })
})
