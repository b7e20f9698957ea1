import * as z from 'zod'
import { datesOf, type EventNote } from './event-note.ts'
import { noteKinds, noteStatuses, type PressNote } from './press-note.ts'
import { sequencesOf } from './programme.ts'
import { id, instant } from './text.ts'

/** A line of the list of events. `firstDay` and `lastDay` are empty while no day is settled. */
export const eventSummarySchema = z.strictObject({
  id,
  title: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  communes: z.array(z.string()),
  changedAt: instant,
})

/** A line of the list of press notes. `eventTitle` names a note that has no title of its own. */
export const noteSummarySchema = z.strictObject({
  id,
  kind: z.enum(noteKinds),
  status: z.enum(noteStatuses),
  title: z.string(),
  number: z.string(),
  date: z.string(),
  eventNoteId: id.nullable(),
  eventTitle: z.string(),
  changedAt: instant,
})

export type EventSummary = z.output<typeof eventSummarySchema>
export type NoteSummary = z.output<typeof noteSummarySchema>

export function summarizeEvent(event: EventNote): EventSummary {
  const days = datesOf(event)
  const communes = sequencesOf(event.programme).map(({ site }) => site.commune)
  return {
    id: event.id,
    title: event.title,
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
    communes: [...new Set(communes.filter(commune => commune !== ''))],
    changedAt: event.changedAt,
  }
}

export function summarizeNote(note: PressNote, event: EventNote | null): NoteSummary {
  const { id, kind, status, title, number, date, eventNoteId, changedAt } = note
  return { id, kind, status, title, number, date, eventNoteId, eventTitle: event?.title ?? '', changedAt }
}
