import { describe, expect, test } from 'vitest'
import { embargoCodes, isEmbargoOver } from './embargo.ts'
import { type EventNote, emptyEventNote, type Standing } from './event-note.ts'
import { issuerSchema } from './issuer.ts'
import type { UsedNumber } from './number-series.ts'
import { type PressNote, pressNoteSchema } from './press-note.ts'
import { type GateInput, releaseGate } from './release-gate.ts'

const instant = '2021-05-05T17:42:00.000Z'
const noteId = '00000000-0000-4000-8000-000000000001'
const now = { day: '2021-05-05', clock: '19:42' }
const issuer = issuerSchema.parse({
  id: '00000000-0000-4000-8000-000000000009',
  series: { next: 963, yearly: false },
})
const noteOf = (over: Partial<PressNote> = {}): PressNote => ({
  ...pressNoteSchema.parse({ id: noteId, createdAt: instant, changedAt: instant }),
  title: 'La filière navale',
  date: now.day,
  ...over,
})
const gate = (over: Partial<GateInput> = {}) =>
  releaseGate({
    note: noteOf(),
    event: null,
    issuers: [issuer],
    used: [],
    number: null,
    now,
    isEventUnderEmbargo: false,
    corrected: null,
    ...over,
  })
const bearing = (number: string, isReleased: boolean): UsedNumber => ({
  noteId: 'other',
  number,
  day: now.day,
  isReleased,
})

describe('the gate', () => {
  test('lets a written, signed, dated note through under the next number', () => {
    expect(gate()).toMatchObject({
      number: '963',
      proposed: '963',
      seriesIssuerId: issuer.id,
      blocks: [],
      warns: [],
    })
  })

  test('says where a correction comes after another one, or leaves something untold', () => {
    const corrects = { effect: 'corrects', noteId: null, number: '962', day: '' } as const
    const change = { kind: 'time', about: 'accueil', before: '9 h', after: '9 h 30' } as const
    const note = noteOf({ corrects })
    expect(gate({ note, corrected: { changes: [change], isSuperseded: true } }).warns).toEqual([
      'correction-superseded',
      'correction-outdated',
    ])
    expect(gate({ note, corrected: { changes: [], isSuperseded: false } }).warns).toEqual([])
  })

  test('keeps the number that the note bears, and says which one the series gives', () => {
    expect(gate({ note: noteOf({ number: '960' }) })).toMatchObject({ number: '960', proposed: '963' })
  })

  test('keeps a note from announcing what was called off, unless it says so itself', () => {
    const event = (standing: Standing): EventNote => ({
      ...emptyEventNote,
      standing,
      id: noteId,
      createdAt: instant,
      changedAt: instant,
    })
    const about = (over: Partial<PressNote> = {}) => noteOf({ eventNoteId: noteId, ...over })
    expect(gate({ note: about(), event: event('cancelled') }).blocks).toEqual(['event-cancelled'])
    expect(gate({ note: about(), event: event('option') })).toMatchObject({
      blocks: [],
      warns: ['event-option'],
    })
    const corrects = { effect: 'cancels', noteId: null, number: '962', day: '' } as const
    expect(gate({ note: about({ corrects }), event: event('cancelled') }).blocks).toEqual([])
    expect(gate({ note: about({ kind: 'communique' }), event: event('cancelled') }).blocks).toEqual([])
  })

  test('blocks what is no draft, empty, unsigned, or about an event that was removed', () => {
    expect(gate({ note: noteOf({ status: 'released' }) }).blocks).toEqual(['already-released'])
    expect(gate({ note: noteOf({ title: ' ' }) }).blocks).toEqual(['nothing-written'])
    expect(gate({ issuers: [] })).toMatchObject({
      number: '',
      seriesIssuerId: null,
      blocks: ['issuer-missing'],
    })
    expect(gate({ note: noteOf({ eventNoteId: noteId }) }).blocks).toEqual(['event-missing'])
  })

  test('a purpose, a programme or a cancellation is something written', () => {
    const note = noteOf({ title: '', eventNoteId: noteId })
    const event = { ...emptyEventNote, id: noteId, createdAt: instant, changedAt: instant }
    expect(gate({ note, event }).blocks).toEqual(['nothing-written'])
    expect(gate({ note, event: { ...event, purpose: 'une visite' } }).blocks).toEqual([])
    const corrects = { effect: 'cancels' as const, noteId: null, number: '961', day: '' }
    expect(gate({ note: noteOf({ title: '', corrects }) }).blocks).toEqual([])
  })

  test('blocks the number of a released note, warns of that of a draft', () => {
    expect(gate({ number: 'n° 960', used: [bearing('960', true)] }).blocks).toEqual(['number-taken'])
    expect(gate({ number: '960', used: [bearing('960', false)] })).toMatchObject({
      blocks: [],
      warns: ['number-reserved'],
    })
  })

  test('warns of a number that is missing, leaves a gap, or is another laptop’s', () => {
    const held = { from: 970, to: 979, year: null, isHere: false, holder: 'Train' }
    const series = { ...issuer.series, ranges: [held] }
    expect(gate({ number: '' }).warns).toEqual(['number-missing'])
    expect(gate({ number: '965' }).warns).toEqual(['number-leaves-gap'])
    expect(gate({ number: '972', issuers: [{ ...issuer, series }] }).warns).toEqual(['number-outside-ranges'])
    const usedUp = { ...series, ranges: [{ ...held, isHere: true, holder: '' }] }
    const used = Array.from({ length: 10 }, (_, at) => bearing(String(970 + at), true))
    expect(gate({ issuers: [{ ...issuer, series: usedUp }], used }).warns).toEqual([
      'number-missing',
      'ranges-used-up',
    ])
  })

  test('asks for no number where the issuer has never given one', () => {
    const unnumbered = { ...issuer, series: { ...issuer.series, next: 1 } }
    expect(gate({ issuers: [unnumbered] })).toMatchObject({ number: '', proposed: '', warns: [] })
  })

  test('warns of a note of another day, and of what is odd about its embargo', () => {
    expect(gate({ note: noteOf({ date: '2021-05-04' }) }).warns).toEqual(['day-not-today'])
    const embargo = { day: '2021-05-05', clock: '18:00' }
    expect(gate({ note: noteOf({ embargo }) }).warns).toEqual(['embargo-past'])
    expect(gate({ isEventUnderEmbargo: true }).warns).toEqual(['embargo-missing'])
  })
})

describe('an embargo', () => {
  test.each([
    ['2021-05-04', '', true],
    ['2021-05-05', '19:41', true],
    ['2021-05-05', '19:42', true],
    ['2021-05-05', '19:43', false],
    ['2021-05-05', '', false],
    ['2021-05-06', '00:00', false],
  ])('until %s %s is over at 19:42 on the 5th: %s', (day, clock, isOver) => {
    expect(isEmbargoOver({ day, clock }, now)).toBe(isOver)
  })

  test('without an hour is said to be, and one that is to come is well', () => {
    expect(embargoCodes({ day: '2021-05-06', clock: '' }, now, false)).toEqual(['embargo-without-hour'])
    expect(embargoCodes({ day: '2021-05-06', clock: '09:00' }, now, true)).toEqual([])
    expect(embargoCodes(null, now, false)).toEqual([])
  })
})
