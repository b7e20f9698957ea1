import type { Voice } from '../compose/context.ts'
import { siteLine } from '../compose/reception-line.ts'
import { textAndAccess } from '../compose/step-table.ts'
import { stepTimeWording } from '../compose/step-time-wording.ts'
import type { EventFacts } from '../event-note.ts'
import type { Fact } from '../fact-sheet.ts'
import { longDate } from '../french/dates.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import type { ProgrammeDay, Sequence, SubStep } from '../programme.ts'
import { factAt, inSentence } from './fact-at.ts'
import { receptionFacts } from './reception-facts.ts'

/** What is said of a step itself; `context` is where it takes place, in the words of its sequence or its day. */
function ownStepFacts(step: SubStep, path: string, context: string, voice: Voice): Fact[] {
  const { text, access } = textAndAccess(step)
  const time = stepTimeWording(step.time, voice)
  const what = inSentence([text, access, step.venue].find(said => said.trim() !== '') ?? context)
  return [
    ...factAt(path, 'time', { kind: 'time', about: what, value: time }),
    ...factAt(path, 'text', { kind: 'step', about: time || context, value: text }),
    ...factAt(path, 'venue', {
      kind: 'venue',
      about: text === '' ? time || context : what,
      value: step.venue,
    }),
    ...factAt(path, 'access', { kind: 'access', about: text === '' ? time || context : what, value: access }),
  ]
}

const contextOf = ({ title, site }: Sequence, day: string): string =>
  [title, site.name, site.commune].find(said => said.trim() !== '') ?? day

function sequenceFacts(sequence: Sequence, path: string, day: string, voice: Voice): Fact[] {
  const context = contextOf(sequence, day)
  return [
    ...factAt(path, 'title', { kind: 'step', about: day, value: sequence.title }),
    ...factAt(path, 'site', {
      kind: 'site',
      about: sequence.title === '' ? day : inSentence(sequence.title),
      value: siteLine(sequence.site),
    }),
    ...factAt(path, 'access', { kind: 'access', about: context, value: pressAccessWording(sequence.access) }),
    ...factAt(path, 'intro', { kind: 'text', about: context, value: sequence.intro }),
    ...receptionFacts(sequence.reception, `${path} `, context, voice),
    ...sequence.steps.flatMap((step, index) => {
      const at = `${path} step ${index}`
      return [
        ...ownStepFacts(step, at, context, voice),
        ...step.steps.flatMap((subStep, rank) =>
          ownStepFacts(subStep, `${at} sub-step ${rank}`, inSentence(step.text) || context, voice),
        ),
      ]
    }),
  ]
}

function dayFacts(day: ProgrammeDay, index: number, isOnly: boolean, voice: Voice): Fact[] {
  const path = `day ${index}`
  const date = day.date === '' ? '' : longDate(day.date)
  const name = day.label || (isOnly ? 'jour de la visite' : `jour ${index + 1}`)
  return [
    ...factAt(path, 'date', { kind: 'day', about: name, value: date }),
    ...factAt(path, 'label', { kind: 'text', about: date || name, value: day.label }),
    ...day.sequences.flatMap((sequence, rank) =>
      sequenceFacts(sequence, `${path} sequence ${rank}`, date || name, voice),
    ),
  ]
}

/** The facts of the programme, in the order of the page. */
export function programmeFacts({ programme }: EventFacts, voice: Voice): Fact[] {
  const about = 'programme'
  const { days } = programme
  return [
    ...factAt('programme', 'title', { kind: 'text', about, value: programme.title }),
    ...factAt('programme', 'caveat', { kind: 'notice', about, value: programme.caveat }),
    ...factAt('programme', 'access', {
      kind: 'access',
      about: 'tout le programme',
      value: pressAccessWording(programme.access),
    }),
    ...days.flatMap((day, index) => dayFacts(day, index, days.length === 1, voice)),
  ]
}
