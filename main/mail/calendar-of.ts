import { pressTitle } from '../../domain/calendar-entries/event-entries.ts'
import { calendarEntries, type FiledEntry } from '../../domain/calendar-entries.ts'
import { voiceOf } from '../../domain/compose/context.ts'
import { isEmbargoOver } from '../../domain/embargo.ts'
import { datesOf, type EventNote } from '../../domain/event-note.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { localClock, localDay } from '../local-day.ts'
import { type Produced, producedFile } from '../produce.ts'
import { proposedFileName } from '../word/file-name.ts'
import type { World } from '../world.ts'
import { calendarFile } from './calendar-file.ts'

/** Which of the entries of an event go into the file. */
export type EntryChoice = (entry: FiledEntry) => boolean

/**
 * The calendar file of an event as it is now, and what it said remembered, so that the next one speaks of the same
 * entries. `invalid` at `programme.days` where no day has a date, at `choice` where nothing is left of it.
 */
export async function calendarOf(
  world: World,
  event: EventNote,
  isChosen: EntryChoice = () => true,
): Promise<Result<Produced>> {
  const { store, newId } = world
  const { calendars, library } = store
  if (datesOf(event).length === 0) return refuse('invalid', 'programme.days')
  const voice = voiceOf(library.read().issuers)
  let entries: readonly FiledEntry[] = []
  const remembered = await calendars.change(event.id, record => {
    const next = calendarEntries(event, record, voice, () => `${newId()}@mallette`)
    entries = next.entries.filter(isChosen)
    return entries.length === 0 ? refuse('invalid', 'choice') : succeed(next.record)
  })
  if (!remembered.ok) return remembered
  const bytes = await calendarFile({ name: pressTitle(event), stamp: event.changedAt, entries })
  return succeed(producedFile(calendarName(world, event), 'ics', bytes))
}

function calendarName(world: World, event: EventNote): string {
  const [date = ''] = datesOf(event)
  const name = proposedFileName({
    isUnderEmbargo: isUnderEmbargo(world, event),
    date,
    kindLabel: 'Calendrier',
    number: '',
    title: pressTitle(event),
  })
  return name.replace(/\.docx$/, '.ics')
}

/** Whether a note about the event may not be published yet: its hours may not either. */
function isUnderEmbargo({ store, now }: World, { id }: EventNote): boolean {
  const at = { day: localDay(now()), clock: localClock(now()) }
  return store.pressNotes
    .list()
    .some(({ eventNoteId, embargo }) => eventNoteId === id && embargo !== null && !isEmbargoOver(embargo, at))
}
