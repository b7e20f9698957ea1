import { announcementOf } from './compose/announcement.ts'
import { announcesEvent } from './compose/context.ts'
import type { EventFacts } from './event-note.ts'
import { findHourMentions, formatClock } from './french/hours.ts'
import type { StepTime } from './moment.ts'
import { noPressAccess, type PressAccess } from './press-access.ts'
import type { NoteContent } from './press-note.ts'
import { noProgramme, type Programme, programmeSchema, type Step, type SubStep } from './programme.ts'
import type { Reception } from './reception.ts'
import { noSite } from './site.ts'

/** Words print instead of what is known of the access or the reception: that may be what they were to hide. */
const saidAccess = (access: PressAccess): PressAccess =>
  access.words === '' ? access : { ...access, phases: [] }

const saidReception = (reception: Reception): Reception =>
  reception.words === '' ? reception : { ...reception, from: '', to: '', site: noSite, parking: '' }

type AccessOf = (access: PressAccess) => PressAccess

/** An agenda has no access, but for a step that is nothing else (« Point presse »). */
const accessIn =
  ({ kind }: NoteContent): AccessOf =>
  access =>
    kind === 'agenda' ? noPressAccess : saidAccess(access)

const saidStep =
  (accessOf: AccessOf) =>
  <S extends SubStep>(step: S): S => {
    const isAccessAlone = `${step.text}${step.venue}`.trim() === ''
    return { ...step, access: isAccessAlone ? saidAccess(step.access) : accessOf(step.access) }
  }

function saidProgramme(programme: Programme, accessOf: AccessOf): Programme {
  const saidSubStep = saidStep(accessOf)
  const said = (step: Step): Step => ({ ...saidSubStep(step), steps: step.steps.map(saidSubStep) })
  return {
    ...programme,
    access: accessOf(programme.access),
    days: programme.days.map(day => ({
      ...day,
      sequences: day.sequences.map(sequence => ({
        ...sequence,
        access: accessOf(sequence.access),
        reception: sequence.reception.map(saidReception),
        steps: sequence.steps.map(said),
      })),
    })),
  }
}

/** An hour without the words around it: what the line « when » is made of. */
const bareTime = (time: StepTime): StepTime => {
  if (time.kind !== 'words') return time
  const hours = findHourMentions(time.words).map(({ clock }) => formatClock(clock, 'spaced'))
  return { kind: 'words', words: hours.join(', ') || '…' }
}

/** Days, hours and communes alone, as far as the lines « when » and « where » are made of them. */
const outlineOf = ({ kind }: NoteContent, { programme, when, where }: EventFacts): Programme =>
  programmeSchema.parse({
    days: programme.days.map(({ date, sequences }) => ({
      date: when === '' ? date : '',
      sequences: sequences.map(({ site: { commune, postalCode }, steps }) => ({
        // An agenda lists several places: it never makes the line of them.
        site: where === '' && kind !== 'agenda' ? { commune, postalCode } : noSite,
        steps: (when === '' ? steps : []).map(step => ({
          time: bareTime(step.time),
          steps: step.steps.map(({ time }) => ({ time: bareTime(time) })),
        })),
      })),
    })),
  })

/** The reason is part of the announcement that is made, and of the title of a document that has no other. */
const printsPurpose = (note: NoteContent, facts: EventFacts, isDocument: boolean): boolean =>
  (isDocument && note.title === '') ||
  (note.announcement.trim() === '' && announcementOf({ note, facts, issuers: [] }) !== '')

/**
 * The facts of an event as far as such a note prints them: what stays unsaid stays at home. `isDocument` says that it is
 * not one within a dossier, which has the title of that.
 */
export function printedFacts(note: NoteContent, told: EventFacts, isDocument = true): EventFacts {
  const facts = { ...told, purpose: printsPurpose(note, told, isDocument) ? told.purpose : '' }
  if (note.kind === 'communique') {
    // It names the persons only where it says in its own words what they do.
    const persons = note.announcement.trim() === '' ? [] : facts.persons
    return {
      ...facts,
      persons,
      when: '',
      where: '',
      programme: noProgramme,
      reception: [],
      desks: [],
      notices: [],
    }
  }
  if (!announcesEvent(note)) {
    return { ...facts, programme: outlineOf(note, facts), reception: [], desks: [], notices: [] }
  }
  return {
    ...facts,
    programme: saidProgramme(facts.programme, accessIn(note)),
    reception: facts.reception.map(saidReception),
  }
}
