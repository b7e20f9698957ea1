import type { Boilerplate } from '../boilerplate.ts'
import { changedSince, isStale, sourceOf } from '../boilerplate-rules.ts'
import { datesOf, type EventNoteDraft } from '../event-note.ts'
import type { PressNoteDraft } from '../press-note.ts'
import type { Workpiece } from '../workpiece.ts'
import { dayAfter, daysBetween } from './calendar-days.ts'
import { mentionsOf, textFlags } from './earlier-days.ts'
import { daysNamedBy, type NamedDay, withDaysMoved } from './event-days.ts'
import type { StartFlag } from './start-flag.ts'

/** A note that was made from something, with its event where that is new, and what has to be read again in it. */
export type StartedNote = { readonly work: Workpiece; readonly flags: readonly StartFlag[] }

export type FromNoteContext = {
  /** The day on which the new note is made. */
  readonly today: string
  /** The first day of the new event, or empty while it is not settled. */
  readonly day: string
  readonly boilerplates: readonly Boilerplate[]
}

/**
 * What the note itself says of days beside its event: until when a coupon is answered, when somebody appears in the
 * media. Days move with those of the event; without a new day they are left open.
 */
function noteDays({ coupon, appearances }: PressNoteDraft): readonly NamedDay[] {
  const named = [
    { field: 'coupon.untilDay', day: coupon?.untilDay ?? '' },
    ...appearances.map(({ day }, index) => ({ field: `appearances[${index}].day`, day })),
  ]
  return named.filter(({ day }) => day !== '')
}

/** The note with those days moved by `move`, which may answer '' for no day. */
export function withNoteDaysMoved<T extends Pick<PressNoteDraft, 'coupon' | 'appearances'>>(
  note: T,
  move: (day: string) => string,
): T {
  const moved = (day: string): string => (day === '' ? '' : move(day))
  const { coupon, appearances } = note
  return {
    ...note,
    coupon: coupon === null ? null : { ...coupon, untilDay: moved(coupon.untilDay) },
    appearances: appearances.map(one => ({ ...one, day: moved(one.day) })),
  }
}

/**
 * An earlier note taken up for another day. Its event is copied, and every day that it names moves by as many days as
 * the first one, so that a deadline stays on the eve; without a new day they are left open. Number, embargo,
 * correction, silenced findings, standing and what was jotted down on the spot stay with the earlier note.
 */
export function fromNote(earlier: Workpiece, { today, day, boilerplates }: FromNoteContext): StartedNote {
  const move = moveTo(earlier, day)
  const note = withNoteDaysMoved(freshCopy(earlier.note, today), move)
  const kept = keptOut(earlier.note)
  const stale = boilerplateFlags(note, boilerplates, today)
  const ownDays = movedFlags(noteDays(earlier.note), move)
  if (earlier.event === null) {
    const earlierDays = new Set([earlier.note.date].filter(date => date !== ''))
    return {
      work: { note, event: null },
      flags: [...ownDays, ...kept, ...textFlags(note, null, earlierDays), ...stale],
    }
  }
  const before = daysNamedBy(earlier.event)
  const event = withoutEarlierWhen(
    { ...withDaysMoved(earlier.event, move), standing: 'confirmed', jottings: [] },
    before,
  )
  const moved = [...movedFlags(before, move), ...ownDays]
  const earlierDays = new Set([...before.map(named => named.day), earlier.note.date])
  earlierDays.delete('')
  return {
    work: { note, event },
    flags: [
      ...moved,
      ...kept,
      ...(event.when === earlier.event.when ? [] : [leftOut('when', earlier.event.when)]),
      ...textFlags(note, event, earlierDays),
      ...stale,
    ],
  }
}

const movedFlags = (days: readonly NamedDay[], move: (day: string) => string): StartFlag[] =>
  days.flatMap(({ field, day: from }) => {
    const to = move(from)
    return from === to ? [] : [{ kind: 'day' as const, field, from, to }]
  })

/** The note as a draft of today, without what belongs to one note alone. */
export const freshCopy = (note: PressNoteDraft, today: string): PressNoteDraft => ({
  ...note,
  number: '',
  date: today,
  embargo: null,
  corrects: null,
  silenced: [],
})

export const leftOut = (field: string, written: string): StartFlag => ({
  kind: 'left-out',
  field,
  written: written.slice(0, 1_000),
})

/** An embargo that is dropped in silence could be broken, so it is said. */
const keptOut = ({ embargo }: PressNoteDraft): readonly StartFlag[] =>
  embargo === null ? [] : [leftOut('embargo', '')]

/**
 * Days move with the first one of the event, or of the appearances of a note without event. Where no day is named there
 * is none to count from, so that all are left open.
 */
function moveTo({ note, event }: Workpiece, day: string): (from: string) => string {
  const first =
    event === null
      ? noteDays(note)
          .map(one => one.day)
          .sort()[0]
      : datesOf(event)[0]
  if (first === undefined || day === '') return () => ''
  const by = daysBetween(first, day)
  return from => dayAfter(from, by)
}

/** A « when » written by hand that names an earlier day gives way to the generated one. */
function withoutEarlierWhen(
  event: EventNoteDraft,
  before: readonly { readonly day: string }[],
): EventNoteDraft {
  const days = new Set(before.map(({ day }) => day))
  return mentionsOf(event.when, days).length === 0 ? event : { ...event, when: '' }
}

/** The « À propos » of a note that were written again in the library since, went from it, or are past their review. */
export function boilerplateFlags(
  note: PressNoteDraft,
  library: readonly Boilerplate[],
  today: string,
): readonly StartFlag[] {
  return note.boilerplates.flatMap((copy, index): StartFlag[] => {
    const place = { kind: 'boilerplate' as const, field: `boilerplates[${index}]`, title: copy.title }
    const source = sourceOf(copy, library)
    if (source !== null && changedSince(copy, source)) return [{ ...place, why: 'changed' }]
    if (source === null && copy.sourceId !== null) return [{ ...place, why: 'gone' }]
    return isStale(copy, today) ? [{ ...place, why: 'stale' }] : []
  })
}
