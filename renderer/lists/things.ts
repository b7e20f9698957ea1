import { conflictsOf } from '../../domain/calendar/conflicts.ts'
import type { EventSummary, NoteSummary } from '../../domain/summaries.ts'
import { conflictSentence } from '../calendar/day-words.ts'
import { formatDay, formatDays } from '../formats.ts'
import type { Language, Messages } from '../messages/messages.tsx'
import type { Thing } from '../parts/thing-list.tsx'

/** An event as a line of a list: its title, its days and what they meet, its communes, whether it is confirmed. */
export function eventThing(event: EventSummary, messages: Messages, language: Language): Thing {
  const days = formatDays(event.firstDay, event.lastDay, language)
  return {
    id: event.id,
    name: event.title,
    details: [
      event.communes.join(', '),
      days || messages.events.listNoDay,
      ...conflictsOf(event).map(conflict => conflictSentence(conflict, messages)),
    ],
    standing: event.standing,
    route: { at: 'event', id: event.id },
  }
}

/** A press note as a line of a list: its title, or its event’s, or its kind; its number, its day. */
export function noteThing(note: NoteSummary, messages: Messages, language: Language): Thing {
  const { kinds, listNumber } = messages.notes
  const kind = kinds[note.kind]
  return {
    id: note.id,
    name: note.title || note.eventTitle || kind,
    details: [
      note.title === '' && note.eventTitle === '' ? '' : kind,
      note.number === '' ? '' : listNumber(note.number),
      formatDay(note.date, language),
    ],
    status: note.status,
    route: { at: 'note', id: note.id },
  }
}

/** The same line of a press note, saying that it is to be corrected where it is. */
export const withCorrection = (thing: Thing, toCorrect: ReadonlySet<string>): Thing =>
  toCorrect.has(thing.id) ? { ...thing, isToCorrect: true } : thing
