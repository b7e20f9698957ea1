import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { calendarEntries } from './calendar-entries.ts'
import type { CalendarRecord } from './calendar-record.ts'
import { type EventNote, eventNoteSchema } from './event-note.ts'

const id = '7f1f0a52-5e0b-4c9d-9a55-0a6f3c2b1d10'
const now = '2021-05-05T17:42:00.000Z'
const voice = { hours: 'spaced', surnameCapitals: true } as const
type Loose = Record<string, unknown>
const at = (clock: string, text: string, more: Loose = {}) => ({
  time: { kind: 'at', at: clock },
  text,
  ...more,
})
const range = (from: string, to: string, text: string) => ({ time: { kind: 'range', from, to }, text })
const site = {
  name: 'École de production',
  address: '34 Points de Vue',
  postalCode: '77127',
  commune: 'Lieusaint',
}

const eventWith = (steps: readonly Loose[], more: Loose = {}, day: Loose = {}): EventNote =>
  eventNoteSchema.parse({
    id,
    createdAt: now,
    changedAt: now,
    title: 'Lieusaint',
    purpose: 'une visite',
    programme: { days: [{ date: '2021-05-06', ...day, sequences: [{ site, steps }] }] },
    ...more,
  })

/** New UIDs in order, so that a test can name them. */
function naming(prefix = 'u') {
  let count = 0
  return () => {
    count += 1
    return `${prefix}${count}`
  }
}
const filed = (event: EventNote, record: CalendarRecord | null = null, prefix = 'u') =>
  calendarEntries(event, record, voice, naming(prefix))
const shown = ({ entries }: ReturnType<typeof filed>) =>
  entries.map(({ uid, sequence, status, start, summary }) => ({ uid, sequence, status, start, summary }))
const base = [at('10:10', 'Ateliers'), range('10:50', '11:20', 'Point presse')]

describe('the entries of a visit', () => {
  it('are its day and each step that has an hour, in UTC', () => {
    expect(filed(eventWith([...base, { text: 'Échanges' }])).entries).toMatchObject([
      {
        uid: 'u1',
        sequence: 0,
        isWholeDay: true,
        start: '2021-05-06',
        end: '2021-05-07',
        summary: 'Une visite',
      },
      {
        uid: 'u2',
        isWholeDay: false,
        start: '2021-05-06T08:10:00.000Z',
        end: '2021-05-06T08:40:00.000Z',
        summary: 'Ateliers',
        at: 'programme.days[0].sequences[0].steps[0]',
      },
      { uid: 'u3', start: '2021-05-06T08:50:00.000Z', end: '2021-05-06T09:20:00.000Z', status: 'confirmed' },
    ])
  })

  it('say place and access in the words of the trade', () => {
    const access = { phases: [{ who: { kind: 'accredited' } }] }
    const [day, step] = filed(eventWith([at('10:10', 'Ateliers', { venue: 'Hall', access })])).entries
    expect(step?.place).toBe('Hall, École de production – 34 Points de Vue, 77127\u00A0Lieusaint')
    expect(step?.description).toBe('Accès presse\u00A0: Presse accréditée')
    expect(day?.description).toContain('10\u00A0h\u00A010 – Ateliers, Hall [Presse accréditée]')
  })

  it('of a visit that is only thought of are tentative', () => {
    expect(filed(eventWith(base, { standing: 'option' })).entries[0]?.status).toBe('tentative')
  })

  it('of a day without a date are none', () => {
    expect(filed(eventWith(base, {}, { date: '' })).entries).toEqual([])
  })

  it('that cross midnight end the day after, and what follows them is of that day', () => {
    const late = [range('23:30', '00:30', 'Veillée'), at('00:45', 'Départ')]
    expect(shown(filed(eventWith(late))).slice(1)).toMatchObject([
      { start: '2021-05-06T21:30:00.000Z' },
      { start: '2021-05-06T22:45:00.000Z' },
    ])
    expect(filed(eventWith(late)).entries[1]?.end).toBe('2021-05-06T22:30:00.000Z')
  })

  it('never end before they begin, even in the night when clocks change', () => {
    const night = eventWith(
      [range('02:30', '03:00', 'Nuit'), range('01:30', '03:30', 'Garde')],
      {},
      { date: '2021-03-28' },
    )
    for (const { start, end } of filed(night).entries) expect(end > start).toBe(true)
  })

  it('are those of the place where the hours are local', () => {
    const [, step] = filed(eventWith(base, { timeZone: 'Indian/Reunion' })).entries
    expect(step?.start).toBe('2021-05-06T06:10:00.000Z')
  })
})

describe('the next file', () => {
  const first = filed(eventWith(base)).record

  it('says the same of an event that did not change', () => {
    const again = filed(eventWith(base), first, 'n')
    expect(again.record).toEqual(first)
    expect(shown(again)).toEqual(shown(filed(eventWith(base))))
  })

  it('raises what changed and nothing else', () => {
    const later = filed(
      eventWith([at('10:40', 'Ateliers'), range('10:50', '11:20', 'Point presse')]),
      first,
      'n',
    )
    expect(shown(later)).toMatchObject([
      { uid: 'u1', sequence: 0 },
      { uid: 'u2', sequence: 1, start: '2021-05-06T08:40:00.000Z' },
      { uid: 'u3', sequence: 0 },
    ])
  })

  it('finds steps again behind one that was put before them', () => {
    const later = filed(eventWith([at('09:30', 'Accueil'), ...base]), first, 'n')
    expect(shown(later)).toMatchObject([
      { uid: 'u1' },
      { uid: 'n1', sequence: 0 },
      { uid: 'u2', sequence: 0 },
      { uid: 'u3', sequence: 0 },
    ])
  })

  it('follows a visit to another day', () => {
    const later = filed(eventWith(base, {}, { date: '2021-05-07' }), first, 'n')
    expect(shown(later)).toMatchObject([
      { uid: 'u1', sequence: 1, start: '2021-05-07' },
      { uid: 'u2', sequence: 1 },
      { uid: 'u3', sequence: 1 },
    ])
  })

  it('takes a step for the one that was there before it where only its words are new', () => {
    const later = filed(
      eventWith([at('10:10', 'Visite guidée'), range('10:50', '11:20', 'Point presse')]),
      first,
      'n',
    )
    expect(shown(later)[1]).toMatchObject({ uid: 'u2', sequence: 1, summary: 'Visite guidée' })
  })

  it('raises a step whose access changed', () => {
    const access = { phases: [{ who: { kind: 'off-press' } }] }
    const later = filed(
      eventWith([at('10:10', 'Ateliers', { access }), range('10:50', '11:20', 'Point presse')]),
      first,
    )
    expect(shown(later).map(({ sequence }) => sequence)).toEqual([0, 1, 0])
  })

  it('takes back what is gone, once, for as long as it is remembered', () => {
    const shorter = eventWith([at('10:10', 'Ateliers')])
    const later = filed(shorter, first)
    expect(shown(later)[2]).toMatchObject({ uid: 'u3', sequence: 1, status: 'cancelled' })
    expect(shown(filed(shorter, later.record))[2]).toMatchObject({
      uid: 'u3',
      sequence: 1,
      status: 'cancelled',
    })
    const back = filed(eventWith(base), later.record)
    expect(shown(back)[2]).toMatchObject({ uid: 'u3', sequence: 2, status: 'confirmed' })
  })

  it('takes everything back with a visit that is called off', () => {
    const off = filed(eventWith(base, { standing: 'cancelled' }), first)
    expect(shown(off)).toMatchObject(
      ['u1', 'u2', 'u3'].map(uid => ({ uid, sequence: 1, status: 'cancelled' })),
    )
    expect(shown(filed(eventWith(base, { standing: 'cancelled' }), off.record))).toEqual(shown(off))
  })
})

test('whatever becomes of a programme, each entry has a UID of its own and no SEQUENCE goes back', () => {
  const step = fc.record({
    time: fc.oneof(
      fc.constant({ kind: 'none' }),
      fc.record({ kind: fc.constant('at'), at: fc.constantFrom('09:00', '10:00', '23:50', '00:10') }),
      fc.record({
        kind: fc.constant('range'),
        from: fc.constantFrom('10:00', '22:00'),
        to: fc.constantFrom('11:00', '01:00'),
      }),
    ),
    text: fc.constantFrom('Accueil', 'Visite', 'Visite', 'Point presse', ''),
  })
  const programme = fc.array(
    fc.record({
      date: fc.constantFrom('2021-05-06', '2021-05-07', ''),
      steps: fc.array(step, { maxLength: 6 }),
    }),
    { maxLength: 3 },
  )
  const standing = fc.constantFrom('confirmed', 'option', 'cancelled')
  const history = fc.array(fc.record({ programme, standing }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(history, states => {
      const newUid = naming()
      let record: CalendarRecord | null = null
      for (const { programme: days, standing: now } of states) {
        const sequences = days.map(({ date, steps }) => ({ date, sequences: [{ steps }] }))
        const event = eventWith([], { standing: now, programme: { days: sequences } })
        const next = calendarEntries(event, record, voice, newUid)
        const uids = next.entries.map(({ uid }) => uid)
        expect(new Set(uids).size).toBe(uids.length)
        const after = new Map(next.entries.map(entry => [entry.uid, entry.sequence]))
        for (const { uid, sequence } of record?.entries ?? []) {
          expect(after.get(uid)).toBeGreaterThanOrEqual(sequence)
        }
        expect(calendarEntries(event, next.record, voice, newUid)).toEqual(next)
        record = next.record
      }
    }),
  )
})

it('says that hours changed where the visit reads them on other clocks', () => {
  const first = filed(eventWith(base))
  const moved = filed(eventWith(base, { timeZone: 'Indian/Reunion' }), first.record)
  expect(moved.entries.map(({ uid, sequence }) => [uid, sequence])).toEqual([
    ['u1', 0],
    ['u2', 1],
    ['u3', 1],
  ])
  expect(moved.entries[1]?.start).toBe('2021-05-06T06:10:00.000Z')
})
