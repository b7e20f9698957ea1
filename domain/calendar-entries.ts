import { eventEntries, type ToldEntry } from './calendar-entries/event-entries.ts'
import { pairEntries } from './calendar-entries/pair-entries.ts'
import type { CalendarEntry, CalendarRecord } from './calendar-record.ts'
import type { Voice } from './compose/context.ts'
import type { EventNote } from './event-note.ts'
import { instantOf } from './local-time.ts'
import { dayAfter } from './note-start/calendar-days.ts'

/** An entry as a calendar file says it: `start` and `end` are instants, or days (the end not included). */
export type FiledEntry = {
  readonly uid: string
  readonly sequence: number
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  readonly isWholeDay: boolean
  readonly start: string
  readonly end: string
  readonly summary: string
  readonly place: string
  readonly description: string
  /** Path of the step in the event; empty for a day, and for what is no longer in the programme. */
  readonly at: string
}

/** The most entries that are remembered: those that were taken back longest ago are let go first. */
const mostEntries = 5_000

/** Milliseconds that a step takes of which only the beginning is known: several calendars hide what takes no time. */
const usualLength = 30 * 60_000

/**
 * What the calendar file of an event says now, and what to remember of it. An entry keeps its `uid` for as long as it is
 * found again; its `sequence` goes up where day, hours, their zone, words, place or access changed, and where it is cancelled, as
 * everything is with a visit that is called off (RFC 5545, 3.8.7.4). The same event gives the same entries. Pure.
 */
export function calendarEntries(
  event: EventNote,
  record: CalendarRecord | null,
  voice: Voice,
  newUid: () => string,
): { readonly record: CalendarRecord; readonly entries: readonly FiledEntry[] } {
  const told = eventEntries(event, voice)
  const before = record?.entries ?? []
  const isCancelled = event.standing === 'cancelled'
  const earlier = pairEntries(before, told)
  const known = new Set(earlier)
  const now = told.map((one, index) =>
    numbered({ ...one, zone: event.timeZone }, before[earlier[index] ?? -1], isCancelled, newUid),
  )
  const gone = before.filter((_, index) => !known.has(index)).map(takenBack)
  const kept = gone.slice(0, Math.max(0, mostEntries - now.length))
  const status = isCancelled ? 'cancelled' : event.standing === 'option' ? 'tentative' : 'confirmed'
  return {
    record: { id: event.id, entries: [...now, ...kept] },
    entries: [
      ...now.map((entry, index) => {
        const { description = '', at = '' } = told[index] ?? {}
        return { ...filed(entry), status, description, at } as const
      }),
      ...kept.map(entry => ({ ...filed(entry), status: 'cancelled', description: '', at: '' }) as const),
    ],
  }
}

/** A day as a whole is the same one in every zone. */
const contentOf = ({
  day,
  zone,
  from,
  to,
  summary,
  place,
  access,
}: Omit<CalendarEntry, 'uid' | 'sequence'>) =>
  [day, from === '' ? '' : zone, from, to, summary, place, access].join('\n')

function numbered(
  { of, day, zone, from, to, summary, place, access }: ToldEntry & Pick<CalendarEntry, 'zone'>,
  before: CalendarEntry | undefined,
  isCancelled: boolean,
  newUid: () => string,
): CalendarEntry {
  const said = { of, day, zone, from, to, summary, place, access, isCancelled }
  if (before === undefined) return { uid: newUid(), sequence: 0, ...said }
  const isSame = before.isCancelled === isCancelled && contentOf(before) === contentOf(said)
  return { uid: before.uid, sequence: isSame ? before.sequence : before.sequence + 1, ...said }
}

const takenBack = (entry: CalendarEntry): CalendarEntry =>
  entry.isCancelled ? entry : { ...entry, isCancelled: true, sequence: entry.sequence + 1 }

function filed({ uid, sequence, day, zone, from, to, summary, place }: CalendarEntry) {
  const common = { uid, sequence, summary, place }
  if (from === '') return { ...common, isWholeDay: true, start: day, end: dayAfter(day, 1) }
  const start = instantOf(day, from, zone)
  const lastDay = to > from ? day : dayAfter(day, 1)
  const end = to === '' || to === from ? start : instantOf(lastDay, to, zone)
  // An hour that the clock change leaves out may end before it begins.
  const isLong = end > start
  const after = new Date(new Date(start).getTime() + usualLength).toISOString()
  return { ...common, isWholeDay: false, start, end: isLong ? end : after }
}
