import type { EventFacts } from '../event-note.ts'
import { noPressAccess } from '../press-access.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import type { Appearance } from '../press-note.ts'
import {
  type Programme,
  type ProgrammeDay,
  programmeDaySchema,
  type Sequence,
  type Step,
  type SubStep,
} from '../programme.ts'
import { appearanceLine } from './appearance-line.ts'
import type { Voice } from './context.ts'
import type { TimedLine } from './step-table.ts'
import { startClock } from './step-time-wording.ts'

/** A day of an agenda: that of the programme where it has one, with the appearances of that day in their hours. */
export type AgendaDay = {
  readonly at: string
  readonly day: ProgrammeDay
  readonly lines: readonly TimedLine[]
}

/** Appearances by the hour; those without an hour last, in the order in which they were written. */
const byHour = (lines: readonly TimedLine[]): TimedLine[] =>
  [...lines].sort((one, other) => (one.clock || '99').localeCompare(other.clock || '99'))

type Dated = TimedLine & { readonly day: string }

const emptyDay = (date: string): ProgrammeDay => ({ date, label: '', sequences: [] })

/** The day on which an appearance without a day takes place: the only one that the agenda has. */
function onlyDayOf({ days }: Programme): string {
  const [first] = days
  return days.length === 1 && first !== undefined ? first.date : ''
}

/**
 * The days of an agenda in order. A day with appearances alone stands among the others by its date; what has no day
 * stands last.
 */
export function agendaDays(facts: EventFacts, appearances: readonly Appearance[], voice: Voice): AgendaDay[] {
  const { programme } = facts
  const lines = appearances
    .map(
      (one, index): Dated => ({
        at: `appearances[${index}]`,
        day: one.day || onlyDayOf(programme),
        clock: one.clock,
        text: appearanceLine(one, facts, voice),
      }),
    )
    .filter(({ text }) => text !== '')
  const own = programme.days.map((day, index): AgendaDay => {
    const isFirst = programme.days.findIndex(({ date }) => date === day.date) === index
    const isOnly = programme.days.length === 1
    const here = lines.filter(one => isFirst && one.day === day.date && (day.date !== '' || isOnly))
    return { at: `programme.days[${index}]`, day, lines: byHour(here) }
  })
  const placed = new Set(own.flatMap(one => one.lines))
  const left = lines.filter(one => !placed.has(one))
  const dates = [...new Set(left.map(({ day }) => day))].sort((one, other) =>
    (one || '9').localeCompare(other || '9'),
  )
  const days = [...own]
  for (const date of dates) {
    const here = byHour(left.filter(({ day }) => day === date))
    const later = date === '' ? -1 : days.findIndex(one => one.day.date > date)
    const added = { at: here[0]?.at ?? 'appearances', day: emptyDay(date), lines: here }
    days.splice(later === -1 ? days.length : later, 0, added)
  }
  return days
}

/** The facts with the appearances as steps of their days, for what is said of all days and hours together. */
export function withAppearances(facts: EventFacts, appearances: readonly Appearance[]): EventFacts {
  if (appearances.length === 0) return facts
  const days = appearances.map(({ day, clock }) =>
    programmeDaySchema.parse({
      date: day || onlyDayOf(facts.programme),
      sequences: clock === '' ? [] : [{ steps: [{ time: { kind: 'at', at: clock } }] }],
    }),
  )
  const dated = days.filter(({ date }) => date !== '')
  return { ...facts, programme: { ...facts.programme, days: [...facts.programme.days, ...dated] } }
}

/** The hours between which the steps of a sequence begin; null where no step says. */
function hoursOf({ steps }: Sequence): { readonly from: string; readonly to: string } | null {
  const clocks = steps.flatMap(({ time }) => startClock(time) ?? []).sort()
  const [from, to] = [clocks[0], clocks.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** Where a line stands in a day: among the steps of a sequence, or by itself before it (after all, where there is none). */
export type LinePlace = { readonly sequence: number; readonly isInside: boolean }

/**
 * A line goes where its hour is. What no heading parts from it takes it in; a sequence that has a heading of its own
 * (a visit, a site) does so only while it lasts.
 */
export function placeOf(
  { clock }: TimedLine,
  sequences: readonly Sequence[],
  isHeaded: (sequence: Sequence) => boolean,
): LinePlace {
  const hour = clock || '99'
  const next = sequences.findIndex(sequence => (hoursOf(sequence)?.to ?? '') >= hour)
  const index = next === -1 ? sequences.length - 1 : next
  const sequence = sequences[index]
  if (sequence === undefined) return { sequence: 0, isInside: false }
  if (!isHeaded(sequence)) return { sequence: index, isInside: true }
  if (next === -1) return { sequence: sequences.length, isInside: false }
  return { sequence: index, isInside: (hoursOf(sequence)?.from ?? hour) <= hour }
}

const unnamed = ({ text, venue }: SubStep): boolean => text.trim() === '' && venue.trim() === ''

/** A step without its access; one that is nothing but its access (« Point presse ») keeps it as its words. */
function plainSubStep<S extends SubStep>(step: S): S {
  const wording = unnamed(step) ? pressAccessWording(step.access) : ''
  return { ...step, text: wording || step.text, access: noPressAccess }
}

const plainStep = (step: Step): Step => ({ ...plainSubStep(step), steps: step.steps.map(plainSubStep) })

/** A programme as an agenda prints it: an agenda says where somebody is, not what the press may attend. */
export const withoutAccess = (programme: Programme): Programme => ({
  ...programme,
  access: noPressAccess,
  days: programme.days.map(day => ({
    ...day,
    sequences: day.sequences.map(sequence => ({
      ...sequence,
      access: noPressAccess,
      steps: sequence.steps.map(plainStep),
    })),
  })),
})
