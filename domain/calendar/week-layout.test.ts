import { describe, expect, test } from 'vitest'
import { anEvent } from '../../tests/an-event.ts'
import { weekOf } from './month-grid.ts'
import { weekBars } from './week-bars.ts'
import { weekLayout } from './week-layout.ts'

const week = weekOf('2026-11-25')
const on = (days: readonly string[], from = '', to = from) =>
  anEvent({ title: days.join(' '), spans: days.map(day => ({ day, from, to })) })

/** The rows of a day as « title or –», one for each piece. */
const drawn = (day: string, events: Parameters<typeof weekBars>[1]) =>
  (weekBars(week, events)[week.indexOf(day)] ?? []).map(({ event, row, begins, ends, isTitled, days }) => ({
    title: event.title,
    row,
    begins,
    ends,
    isTitled,
    days,
  }))

describe('bars of a week', () => {
  test('keep their row from day to day', () => {
    const visit = on(['2026-11-24', '2026-11-25', '2026-11-26'])
    const other = on(['2026-11-24'])
    expect(drawn('2026-11-24', [other, visit])).toMatchObject([
      { title: visit.title, row: 0, begins: true, ends: false, isTitled: true, days: 3 },
      { title: other.title, row: 1, begins: true, ends: true },
    ])
    expect(drawn('2026-11-26', [other, visit])).toMatchObject([
      { title: visit.title, row: 0, begins: false, ends: true, isTitled: false },
    ])
  })

  test('are named again on the Monday of a week that they come into', () => {
    const visit = on(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'])
    expect(drawn('2026-11-23', [visit])).toMatchObject([
      { begins: false, ends: false, isTitled: true, days: 2 },
    ])
    expect(drawn('2026-11-24', [visit])).toMatchObject([{ ends: true, isTitled: false }])
  })

  test('are two where days are left out between', () => {
    const visit = on(['2026-11-23', '2026-11-27'])
    expect(drawn('2026-11-23', [visit])).toMatchObject([{ begins: true, ends: true }])
    expect(drawn('2026-11-25', [visit])).toEqual([])
    expect(drawn('2026-11-27', [visit])).toMatchObject([{ begins: true, ends: true, isTitled: true }])
  })

  test('begin with what comes first in the day', () => {
    const late = on(['2026-11-24'], '18:00')
    const early = on(['2026-11-24'], '09:00')
    const times = weekBars(week, [late, early])[1]?.map(({ event }) => event.spans[0]?.from)
    expect(times).toEqual(['09:00', '18:00'])
  })
})

describe('a week', () => {
  test('draws visits of one day in their hours alone, those of several days as bars too', () => {
    const { days, rows } = weekLayout(week, [
      on(['2026-11-24'], '09:00', '12:00'),
      on(['2026-11-25', '2026-11-26'], '14:00', '18:00'),
      on(['2026-11-26']),
    ])
    expect(days.map(({ pieces }) => pieces.length)).toEqual([0, 0, 1, 2, 0, 0, 0])
    expect(days.map(({ blocks }) => blocks.length)).toEqual([0, 1, 1, 1, 0, 0, 0])
    expect(rows).toBe(2)
  })

  test('says above the hours what ends in the small hours, rather than show the night', () => {
    const { days, hours, rows } = weekLayout(week, [on(['2026-11-27'], '22:00', '01:30')])
    expect(hours).toEqual({ first: 8, last: 24 })
    expect(days[5]).toMatchObject({ blocks: [], early: [{ part: 'morning', to: 90 }] })
    expect(rows).toBe(1)
  })

  test('cuts at its first hour what goes on into the morning', () => {
    const { days } = weekLayout(week, [on(['2026-11-27'], '23:00', '09:30')])
    expect(days[5]?.blocks).toMatchObject([{ item: { from: 480, to: 570 } }])
  })

  test('keeps out what belongs to the weeks beside it, but for a night that ends in it', () => {
    const { days } = weekLayout(week, [
      on(['2026-11-22'], '22:00', '01:00'),
      on(['2026-11-30'], '09:00', '10:00'),
    ])
    expect(days.flatMap(({ blocks }) => blocks)).toEqual([])
    expect(days[0]?.early).toHaveLength(1)
  })
})
