import * as z from 'zod'
import { day, timeZoneSchema } from './moment.ts'
import { id, lengths, listOf, words } from './text.ts'

/**
 * What the calendar files of an event said last, so that the next one speaks of the same entries (`uid`, RFC 5545
 * 3.8.4.7) and raises their `sequence` where they changed (3.8.7.4).
 */
export const calendarEntrySchema = z.strictObject({
  uid: z.string().min(1).max(200),
  sequence: z.int().min(0),
  /** `event` is the entry of the whole visit. */
  of: z.enum(['event', 'step']),
  day,
  /** Whose clocks show the hours. */
  zone: timeZoneSchema,
  /** Local hours HH:MM; empty where the entry takes the whole day. */
  from: z.string().max(5),
  to: z.string().max(5),
  summary: words(lengths.sentence),
  place: words(lengths.sentence),
  /** Who of the press may be there, as worded. */
  access: words(lengths.sentence),
  /** Whether the last file took it back. */
  isCancelled: z.boolean().default(false),
})

/** The id is the event’s. */
export const calendarRecordSchema = z.strictObject({ id, entries: listOf(calendarEntrySchema, 5_000) })

export type CalendarEntry = z.output<typeof calendarEntrySchema>
export type CalendarRecord = z.output<typeof calendarRecordSchema>
