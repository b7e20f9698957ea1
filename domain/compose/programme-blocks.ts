import { assertNever } from '../assert-never.ts'
import type { Block, Cell, ParagraphStyle, Run } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { capitalized } from '../french/capitals.ts'
import { dayMonth } from '../french/dates.ts'
import { formatClock } from '../french/hours.ts'
import { type StepTime, timeZones } from '../moment.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import type { ProgrammeDay, Sequence, Step, SubStep } from '../programme.ts'
import { noSite } from '../site.ts'
import type { Voice } from './context.ts'
import { prose, proseParagraph } from './prose.ts'
import { receptionLine, siteLine } from './reception-line.ts'

/** Width of the column of hours, as a share of the text: « À partir de 10 h 30 » on two lines at most. */
const timeColumn = 0.16

/** The time of a step as printed, empty when it has none. */
export function stepTimeWording(time: StepTime, voice: Voice): string {
  switch (time.kind) {
    case 'none':
      return ''
    case 'at':
      return formatClock(time.at, voice.hours)
    case 'from':
      return `À partir de ${formatClock(time.from, voice.hours)}`
    case 'range':
      return `${formatClock(time.from, voice.hours)} –\u00A0${formatClock(time.to, voice.hours)}`
    case 'after':
      return 'À l’issue'
    case 'words':
      return time.words
    default:
      return assertNever(time)
  }
}

type CellParagraph = { style: ParagraphStyle; runs: readonly Run[] }

const cellParagraph = (style: ParagraphStyle, written: string): CellParagraph[] =>
  written === '' ? [] : [{ style, runs: prose(written) }]

function subStepParagraphs(step: SubStep, voice: Voice): CellParagraph[] {
  const time = stepTimeWording(step.time, voice)
  const line = [time, [step.text, step.venue].filter(part => part !== '').join(', ')].filter(
    part => part !== '',
  )
  const access = pressAccessWording(step.access)
  if (line.length === 0 && access === '') return []
  const runs = [
    ...prose(`– ${line.join('\u00A0: ')}`),
    ...(access === '' ? [] : prose(` ${access}`, { italic: true })),
  ]
  return [{ style: 'sub-step', runs }]
}

function stepRow(step: Step, voice: Voice): readonly Cell[] {
  const time = { style: 'step-time', runs: prose(stepTimeWording(step.time, voice)) } as const
  const access = pressAccessWording(step.access)
  const unnamed = step.text === '' && step.venue === ''
  const what = [
    ...cellParagraph('step', step.text),
    ...cellParagraph('step', step.venue),
    // « Point presse (micro tendu) » alone is the step itself rather than a remark about it.
    ...cellParagraph(unnamed ? 'step' : 'access', access),
    ...step.steps.flatMap(subStep => subStepParagraphs(subStep, voice)),
  ]
  return [
    { paragraphs: [time] },
    { paragraphs: what.length > 0 ? what : [{ style: 'step', runs: prose('') }] },
  ]
}

const heading = (written: string): Block[] =>
  written === ''
    ? []
    : [{ kind: 'heading', part: 'programme', style: 'subsection', level: 3, runs: prose(written) }]

function sequenceBlocks(
  sequence: Sequence,
  caption: string,
  facts: EventFacts,
  voice: Voice,
  alone: boolean,
): Block[] {
  // A visit with a single site is received where the event is: its own line would repeat the address.
  const reception = alone ? [...facts.reception, ...sequence.reception] : sequence.reception
  const lines = reception.map(line => receptionLine(line, sequence.site, voice)).filter(line => line !== '')
  const shownByReception = reception.some(
    line => line.words === '' && line.site.name === '' && line.site.commune === '',
  )
  const title = sequence.title || (alone ? '' : sequence.site.name)
  const site =
    title === sequence.site.name ? siteLine({ ...sequence.site, name: '' }) : siteLine(sequence.site)
  return [
    ...heading(title),
    ...(shownByReception && lines.length > 0 ? [] : proseParagraph('programme', 'step', site)),
    ...lines.flatMap(line => proseParagraph('programme', 'reception', line)),
    ...proseParagraph('programme', 'step', sequence.intro),
    ...proseParagraph('programme', 'access', pressAccessWording(sequence.access)),
    ...(sequence.steps.length === 0
      ? []
      : [
          {
            kind: 'table',
            part: 'programme',
            caption: title === '' ? caption : `${caption}, ${title}`,
            widths: [timeColumn, 1 - timeColumn],
            header: ['Heure', 'Étape'],
            rows: sequence.steps.map(step => stepRow(step, voice)),
          } as const,
        ]),
  ]
}

function dayTitle(day: ProgrammeDay, alone: boolean): string {
  if (alone && day.label === '') return ''
  const date = day.date === '' ? '' : capitalized(dayMonth(day.date))
  return [date, day.label].filter(part => part !== '').join(' – ')
}

/** The programme: title, caveat, time zone, then each day, sequence and table of steps. */
export function programmeBlocks(facts: EventFacts, voice: Voice): Block[] {
  const { programme } = facts
  const sequences = programme.days.reduce((sum, day) => sum + day.sequences.length, 0)
  if (sequences === 0 && facts.reception.length === 0) return []
  const title = programme.title || 'Programme prévisionnel'
  const zone = timeZones[facts.timeZone]
  const alone = sequences === 1
  const reception = alone ? [] : facts.reception.map(line => receptionLine(line, noSite, voice))
  return [
    { kind: 'heading', part: 'programme', style: 'section', level: 2, runs: prose(title) },
    ...proseParagraph('programme', 'caveat', programme.caveat),
    ...proseParagraph(
      'programme',
      'caveat',
      zone === '' ? '' : `Les heures indiquées sont locales (${zone}).`,
    ),
    ...proseParagraph('programme', 'access', pressAccessWording(programme.access)),
    ...reception.flatMap(line => proseParagraph('programme', 'reception', line)),
    ...programme.days.flatMap(day => [
      ...heading(dayTitle(day, programme.days.length === 1)),
      ...day.sequences.flatMap(sequence => sequenceBlocks(sequence, title, facts, voice, alone)),
    ]),
  ]
}
