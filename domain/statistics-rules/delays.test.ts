import { describe, expect, it } from 'vitest'
import { type EventNote, emptyEventNote, eventNoteSchema } from '../event-note.ts'
import { emptyPressNote, type PressNote, pressNoteSchema } from '../press-note.ts'
import { countDelays, delayOf, medianDelay } from './delays.ts'

const stamps = { createdAt: '2021-05-01T08:00:00.000Z', changedAt: '2021-05-01T08:00:00.000Z' }
const id = '7b0f2a52-8f5c-4f0e-9a57-0c1d2e3f4a5b'

const step = (at: string) => ({ time: { kind: 'at' as const, at }, text: 'Arrivée' })
const event = (
  days: readonly (readonly [string, string | null])[],
  timeZone: EventNote['timeZone'] = 'Europe/Paris',
): EventNote =>
  eventNoteSchema.parse({
    ...emptyEventNote,
    ...stamps,
    id,
    title: 'Lieusaint',
    timeZone,
    programme: {
      days: days.map(([date, at]) => ({
        date,
        sequences: [{ steps: at === null ? [{ text: 'Arrivée' }] : [step(at)] }],
      })),
    },
  })
const note = (releasedAt: string, title = ''): PressNote =>
  pressNoteSchema.parse({
    ...emptyPressNote,
    ...stamps,
    id,
    releasedAt,
    title,
    number: '962',
    status: 'released',
  })

const hoursOf = (releasedAt: string, of: EventNote): number | null =>
  delayOf(note(releasedAt), of)?.hours ?? null

describe('the delay between release and first step', () => {
  it('is 13 hours for the note of the evening before', () => {
    expect(delayOf(note('2021-05-05T17:42:00.000Z'), event([['2021-05-06', '09:30']]))).toEqual({
      noteId: id,
      number: '962',
      title: 'Lieusaint',
      hours: 13,
    })
  })

  it.each([
    ['2021-05-06T07:30:00.000Z', 0],
    ['2021-05-06T06:30:00.000Z', 1],
    ['2021-05-06T07:31:00.000Z', -1],
    ['2021-05-06T09:30:00.000Z', -2],
  ])('of a note released at %s is %i hours', (releasedAt, hours) => {
    expect(hoursOf(releasedAt, event([['2021-05-06', '09:30']]))).toBe(hours)
  })

  it('counts the hours that pass when clocks change in between', () => {
    expect(hoursOf('2021-03-27T17:00:00.000Z', event([['2021-03-28', '09:00']]))).toBe(14)
    expect(hoursOf('2021-10-30T16:00:00.000Z', event([['2021-10-31', '09:00']]))).toBe(16)
  })

  it('is told by the clocks of where the event is', () => {
    expect(hoursOf('2021-05-05T18:00:00.000Z', event([['2021-05-06', '08:00']], 'Indian/Reunion'))).toBe(10)
  })

  it('goes to the first day, in whatever order they stand', () => {
    const days = [['2021-05-07', '08:00'] as const, ['2021-05-06', '10:00'] as const]
    expect(hoursOf('2021-05-06T06:00:00.000Z', event(days))).toBe(2)
  })

  it.each([
    ['a note that has not left', note(''), event([['2021-05-06', '09:30']])],
    ['a note without an event', note('2021-05-05T17:42:00.000Z'), null],
    ['an event without a day', note('2021-05-05T17:42:00.000Z'), event([])],
    [
      'a first day without an hour',
      note('2021-05-05T17:42:00.000Z'),
      event([
        ['2021-05-06', null],
        ['2021-05-07', '09:00'],
      ]),
    ],
  ])('is not known for %s', (_name, of, about) => {
    expect(delayOf(of, about)).toBeNull()
  })

  it('bears the title of the note where it has one', () => {
    expect(delayOf(note('2021-05-05T17:42:00.000Z', 'Écoles'), event([['2021-05-06', '09:30']]))?.title).toBe(
      'Écoles',
    )
  })
})

const delays = (...hours: number[]) => hours.map(each => ({ noteId: id, number: '', title: '', hours: each }))

it('counts delays by what they leave to a newsroom', () => {
  expect(countDelays(delays(72, 48, 47, 24, 23, 12, 11, 0, -1))).toEqual({
    'two-days': 2,
    day: 2,
    'half-day': 2,
    hours: 2,
    after: 1,
  })
})

it.each([
  [[], null],
  [[5], 5],
  [[1, 100, 3], 3],
  [[10, 1, 13, 2], 6],
  [[-1, -2], -2],
])('the median of %j is %j', (hours, median) => {
  expect(medianDelay(delays(...hours))).toBe(median)
})
