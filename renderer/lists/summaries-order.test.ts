import { expect, it } from 'vitest'
import type { EventSummary, NoteSummary } from '../../domain/summaries.ts'
import { draftNotes, orderedNotes, pastEvents, upcomingEvents } from './summaries-order.ts'

const event = (title: string, firstDay: string, lastDay = firstDay): EventSummary => ({
  id: title,
  title,
  firstDay,
  lastDay,
  communes: [],
  standing: 'confirmed',
  persons: [],
  postalCodes: [],
  spans: [],
  changedAt: '2021-05-01T10:00:00.000Z',
})

const note = (title: string, status: NoteSummary['status'], hour: string): NoteSummary => ({
  id: title,
  kind: 'note-aux-redactions',
  status,
  title,
  number: '',
  date: '',
  eventNoteId: null,
  eventTitle: '',
  changedAt: `2021-05-05T${hour}:00:00.000Z`,
})

const titles = (things: readonly { title: string }[]): string[] => things.map(({ title }) => title)

it('puts the nearest event first and those without a day last', () => {
  const events = [
    event('undated', ''),
    event('june', '2021-06-01'),
    event('over', '2021-05-04'),
    event('today', '2021-05-06'),
    event('under way', '2021-05-05', '2021-05-07'),
    event('long over', '2020-01-01'),
  ]
  expect(titles(upcomingEvents(events, '2021-05-06'))).toEqual(['under way', 'today', 'june', 'undated'])
  expect(titles(pastEvents(events, '2021-05-06'))).toEqual(['over', 'long over'])
})

it('puts drafts before the rest, the last one changed first', () => {
  const notes = [
    note('released', 'released', '19'),
    note('morning', 'draft', '08'),
    note('evening', 'draft', '18'),
    note('superseded', 'superseded', '09'),
  ]
  expect(titles(draftNotes(notes))).toEqual(['evening', 'morning'])
  expect(titles(orderedNotes(notes))).toEqual(['evening', 'morning', 'released', 'superseded'])
})
