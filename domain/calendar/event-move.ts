import { datesOf, type EventNoteDraft } from '../event-note.ts'
import { dayAfter, daysBetween } from '../note-start/calendar-days.ts'
import { mentionsOf, textFlags } from '../note-start/earlier-days.ts'
import { daysNamedBy, withDaysMoved } from '../note-start/event-days.ts'
import { emptyPressNote } from '../press-note.ts'
import { firstShownDay, lastShownDay } from './month-grid.ts'

/** A day of the event that is another one now. `from` is empty where none was settled. */
export type MovedDay = { readonly field: string; readonly from: string; readonly to: string }

/** An event with other days, and what that changed of it. */
export type EventMove = {
  readonly draft: EventNoteDraft
  readonly days: readonly MovedDay[]
  /** The line « Quand » that was written by hand and named an earlier day: the composed one takes its place. */
  readonly droppedWhen: string
  /** What its texts still say of the earlier days (« jeudi 6 mai », « demain »): nobody rewrites them. */
  readonly mentions: readonly string[]
}

/**
 * The event with its first day on `day`, and every day that it names moved as far: the other days of its programme,
 * who attends when, deadlines, how long notices hold. An event without any day has its days settled one after the
 * other. Null when that leaves the calendar, or when it is there already.
 */
export function moveEvent(event: EventNoteDraft, day: string): EventMove | null {
  const [first] = datesOf(event)
  if (first === undefined) return inBounds(settled(event, day))
  const by = daysBetween(first, day)
  if (by === 0) return null
  const move = (from: string): string => dayAfter(from, by)
  const named = daysNamedBy(event)
  const moved = named.map(({ field, day: from }) => ({ field, from, to: move(from) }))
  const earlier = new Set(named.map(one => one.day))
  const isWhenOutdated = mentionsOf(event.when, earlier).length > 0
  const draft = { ...withDaysMoved(event, move), when: isWhenOutdated ? '' : event.when }
  const flags = textFlags(emptyPressNote, draft, earlier)
  const mentions = [...new Set(flags.flatMap(flag => (flag.kind === 'text' ? [flag.written] : [])))]
  return inBounds({ draft, days: moved, droppedWhen: isWhenOutdated ? event.when : '', mentions })
}

function settled(event: EventNoteDraft, day: string): EventMove {
  const { programme } = event
  const open = programme.days.length === 0 ? [{ date: '', label: '', sequences: [] }] : programme.days
  const days = open.map((one, index) => ({ ...one, date: dayAfter(day, index) }))
  return {
    draft: { ...event, programme: { ...programme, days } },
    days: days.map(({ date }, index) => ({ field: `programme.days[${index}].date`, from: '', to: date })),
    droppedWhen: '',
    mentions: [],
  }
}

const inBounds = (move: EventMove): EventMove | null =>
  move.days.every(({ to }) => to >= firstShownDay && to <= lastShownDay) ? move : null
