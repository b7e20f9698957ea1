import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Boilerplate } from '../boilerplate.ts'
import { eventNoteDraftSchema } from '../event-note.ts'
import { pressNoteDraftSchema } from '../press-note.ts'
import type { Workpiece } from '../workpiece.ts'
import { dayAfter, daysBetween } from './calendar-days.ts'
import { daysNamedBy } from './event-days.ts'
import { fromNote } from './from-note.ts'

const id = '7d3b2a52-0d53-4f8e-9c6e-3a3e4f0c9b11'
const today = '2021-06-01'

const visit: Workpiece = {
  note: pressNoteDraftSchema.parse({
    number: '962',
    date: '2021-05-05',
    eventNoteId: id,
    embargo: { day: '2021-05-06' },
    corrects: { effect: 'updates', number: '961' },
    silenced: ['weekday:body[0]'],
    body: [
      {
        kind: 'paragraph',
        spans: [{ text: 'La visite débutera jeudi 6 mai. Le plan date du 3 septembre 2020.' }],
      },
      { kind: 'paragraph', spans: [{ text: 'Un point presse se tiendra demain.' }] },
    ],
    boilerplates: [{ sourceId: id, sourceChangedAt: '2021-05-01T00:00:00.000Z', title: 'À propos' }],
  }),
  event: eventNoteDraftSchema.parse({
    title: 'Écoles de production',
    when: 'Jeudi 6 mai – Matinée',
    persons: [{ family: 'Durand', days: ['2021-05-07'] }],
    programme: { days: [{ date: '2021-05-06' }, { date: '2021-05-07' }, { label: 'Date à fixer' }] },
    desks: [{ deadlineDay: '2021-05-05', deadlineClock: '18:00' }],
    notices: [{ text: 'Masque', validUntil: '2021-05-31' }],
    jottings: [{ text: 'Il pleut.' }],
  }),
}

const source: Boilerplate = {
  id,
  title: 'À propos',
  body: [],
  reviewBy: '',
  changedAt: '2021-05-12T08:00:00.000Z',
}

const start = (day: string, work = visit) => fromNote(work, { today, day, boilerplates: [source] })

describe('an earlier note for another day', () => {
  test('moves every day of its event as far as the first one', () => {
    const { event } = start('2021-06-10').work
    expect(event?.programme.days.map(({ date }) => date)).toEqual(['2021-06-10', '2021-06-11', ''])
    expect(event?.persons[0]?.days).toEqual(['2021-06-11'])
    expect(event?.desks[0]).toMatchObject({ deadlineDay: '2021-06-09', deadlineClock: '18:00' })
    expect(event?.notices[0]?.validUntil).toBe('2021-07-05')
  })

  test('says each day that was moved, from and to', () => {
    const moved = start('2021-06-10').flags.filter(({ kind }) => kind === 'day')
    expect(moved).toContainEqual({
      kind: 'day',
      field: 'desks[0].deadlineDay',
      from: '2021-05-05',
      to: '2021-06-09',
    })
    expect(moved).toHaveLength(5)
  })

  test('moves the days that the note itself names: the coupon, the appearances in the media', () => {
    const note = pressNoteDraftSchema.parse({
      ...visit.note,
      coupon: { untilDay: '2021-05-04', untilClock: '12:00' },
      appearances: [{ day: '2021-05-07', outlet: 'RTL' }, { outlet: 'LCI' }],
    })
    const moved = start('2021-06-10', { ...visit, note })
    expect(moved.work.note.coupon).toMatchObject({ untilDay: '2021-06-08', untilClock: '12:00' })
    expect(moved.work.note.appearances.map(({ day }) => day)).toEqual(['2021-06-11', ''])
    expect(moved.flags).toContainEqual({
      kind: 'day',
      field: 'coupon.untilDay',
      from: '2021-05-04',
      to: '2021-06-08',
    })
    expect(start('', { ...visit, note }).work.note.coupon?.untilDay).toBe('')
    const alone = start('2021-06-10', { note, event: null }).work.note
    expect([alone.coupon?.untilDay, alone.appearances[0]?.day]).toEqual(['2021-06-10', '2021-06-13'])
  })

  test('points at what still speaks of the earlier days, and leaves history alone', () => {
    const texts = start('2021-06-10').flags.filter(({ kind }) => kind === 'text')
    expect(texts).toEqual([
      { kind: 'text', field: 'body[0]', written: 'jeudi 6 mai' },
      { kind: 'text', field: 'body[1]', written: 'demain' },
    ])
  })

  test('starts without what belongs to the earlier note alone', () => {
    const { note, event } = start('2021-06-10').work
    expect(note).toMatchObject({ number: '', date: today, embargo: null, corrects: null, silenced: [] })
    expect(event).toMatchObject({ title: 'Écoles de production', when: '', jottings: [] })
    expect(start('2021-06-10').flags).toContainEqual({ kind: 'left-out', field: 'embargo', written: '' })
  })

  test('takes place, whatever became of the earlier visit', () => {
    const event = visit.event === null ? null : { ...visit.event, standing: 'cancelled' as const }
    expect(start('2021-06-10', { ...visit, event }).work.event?.standing).toBe('confirmed')
  })

  test('keeps a « when » that names no day', () => {
    const event = visit.event === null ? null : { ...visit.event, when: 'En matinée' }
    expect(start('2021-06-10', { ...visit, event }).work.event?.when).toBe('En matinée')
  })

  test('leaves the days open while the new one is not settled', () => {
    const { event } = start('').work
    expect(event?.programme.days.map(({ date }) => date)).toEqual(['', '', ''])
    expect(event?.persons[0]?.days).toEqual([])
    expect(event?.desks[0]?.deadlineDay).toBe('')
  })

  test('says of an « À propos » that its source changed, went, or is past its review', () => {
    const [copy] = visit.note.boilerplates
    if (copy === undefined) throw new Error('the visit has an « À propos »')
    const why = (held: typeof copy, library: readonly Boilerplate[]) =>
      fromNote(
        { ...visit, note: { ...visit.note, boilerplates: [held] } },
        { today, day: '', boilerplates: library },
      ).flags.flatMap(flag => (flag.kind === 'boilerplate' ? [flag.why] : []))
    expect(why(copy, [source])).toEqual(['changed'])
    expect(why(copy, [])).toEqual(['gone'])
    expect(why({ ...copy, sourceChangedAt: source.changedAt }, [source])).toEqual([])
    expect(why({ ...copy, sourceId: null, reviewBy: '2021-05-31' }, [])).toEqual(['stale'])
    expect(why({ ...copy, sourceId: null, reviewBy: today }, [])).toEqual([])
  })

  test('a note without an event keeps its words and takes the day of today', () => {
    const { work, flags } = start('2021-06-10', { note: visit.note, event: null })
    expect(work).toMatchObject({ event: null, note: { date: today, body: visit.note.body } })
    expect(flags.filter(({ kind }) => kind === 'day')).toEqual([])
  })
})

describe('whatever the days', () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map(days => dayAfter('2000-01-01', days))

  test('their distances stay, and none is left behind', () => {
    fc.assert(
      fc.property(
        fc.array(anyDay, { minLength: 1, maxLength: 5 }),
        anyDay,
        anyDay,
        (dates, deadline, day) => {
          const event = eventNoteDraftSchema.parse({
            programme: { days: dates.map(date => ({ date })) },
            desks: [{ deadlineDay: deadline }],
          })
          const after = start(day, { ...visit, event }).work.event
          if (after === null) throw new Error('the event is gone')
          const first = [...dates].sort()[0] ?? ''
          const by = daysBetween(first, day)
          expect(daysNamedBy(after).map(named => named.day)).toEqual(
            daysNamedBy(event).map(named => dayAfter(named.day, by)),
          )
        },
      ),
    )
  })

  test('a shift of whole weeks keeps the weekdays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (day, weeks) => {
        const moved = dayAfter(day, weeks * 7)
        expect(new Date(moved).getUTCDay()).toBe(new Date(day).getUTCDay())
        expect(daysBetween(day, moved)).toBe(weeks * 7)
      }),
    )
  })
})
