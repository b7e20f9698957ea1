import { conflictsOf } from '../../domain/calendar/conflicts.ts'
import type { EventMove } from '../../domain/calendar/event-move.ts'
import { weekdayIndex } from '../../domain/calendar/month-grid.ts'
import { publicHolidaysOn } from '../../domain/calendar/public-holidays.ts'
import type { EventSummary, NoteSummary } from '../../domain/summaries.ts'
import { formatDay } from '../formats.ts'
import type { Language, Messages } from '../messages/messages.tsx'
import { conflictSentence } from './day-words.ts'

type MoveChecks = {
  readonly event: EventSummary
  readonly move: EventMove
  /** The notes of the event. */
  readonly notes: readonly NoteSummary[]
  readonly today: string
}

export const noteName = ({ title, eventTitle, number, kind }: NoteSummary, { notes }: Messages): string =>
  [number === '' ? '' : notes.listNumber(number), title || eventTitle || notes.kinds[kind]]
    .filter(part => part !== '')
    .join(' – ')

/** What the person should look at before an event moves, as sentences. */
export function moveChecks(
  { event, move, notes, today }: MoveChecks,
  messages: Messages,
  language: Language,
): readonly string[] {
  const { calendar } = messages
  const day = (iso: string): string => formatDay(iso, language)
  const deadlines = move.days.filter(({ field }) => field.startsWith('desks')).map(({ to }) => to)
  const isOff = (to: string): boolean => weekdayIndex(to) > 4 || publicHolidaysOn(to, []).length > 0
  return [
    ...notes
      .filter(({ status }) => status !== 'draft')
      .map(note => calendar.releasedNote(noteName(note, messages))),
    ...deadlines.filter(to => to < today).map(to => calendar.deadlinePast(day(to))),
    ...deadlines.filter(to => to >= today && isOff(to)).map(to => calendar.deadlineOff(day(to))),
    ...conflictsOf(movedSummary(event, move)).map(conflict =>
      calendar.meets(day(conflict.day), conflictSentence(conflict, messages)),
    ),
    ...(move.droppedWhen === '' ? [] : [calendar.droppedWhen(move.droppedWhen)]),
    ...(move.mentions.length === 0 ? [] : [calendar.mentions(move.mentions.map(quoted).join(', '))]),
  ]
}

const quoted = (text: string): string => `«\u00A0${text}\u00A0»`

/** The event as the calendar would show it on its new days. */
const movedSummary = (event: EventSummary, { draft }: EventMove): EventSummary => ({
  ...event,
  spans: draft.programme.days
    .filter(({ date }) => date !== '')
    .map(({ date }) => ({ day: date, from: '', to: '' })),
})
