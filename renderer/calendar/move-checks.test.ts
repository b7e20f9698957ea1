import { describe, expect, test } from 'vitest'
import { moveEvent } from '../../domain/calendar/event-move.ts'
import { eventNoteDraftSchema } from '../../domain/event-note.ts'
import type { NoteSummary } from '../../domain/summaries.ts'
import { anEvent } from '../../tests/an-event.ts'
import { fr } from '../messages/fr.ts'
import { moveChecks } from './move-checks.ts'

const event = anEvent({ title: 'Visite', postalCodes: ['77127'] })
const facts = eventNoteDraftSchema.parse({
  when: 'Jeudi 6 mai – Matinée',
  purpose: 'un déplacement jeudi 6 mai',
  programme: { days: [{ date: '2027-05-06' }] },
  desks: [{ deadlineDay: '2027-05-05' }],
})

const note = (part: Partial<NoteSummary>): NoteSummary => ({
  id: '7d3b2a52-0d53-4f8e-9c6e-3a3e4f0c9b11',
  kind: 'note-aux-redactions',
  status: 'draft',
  title: '',
  number: '962',
  date: '2027-05-03',
  eventNoteId: event.id,
  eventTitle: 'Visite',
  changedAt: '2027-05-01T08:00:00.000Z',
  ...part,
})

/** What the dialog says of a move to that day, with plain spaces. */
function checks(to: string, { notes = [note({})], today = '2027-05-01', draft = facts } = {}) {
  const move = moveEvent(draft, to)
  if (move === null) throw new Error('the event did not move')
  return moveChecks({ event, move, notes, today }, fr, 'fr').map(check => check.replaceAll('\u00A0', ' '))
}

const bare = { ...facts, when: '', purpose: '' }

describe('what to look at before an event moves', () => {
  test('is nothing on a plain working day', () => {
    expect(checks('2027-05-20', { draft: bare })).toEqual([])
  })

  test('names each note that has left', () => {
    expect(checks('2027-05-20', { draft: bare, notes: [note({ status: 'released' }), note({})] })).toEqual([
      'La note « n° 962 – Visite » est diffusée : elle garde les anciennes dates et sera à rectifier.',
    ])
  })

  test('says when the deadline is over, or falls where desks are closed', () => {
    expect(checks('2027-05-20', { draft: bare, today: '2027-05-20' })).toEqual([
      'La date limite d’accréditation tombera le mercredi 19 mai 2027, qui est passé.',
    ])
    expect(checks('2027-05-17', { draft: bare })).toEqual([
      'La date limite d’accréditation tombera le dimanche 16 mai 2027, où les services sont fermés.',
      'Lundi 17 mai 2027, jour férié : Lundi de Pentecôte.',
    ])
  })

  test('says what the new days meet where the event takes place', () => {
    expect(checks('2027-02-10', { draft: bare, today: '2027-01-01' })).toEqual([
      'Mercredi 10 février 2027, vacances scolaires, zone C.',
    ])
  })

  test('says which words still name the earlier day, and which line goes', () => {
    expect(checks('2027-05-20')).toEqual([
      'La ligne « Jeudi 6 mai – Matinée », écrite à la main, laisse place à la date composée.',
      'À relire dans les textes : « jeudi 6 mai ».',
    ])
  })
})
