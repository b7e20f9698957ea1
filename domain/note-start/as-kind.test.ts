import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../blocks.ts'
import { compose } from '../compose.ts'
import { eventNoteDraftSchema } from '../event-note.ts'
import { noteKinds, pressNoteDraftSchema } from '../press-note.ts'
import type { Workpiece } from '../workpiece.ts'
import { asKind } from './as-kind.ts'

const id = '7d3b2a52-0d53-4f8e-9c6e-3a3e4f0c9b11'
const today = '2021-05-05'

const visit: Workpiece = {
  note: pressNoteDraftSchema.parse({
    eventNoteId: id,
    number: '962',
    date: '2021-05-01',
    announcement: 'se rendra à Lieusaint',
    embargo: { day: '2021-05-06', clock: '09:00' },
    body: [{ kind: 'paragraph', spans: [{ text: 'La ministre visitera une école.' }] }],
  }),
  event: eventNoteDraftSchema.parse({
    persons: [{ given: 'Agnès', family: 'Durand', role: 'ministre' }],
    purpose: 'la présentation des écoles de production',
    programme: { days: [{ date: '2021-05-06', sequences: [{ steps: [{ text: 'Visite' }] }] }] },
  }),
}

const page = ({ note, event }: Workpiece): string =>
  compose({ note, facts: event, issuers: [] })
    .blocks.flatMap(block => ('runs' in block ? [plainText(block.runs)] : []))
    .join('\n')

describe('the same news as another kind', () => {
  test('keeps the event, its facts and the embargo of the news', () => {
    const { work } = asKind(visit, 'invitation', today)
    expect(work.event).toBe(visit.event)
    expect(work.note).toMatchObject({
      kind: 'invitation',
      eventNoteId: id,
      embargo: { day: '2021-05-06', clock: '09:00' },
      body: visit.note.body,
    })
  })

  test('an invitation invites, whatever was written for the note, and says what was left out', () => {
    const { work, flags } = asKind(visit, 'invitation', today)
    expect(page(work)).toContain('vous invite à la présentation')
    expect(flags).toEqual([{ kind: 'left-out', field: 'announcement', written: 'se rendra à Lieusaint' }])
  })

  test('a communiqué is called by what the event is about, and announces nothing', () => {
    const { work } = asKind(visit, 'communique', today)
    expect(work.note.title).toBe('La présentation des écoles de production')
    expect(page(work)).not.toContain('Visite')
  })

  test('the same kind again keeps its announcement', () => {
    expect(asKind(visit, 'note-aux-redactions', today)).toMatchObject({
      work: { note: { announcement: 'se rendra à Lieusaint' } },
      flags: [],
    })
  })

  test('never keeps a number, a correction or a silenced finding', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...noteKinds),
        fc.string({ minLength: 1, maxLength: 20 }),
        (kind, number) => {
          const note = pressNoteDraftSchema.parse({
            ...visit.note,
            number,
            silenced: [number],
            corrects: { effect: 'cancels', number },
          })
          const made = asKind({ ...visit, note }, kind, today).work.note
          expect(made).toMatchObject({ number: '', silenced: [], corrects: null, date: today })
        },
      ),
    )
  })
})
