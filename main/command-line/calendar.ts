import { pressTitle } from '../../domain/calendar-entries/event-entries.ts'
import { calendarEntries } from '../../domain/calendar-entries.ts'
import { voiceOf } from '../../domain/compose/context.ts'
import { datesOf, eventFactsShape, eventNoteSchema } from '../../domain/event-note.ts'
import type { NoteFile } from '../../domain/press-note.ts'
import { commandLine } from '../../renderer/messages/fr/command-line.ts'
import { sha256Of } from '../store/produced-files.ts'
import { Refusal } from './refusal.ts'

/** A note without a date is dated too: the machine’s clock must not show in the file. */
const undated = '2000-01-01'

/** The event of a note file, which has no identity of its own. */
function eventOf(note: NoteFile) {
  const facts = Object.fromEntries(
    Object.entries(note).filter(([field]) => Object.hasOwn(eventFactsShape, field)),
  )
  const stamp = `${note.date || undated}T12:00:00.000Z`
  return eventNoteSchema.parse({
    ...facts,
    title: note.title,
    standing: note.corrects?.effect === 'cancels' ? 'cancelled' : 'confirmed',
    id: '00000000-0000-4000-8000-000000000000',
    createdAt: stamp,
    changedAt: stamp,
  })
}

/**
 * The programme of a note as a calendar file. Nobody remembers what an earlier file said: entries are told apart by the
 * note’s number or title, its first day and their order, so that the same note gives the same entries.
 */
export async function calendarBytes(note: NoteFile): Promise<Uint8Array> {
  const event = eventOf(note)
  const [firstDay] = datesOf(event)
  if (firstDay === undefined) throw new Refusal(commandLine.noCalendar)
  const seed = [note.number || note.title, firstDay].join('\n')
  let count = 0
  const newUid = (): string => {
    count += 1
    return `${sha256Of(Buffer.from(`${seed}\n${count}`)).slice(0, 32)}@mallette`
  }
  const { entries } = calendarEntries(event, null, voiceOf(note.issuers), newUid)
  const { calendarFile } = await import('../mail/calendar-file.ts')
  return calendarFile({ name: pressTitle(event), stamp: event.changedAt, entries })
}
