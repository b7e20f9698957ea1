import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StepTime } from '../moment.ts'
import { programmeDaySchema } from '../programme.ts'
import { type DayTimeline, dayTimeline } from './day-timeline.ts'
import { fullHours, tracksOf } from './tracks.ts'

const at = (clock: string): StepTime => ({ kind: 'at', at: clock })
const range = (from: string, to: string): StepTime => ({ kind: 'range', from, to })
const after: StepTime = { kind: 'after' }
const none: StepTime = { kind: 'none' }

/** A day whose sequences have steps at these times. */
function timeline(sequences: readonly (readonly StepTime[])[], date = '2021-05-06'): DayTimeline {
  const day = programmeDaySchema.parse({
    date,
    sequences: sequences.map(times => ({ steps: times.map(time => ({ time, text: time.kind })) })),
  })
  return dayTimeline(day, 'programme.days[0]', 'Europe/Paris')
}

const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
const starts = ({ steps }: DayTimeline): string[] => steps.map(({ start }) => clock(start))

describe('a step', () => {
  test('stands at its hour, or between its neighbours', () => {
    expect(starts(timeline([[at('09:00'), none, at('10:00')]]))).toEqual(['9:00', '9:30', '10:00'])
    expect(starts(timeline([[none, none, at('10:00')]]))).toEqual(['9:30', '9:45', '10:00'])
    expect(starts(timeline([[at('10:00'), none, after]]))).toEqual(['10:00', '10:15', '10:30'])
  })

  test('« à l’issue » of what has an end begins when that ends', () => {
    expect(starts(timeline([[range('09:00', '09:40'), after, at('10:00')]]))).toEqual([
      '9:00',
      '9:40',
      '10:00',
    ])
  })

  test('in words stands at the hour that the words name', () => {
    expect(starts(timeline([[{ kind: 'words', words: 'vers 9 h 20' }]]))).toEqual(['9:20'])
  })

  test('after midnight is of the night after, at a second site of the same day', () => {
    expect(starts(timeline([[at('22:30'), at('23:45'), at('00:30'), at('01:15')]]))).toEqual([
      '22:30',
      '23:45',
      '24:30',
      '25:15',
    ])
    expect(starts(timeline([[at('09:00'), at('18:00')], [at('08:00')]]))).toEqual(['8:00', '9:00', '18:00'])
    expect(starts(timeline([[at('23:00'), at('00:30')], [at('01:00')]]))).toEqual(['23:00', '24:30', '25:00'])
    expect(timeline([[range('23:00', '00:30')]]).steps[0]?.end).toBe(24 * 60 + 30)
  })

  test('leads to its field', () => {
    const { steps } = timeline([[at('10:00')], [at('09:00')]])
    expect(steps.map(step => step.at)).toEqual([
      'programme.days[0].sequences[1].steps[0]',
      'programme.days[0].sequences[0].steps[0]',
    ])
  })
})

describe('the day', () => {
  test('has its pauses, with how sure they are', () => {
    const { pauses } = timeline([
      [range('09:00', '09:30'), range('10:05', '11:00'), at('11:05'), at('14:00')],
    ])
    expect(pauses.map(({ from, to, ...rest }) => ({ from: clock(from), to: clock(to), ...rest }))).toEqual([
      { from: '9:30', to: '10:05', minutes: 35, isSure: true },
      { from: '12:05', to: '14:00', minutes: 175, isSure: false },
    ])
  })

  test('has no pause where another site fills it', () => {
    expect(
      timeline([[range('09:00', '09:30'), range('10:05', '11:00')], [range('09:15', '10:30')]]).pauses,
    ).toEqual([])
  })

  test('says what takes place at the same time, for how long, and draws it side by side', () => {
    const { steps, lanes } = timeline([[range('09:00', '10:00'), range('09:40', '10:30')], [at('09:50')]])
    expect(steps.map(step => step.overlaps)).toEqual([
      [
        { with: 'programme.days[0].sequences[0].steps[1]', minutes: 20 },
        { with: 'programme.days[0].sequences[1].steps[0]', minutes: 0 },
      ],
      [
        { with: 'programme.days[0].sequences[0].steps[0]', minutes: 20 },
        { with: 'programme.days[0].sequences[1].steps[0]', minutes: 0 },
      ],
      [
        { with: 'programme.days[0].sequences[0].steps[0]', minutes: 0 },
        { with: 'programme.days[0].sequences[0].steps[1]', minutes: 0 },
      ],
    ])
    expect(lanes).toBe(3)
  })

  test('finds nothing in the way of a step that begins when another ends', () => {
    const { steps, lanes } = timeline([[range('09:00', '10:00'), range('10:00', '10:30')]])
    expect(steps.flatMap(step => step.overlaps)).toEqual([])
    expect(lanes).toBe(1)
  })

  test('has an order but no hours where no step has one, and nothing at all without steps', () => {
    const unsettled = timeline([[none, after]], '')
    expect(unsettled.hasHours).toBe(false)
    expect(unsettled.steps.map(({ step }) => step.text)).toEqual(['none', 'after'])
    expect(fullHours(unsettled)).toEqual([])
    const empty = timeline([])
    expect([empty.steps, empty.pauses, empty.lanes, empty.hasHours]).toEqual([[], [], 1, false])
  })

  test('counts the time that really passes where the clocks change', () => {
    const spring = timeline([[range('22:00', '23:30'), range('05:00', '06:00')]], '2021-03-27')
    expect(spring.clockChange).toEqual({ at: 26 * 60, shift: 60 })
    expect(spring.pauses.map(({ minutes }) => minutes)).toEqual([4.5 * 60])
    const autumn = timeline([[range('01:00', '01:30'), range('05:00', '06:00')]], '2021-10-31')
    expect(autumn.clockChange).toEqual({ at: 3 * 60, shift: -60 })
    expect(autumn.pauses.map(({ minutes }) => minutes)).toEqual([4.5 * 60])
  })
})

const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(minute => clock(minute).padStart(5, '0'))
const times: fc.Arbitrary<StepTime> = fc.oneof(
  fc.constantFrom(none, after),
  minutes.map(at),
  minutes.map((from): StepTime => ({ kind: 'from', from })),
  fc.tuple(minutes, minutes).map(([from, to]) => range(from, to)),
)
const days = fc.array(fc.array(times, { maxLength: 8 }), { maxLength: 5 })

describe('any programme', () => {
  test('keeps all its steps, in the order of time, none over another', () => {
    fc.assert(
      fc.property(days, sequences => {
        const { steps, lanes, from, to, hasHours } = timeline(sequences)
        expect(steps).toHaveLength(sequences.flat().length)
        for (const [index, step] of steps.entries()) {
          expect(step.until).toBeGreaterThan(step.start)
          expect(step.lane).toBeLessThan(lanes)
          const next = steps[index + 1]
          if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(step.start)
          if (hasHours) expect(from <= step.start && step.until <= to).toBe(true)
          for (const other of steps.slice(index + 1)) {
            const isBeside = other.lane !== step.lane || other.start >= step.until
            expect(isBeside).toBe(true)
          }
        }
      }),
    )
  })

  test('uses no more columns than there are steps at once', () => {
    fc.assert(
      fc.property(days, sequences => {
        const { steps, lanes } = timeline(sequences)
        const atOnce = steps.map(
          ({ start }) => steps.filter(other => other.start <= start && start < other.until).length,
        )
        expect(lanes).toBe(Math.max(1, ...atOnce))
      }),
    )
  })

  test('has no step inside a pause, and overlaps that both sides know', () => {
    fc.assert(
      fc.property(days, sequences => {
        const { steps, pauses } = timeline(sequences)
        for (const { from, to } of pauses) {
          expect(steps.every(({ start, until }) => until <= from || start >= to)).toBe(true)
        }
        const pairs = steps.flatMap(step => step.overlaps.map(one => `${step.at} ${one.with} ${one.minutes}`))
        const turned = steps.flatMap(step =>
          step.overlaps.map(one => `${one.with} ${step.at} ${one.minutes}`),
        )
        expect(pairs.sort()).toEqual(turned.sort())
      }),
    )
  })

  test('has a line for the beginning and the end of each thing', () => {
    fc.assert(
      fc.property(days, sequences => {
        const day = timeline(sequences)
        const { rows, line } = tracksOf(day)
        expect(rows.every(row => row.minutes > 0)).toBe(true)
        expect(rows.filter(({ isPause }) => isPause).length >= day.pauses.length).toBe(true)
        for (const { start, until } of day.steps) expect(line.has(start) && line.has(until)).toBe(true)
        for (const { from, to } of day.pauses) expect(line.has(from) && line.has(to)).toBe(true)
      }),
    )
  })
})
