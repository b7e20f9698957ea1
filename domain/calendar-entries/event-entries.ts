import type { Voice } from '../compose/context.ts'
import { whereLine } from '../compose/places.ts'
import { siteLine } from '../compose/reception-line.ts'
import type { EventFacts, EventNoteDraft } from '../event-note.ts'
import { capitalized } from '../french/capitals.ts'
import { typeset } from '../french/typography.ts'
import { dayAfter } from '../note-start/calendar-days.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import type { ProgrammeDay, Sequence, Step } from '../programme.ts'
import { printedStepTime } from '../step-time.ts'
import { lengths } from '../text.ts'
import { dayLength, placedSteps } from '../timeline/placed-steps.ts'

/** What a calendar is told of one thing: a day of the visit, or a step that has an hour. */
export type ToldEntry = {
  readonly of: 'event' | 'step'
  readonly day: string
  /** Local hours HH:MM; an end that is not after the beginning is of the day after. Both empty: the whole day. */
  readonly from: string
  readonly to: string
  readonly summary: string
  readonly place: string
  readonly access: string
  readonly description: string
  /** Path of the step in the event; empty for a day. */
  readonly at: string
}

const line = (parts: readonly string[], joint: string): string =>
  parts
    .map(part => part.trim())
    .filter(part => part !== '')
    .join(joint)

const bounded = (text: string): string => typeset(text).slice(0, lengths.sentence)

/** Who may be there: as the step says, or else its sequence, or else the whole programme. */
const accessAt = (event: EventFacts, sequence: Sequence, step: Step): string =>
  pressAccessWording(step.access) ||
  pressAccessWording(sequence.access) ||
  pressAccessWording(event.programme.access)

/** « 10 h 10 – Visite des ateliers, bâtiment B [Presse accréditée] » */
function stepLine(step: Pick<Step, 'time' | 'text' | 'venue' | 'access'>, voice: Voice): string {
  const access = pressAccessWording(step.access)
  const what = line([line([step.text, step.venue], ', '), access === '' ? '' : `[${access}]`], ' ')
  return line([printedStepTime(step.time, voice), what], ' – ')
}

const clockOf = (minutes: number): string => {
  const ofDay = ((minutes % dayLength) + dayLength) % dayLength
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}

function stepEntries(event: EventNoteDraft, day: ProgrammeDay, at: string, voice: Voice): ToldEntry[] {
  return placedSteps(day, at).flatMap(({ at: path, step, sequence: rank, start, end, isTimed }) => {
    const sequence = day.sequences[rank]
    if (!isTimed || sequence === undefined) return []
    const access = accessAt(event, sequence, step)
    const details = [
      access === '' ? '' : `Accès presse\u00A0: ${access}`,
      ...step.steps.map(subStep => stepLine(subStep, voice)),
      event.programme.caveat,
    ]
    return [
      {
        of: 'step',
        day: dayAfter(day.date, Math.floor(start / dayLength)),
        from: clockOf(start),
        to: end === null ? '' : clockOf(end),
        summary: bounded(step.text || access || step.venue || sequence.title || pressTitle(event)),
        place: bounded(line([step.venue, siteLine(sequence.site)], ', ')),
        access: bounded(access),
        description: typeset(line(details, '\n')),
        at: path,
      },
    ]
  })
}

/** What the visit is about, in words that are meant for the press; the title is the attaché’s own. */
export const pressTitle = ({ purpose, title }: EventNoteDraft): string =>
  capitalized(purpose.replace(/^pour\s+/iu, '').trim()) || title || 'Déplacement'

function dayEntry(event: EventNoteDraft, day: ProgrammeDay, voice: Voice): ToldEntry {
  const ofThatDay = { ...event, programme: { ...event.programme, days: [day] } }
  const steps = day.sequences.flatMap(sequence => [
    line([sequence.title, siteLine(sequence.site)], ' – '),
    ...sequence.steps.map(step => stepLine(step, voice)),
  ])
  return {
    of: 'event',
    day: day.date,
    from: '',
    to: '',
    summary: bounded(pressTitle(event)),
    place: bounded(event.where || whereLine(ofThatDay)),
    access: bounded(pressAccessWording(event.programme.access)),
    description: typeset(line([...steps, event.programme.caveat], '\n')),
    at: '',
  }
}

/**
 * The entries of an event, in printed order: each day that has a date, whole, and each of its steps that has an hour.
 * Steps without one are named in their day only. Pure.
 */
export const eventEntries = (event: EventNoteDraft, voice: Voice): readonly ToldEntry[] =>
  event.programme.days.flatMap((day, index) =>
    day.date === ''
      ? []
      : [dayEntry(event, day, voice), ...stepEntries(event, day, `programme.days[${index}]`, voice)],
  )
