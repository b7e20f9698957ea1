import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesOf, emptyEventNote, eventNoteDraftSchema } from '../event-note.ts'
import { dayAfter, daysBetween } from '../note-start/calendar-days.ts'
import { daysNamedBy } from '../note-start/event-days.ts'
import { moveEvent } from './event-move.ts'

const visit = eventNoteDraftSchema.parse({
  title: 'Écoles de production',
  purpose: 'un déplacement consacré aux écoles',
  when: 'Jeudi 6 mai – Matinée',
  standing: 'option',
  persons: [{ family: 'Durand', days: ['2021-05-07'] }],
  programme: {
    days: [
      {
        date: '2021-05-06',
        sequences: [
          { steps: [{ time: { kind: 'at', at: '09:15' }, text: 'Accueil, jeudi 6 mai, de la presse' }] },
        ],
      },
      { date: '2021-05-07' },
      { label: 'Date à fixer' },
    ],
  },
  desks: [{ office: 'la préfecture', deadlineDay: '2021-05-05', deadlineClock: '18:00' }],
  notices: [{ text: 'Masque', validUntil: '2021-05-31' }],
  jottings: [{ text: 'Il pleut.' }],
})

const moved = (day: string, event = visit) => {
  const move = moveEvent(event, day)
  if (move === null) throw new Error('the event did not move')
  return move
}

describe('an event on another day', () => {
  test('takes along every day that it names, and says each of them', () => {
    const { draft, days } = moved('2021-05-13')
    expect(draft.programme.days.map(({ date }) => date)).toEqual(['2021-05-13', '2021-05-14', ''])
    expect(draft.desks[0]).toMatchObject({ deadlineDay: '2021-05-12', deadlineClock: '18:00' })
    expect(draft.notices[0]?.validUntil).toBe('2021-06-07')
    expect(draft.persons[0]?.days).toEqual(['2021-05-14'])
    expect(days).toEqual([
      { field: 'programme.days[0].date', from: '2021-05-06', to: '2021-05-13' },
      { field: 'programme.days[1].date', from: '2021-05-07', to: '2021-05-14' },
      { field: 'persons[0].days[0]', from: '2021-05-07', to: '2021-05-14' },
      { field: 'desks[0].deadlineDay', from: '2021-05-05', to: '2021-05-12' },
      { field: 'notices[0].validUntil', from: '2021-05-31', to: '2021-06-07' },
    ])
  })

  test('keeps its hours, what was jotted down and whether it is confirmed', () => {
    const { draft } = moved('2021-05-13')
    expect(draft).toMatchObject({ standing: 'option', jottings: visit.jottings, title: visit.title })
    expect(draft.programme.days[0]?.sequences).toEqual(visit.programme.days[0]?.sequences)
  })

  test('drops a « when » that names an earlier day, and says so; keeps one that names none', () => {
    expect(moved('2021-05-13')).toMatchObject({ droppedWhen: 'Jeudi 6 mai – Matinée', draft: { when: '' } })
    const vague = { ...visit, when: 'En matinée' }
    expect(moved('2021-05-13', vague)).toMatchObject({ droppedWhen: '', draft: { when: 'En matinée' } })
  })

  test('points at texts that still speak of the earlier days, and leaves them alone', () => {
    expect(moved('2021-05-13').mentions).toEqual(['jeudi 6 mai'])
  })

  test('does not move to where it is, nor out of the calendar', () => {
    expect(moveEvent(visit, '2021-05-06')).toBeNull()
    expect(moveEvent(visit, '9999-12-31')).toBeNull()
    expect(moveEvent(visit, '0001-01-01')).toBeNull()
  })
})

describe('an event without a date', () => {
  test('has the days of its programme settled one after the other', () => {
    const event = eventNoteDraftSchema.parse({
      programme: { days: [{ label: 'Premier jour' }, { label: 'Deuxième jour' }] },
    })
    const { draft, days } = moved('2026-12-31', event)
    expect(draft.programme.days.map(({ date, label }) => [date, label])).toEqual([
      ['2026-12-31', 'Premier jour'],
      ['2027-01-01', 'Deuxième jour'],
    ])
    expect(days.map(({ from }) => from)).toEqual(['', ''])
  })

  test('gets a first day when it has none at all', () => {
    expect(moved('2026-12-31', emptyEventNote).draft.programme.days).toEqual([
      { date: '2026-12-31', label: '', sequences: [] },
    ])
  })
})

describe('whatever the days', () => {
  // Far enough from both ends of the calendar that a move keeps inside it.
  const anyDay = fc.integer({ min: 0, max: 4_000 }).map(days => dayAfter('2021-01-01', days))

  test('a move there and back is the event itself', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 5 }), anyDay, anyDay, (dates, deadline, to) => {
        const event = eventNoteDraftSchema.parse({
          programme: { days: dates.map(date => ({ date })) },
          desks: [{ deadlineDay: deadline }],
        })
        const [first = ''] = datesOf(event)
        const there = moveEvent(event, to)
        if (first === to) expect(there).toBeNull()
        else expect(there === null ? null : moveEvent(there.draft, first)?.draft).toEqual(event)
      }),
    )
  })

  test('all days keep their distances', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 5 }), anyDay, (dates, to) => {
        const event = eventNoteDraftSchema.parse({ programme: { days: dates.map(date => ({ date })) } })
        const move = moveEvent(event, to)
        if (move === null) return
        const by = daysBetween(datesOf(event)[0] ?? '', to)
        expect(daysNamedBy(move.draft).map(({ day }) => day)).toEqual(dates.map(date => dayAfter(date, by)))
        expect(move.days.every(({ from, to: day }) => daysBetween(from, day) === by)).toBe(true)
      }),
    )
  })
})
