import * as z from 'zod'
import { datesOf, type EventNote, standings } from './event-note.ts'
import { noteKinds, noteStatuses, type PressNote } from './press-note.ts'
import { type ProgrammeDay, type Step, sequencesOf } from './programme.ts'
import { id, instant } from './text.ts'

/** A line of the list of events. `firstDay` and `lastDay` are empty while no day is settled. */
export const eventSummarySchema = z.strictObject({
  id,
  title: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  communes: z.array(z.string()),
  standing: z.enum(standings),
  /** Family names and roles of those who go there, for filters and search. */
  persons: z.array(z.string()),
  /** Postal codes of the sites: their first digits say which département. */
  postalCodes: z.array(z.string()),
  /** When it takes place: for each day its first and last hour (HH:MM, empty where no step has one). */
  spans: z.array(z.strictObject({ day: z.string(), from: z.string(), to: z.string() })),
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

/** The hours of a step that a clock shows. */
const hoursOf = ({ time }: Step): readonly string[] => {
  if (time.kind === 'at') return [time.at]
  if (time.kind === 'from') return [time.from]
  return time.kind === 'range' ? [time.from, time.to] : []
}

function spanOf({ date, sequences }: ProgrammeDay): EventSummary['spans'][number] {
  const hours = sequences.flatMap(({ steps }) => steps.flatMap(hoursOf))
  return { day: date, from: hours[0] ?? '', to: hours.at(-1) ?? '' }
}

export function summarizeEvent(event: EventNote): EventSummary {
  const days = datesOf(event)
  const sites = sequencesOf(event.programme).map(({ site }) => site)
  const communes = sites.map(({ commune }) => commune)
  return {
    id: event.id,
    title: event.title,
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
    communes: [...new Set(communes.filter(commune => commune !== ''))],
    standing: event.standing,
    persons: event.persons.map(({ family, role }) => [family, role].filter(word => word !== '').join(', ')),
    postalCodes: [...new Set(sites.map(({ postalCode }) => postalCode).filter(code => code !== ''))],
    spans: event.programme.days.filter(({ date }) => date !== '').map(spanOf),
    changedAt: event.changedAt,
  }
}

export function summarizeNote(note: PressNote, event: EventNote | null): NoteSummary {
  const { id, kind, status, title, number, date, eventNoteId, changedAt } = note
  return { id, kind, status, title, number, date, eventNoteId, eventTitle: event?.title ?? '', changedAt }
}
