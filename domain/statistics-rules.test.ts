import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Register, registerSchema } from './accreditation.ts'
import { type EventNote, emptyEventNote, eventNoteSchema } from './event-note.ts'
import { emptyPressNote, type PressNote, pressNoteSchema } from './press-note.ts'
import { statisticsSchema } from './statistics.ts'
import { statisticsOf, visitedIn } from './statistics-rules.ts'

const idOf = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
const stamps = { createdAt: '2026-03-01T08:00:00.000Z', changedAt: '2026-03-01T08:00:00.000Z' }
const march = { from: '2026-03-01', to: '2026-03-31' }
const dayOf = (instant: string): string => instant.slice(0, 10)

const visit = (
  count: number,
  days: readonly string[],
  postalCodes: readonly string[],
  standing: EventNote['standing'] = 'confirmed',
): EventNote =>
  eventNoteSchema.parse({
    ...emptyEventNote,
    ...stamps,
    id: idOf(count),
    standing,
    programme: {
      days: days.map(date => ({
        date,
        sequences: postalCodes.map(postalCode => ({ site: { postalCode } })),
      })),
    },
  })

const note = (count: number, given: Partial<PressNote>): PressNote =>
  pressNoteSchema.parse({ ...emptyPressNote, ...stamps, id: idOf(count), ...given })

const journalist = (outlet: string, medium: string, ...statuses: string[]) => ({
  id: idOf(99),
  outlet,
  medium,
  places: statuses.map(status => ({ status })),
})
const register = (count: number, ...accreditations: unknown[]): Register =>
  registerSchema.parse({ id: idOf(count), accreditations })

const nothing = { events: [], notes: [], registers: [], dayOf }

describe('visits', () => {
  const visitsOf = (...events: EventNote[]) => {
    const { visits, visitsElsewhere } = statisticsOf({ ...nothing, events }, march)
    return { all: visits.map(({ departement, count }) => `${departement} ${count}`), visitsElsewhere }
  }

  it('count once in each département that they go to', () => {
    const two = visit(1, ['2026-03-05', '2026-03-06'], ['77127', '77000', '75007'])
    expect(visitsOf(two, visit(2, ['2026-03-09'], ['77127']))).toEqual({
      all: ['75 1', '77 2'],
      visitsElsewhere: 0,
    })
  })

  it('tell Corsica’s two départements and each overseas territory', () => {
    const far = ['20000', '20200', '97400', '97133', '98800', '98000']
    expect(visitsOf(visit(1, ['2026-03-05'], far)).all).toEqual(['2A 1', '2B 1', '974 1', '977 1', '988 1'])
  })

  it('count elsewhere when no site has a French postal code', () => {
    expect(visitsOf(visit(1, ['2026-03-05'], ['']), visit(2, ['2026-03-05'], ['98000']))).toEqual({
      all: [],
      visitsElsewhere: 2,
    })
  })

  it('count with any of their days, the first and the last of the period too', () => {
    expect(visitsOf(visit(1, ['2026-02-28', '2026-03-01'], ['77127'])).all).toEqual(['77 1'])
    expect(visitsOf(visit(1, ['2026-03-31'], ['77127'])).all).toEqual(['77 1'])
    expect(visitsOf(visit(1, ['2026-04-01', ''], ['77127'])).all).toEqual([])
  })

  it('do not count once they are called off', () => {
    expect(visitsOf(visit(1, ['2026-03-05'], ['77127'], 'cancelled')).all).toEqual([])
  })
})

describe('notes', () => {
  it('count with the day when they left, or, as drafts, when they were begun', () => {
    const notes = [
      note(1, { status: 'released', releasedAt: '2026-03-31T10:00:00.000Z' }),
      note(2, { status: 'superseded', releasedAt: '2026-03-02T10:00:00.000Z' }),
      note(3, { status: 'released', releasedAt: '2026-04-01T10:00:00.000Z' }),
      note(4, { kind: 'communique' }),
      note(5, { kind: 'communique', createdAt: '2026-02-28T08:00:00.000Z' }),
    ]
    expect(statisticsOf({ ...nothing, notes }, march).notes).toEqual([
      { kind: 'note-aux-redactions', drafts: 0, released: 2 },
      { kind: 'communique', drafts: 1, released: 0 },
    ])
  })

  it('are told with their delay, the shortest first', () => {
    const event = eventNoteSchema.parse({
      ...visit(9, ['2026-03-05'], ['77127']),
      programme: {
        days: [{ date: '2026-03-05', sequences: [{ steps: [{ time: { kind: 'at', at: '10:00' } }] }] }],
      },
    })
    const left = (count: number, releasedAt: string) =>
      note(count, { status: 'released', releasedAt, eventNoteId: event.id, title: `Note ${count}` })
    const notes = [
      left(1, '2026-03-03T09:00:00.000Z'),
      left(2, '2026-03-05T08:30:00.000Z'),
      note(3, { status: 'released', releasedAt: '2026-03-05T08:30:00.000Z' }),
    ]
    expect(statisticsOf({ ...nothing, events: [event], notes }, march).delays).toEqual([
      { noteId: idOf(2), number: '', title: 'Note 2', hours: 0 },
      { noteId: idOf(1), number: '', title: 'Note 1', hours: 48 },
    ])
  })
})

describe('accreditations', () => {
  const events = [visit(1, ['2026-03-05'], ['77127']), visit(2, ['2026-03-06'], ['77127'])]

  it('count by outlet, however it is written, and by medium', () => {
    const registers = [
      register(1, journalist('La Marne', 'writer', 'present'), journalist('LA MARNE', 'photo', 'refused')),
      register(
        2,
        journalist('France 3', 'tv', 'granted', 'requested'),
        journalist('La Marne', 'writer', 'absent'),
      ),
    ]
    const { outlets, media } = statisticsOf({ ...nothing, events, registers }, march)
    expect(outlets).toEqual([
      { outlet: 'La Marne', asked: 3, granted: 2, present: 1 },
      { outlet: 'France 3', asked: 1, granted: 1, present: 0 },
    ])
    expect(media).toEqual([
      { medium: 'tv', asked: 1, granted: 1, present: 0 },
      { medium: 'photo', asked: 1, granted: 0, present: 0 },
      { medium: 'writer', asked: 2, granted: 2, present: 1 },
    ])
  })

  it('of other visits do not count', () => {
    const registers = [register(7, journalist('La Marne', 'writer', 'present'))]
    expect(statisticsOf({ ...nothing, events, registers }, march).outlets).toEqual([])
  })
})

it('an empty period has no figures', () => {
  expect(statisticsOf(nothing, march)).toEqual({
    visitCount: 0,
    visits: [],
    visitsElsewhere: 0,
    notes: [],
    delays: [],
    outlets: [],
    media: [],
  })
})

it('whatever the visits, their figures add up', () => {
  const anyVisit = fc
    .tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.array(fc.constantFrom('2026-02-27', '2026-03-02', '2026-03-30', '2026-04-02', ''), { maxLength: 3 }),
      fc.array(fc.constantFrom('77127', '20090', '97150', '98799', '00000', ''), { maxLength: 4 }),
    )
    .map(([count, days, codes]) => visit(count, days, codes))
  fc.assert(
    fc.property(fc.array(anyVisit, { maxLength: 12 }), events => {
      const statistics = statisticsOf({ ...nothing, events }, march)
      expect(statisticsSchema.parse(statistics)).toEqual(statistics)
      const visited = visitedIn(events, march).length
      expect(statistics.visitCount).toBe(visited)
      const sum = statistics.visits.reduce((total, { count }) => total + count, 0)
      expect(statistics.visitsElsewhere).toBeLessThanOrEqual(visited)
      expect(sum).toBeGreaterThanOrEqual(visited - statistics.visitsElsewhere)
      for (const { count } of statistics.visits) expect(count).toBeLessThanOrEqual(visited)
    }),
  )
})
