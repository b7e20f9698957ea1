import type { Block, Cell } from '../blocks.ts'
import type { Voice } from '../compose/context.ts'
import { townOf } from '../compose/places.ts'
import { prose } from '../compose/prose.ts'
import { receptionLine, siteLine } from '../compose/reception-line.ts'
import { textAndAccess } from '../compose/step-table.ts'
import type { EventFacts } from '../event-note.ts'
import { joinNames } from '../french/agreement.ts'
import { capitalized } from '../french/capitals.ts'
import { longDate } from '../french/dates.ts'
import { fullName } from '../french/names.ts'
import type { Person } from '../person.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import type { ProgrammeDay, Sequence, Step, SubStep } from '../programme.ts'
import type { Reception } from '../reception.ts'
import { noSite } from '../site.ts'
import { printedStepTime } from '../step-time.ts'
import { attending } from '../timeline/attending.ts'
import { headingLine, labelledLine } from './sheet-line.ts'

/** Shares of the text width: hour, what happens, press access. */
const widths = [0.21, 0.48, 0.31] as const

/** « Agnès PANNIER-RUNACHER (ministre déléguée chargée de l’Industrie) ». */
function personWords(person: Person, voice: Voice): string {
  const name = fullName({ ...person, civility: '' }, voice.surnameCapitals)
  if (name === '') return person.role
  return person.role === '' ? name : `${name} (${person.role})`
}

const cell = (words: string, style: 'step' | 'step-time' | 'access'): Cell => ({
  paragraphs: [{ style, runs: prose(words) }],
})

/** What happens and, in a column of its own, who of the press may see it; a step that is only that is the step itself. */
function whatAndAccess(step: SubStep, shared: string): { readonly what: string; readonly access: string } {
  const { text, access } = textAndAccess(step)
  const what = joined([text, step.venue], ', ')
  return what === '' ? { what: access, access: '' } : { what, access: access || shared }
}

const joined = (parts: readonly string[], mark: string): string =>
  parts.filter(part => part.trim() !== '').join(mark)

function stepRow(step: Step, shared: string, voice: Voice): Cell[] {
  const { what, access } = whatAndAccess(step, shared)
  const below = step.steps.map(subStep => {
    const said = whatAndAccess(subStep, '')
    const words = joined([said.what, said.access], ', ')
    return joined([printedStepTime(subStep.time, voice), words], '\u00A0: ')
  })
  return [
    cell(printedStepTime(step.time, voice), 'step-time'),
    {
      paragraphs: [
        { style: 'step', runs: prose(what) },
        ...below.map(line => ({ style: 'sub-step', runs: prose(`– ${line}`) }) as const),
      ],
    },
    cell(access, 'access'),
  ]
}

function stepTable(sequence: Sequence, caption: string, voice: Voice, at: string): Block[] {
  if (sequence.steps.length === 0) return []
  const shared = pressAccessWording(sequence.access)
  return [
    {
      kind: 'table',
      part: 'programme',
      at,
      caption,
      widths: [...widths],
      header: ['Heure', 'Étape', 'Accès presse'],
      rows: sequence.steps.map(step => stepRow(step, shared, voice)),
      rowsAt: sequence.steps.map((_, index) => `${at}[${index}]`),
    },
  ]
}

type SequenceLines = {
  readonly sequence: Sequence
  /** Receptions of the whole event, which the first sequence of the sheet says. */
  readonly receptions: readonly Reception[]
  readonly day: string
  readonly at: string
}

function sequenceBlocks({ sequence, receptions, day, at }: SequenceLines, voice: Voice): Block[] {
  const { site, title } = sequence
  const name = title || site.name || townOf(site)
  const address = siteLine(title === '' ? { ...site, name: '' } : site)
  const lines = [...receptions, ...sequence.reception].map(one => receptionLine(one, noSite, voice))
  const place = { part: 'programme', at: `${at}.site` } as const
  return [
    ...headingLine(name, 'subsection', { part: 'programme', at: `${at}.title` }),
    ...labelledLine('Adresse', address, place),
    ...[...new Set(lines)].flatMap(line =>
      labelledLine('Accueil presse', line, { part: 'programme', at: `${at}.reception` }),
    ),
    ...stepTable(sequence, [day, name].filter(part => part !== '').join(', '), voice, `${at}.steps`),
  ]
}

/** A day of the sheet: who attends, then each site with its address, its press reception and its steps. */
export function dayBlocks(facts: EventFacts, day: ProgrammeDay, index: number, voice: Voice): Block[] {
  const at = `programme.days[${index}]`
  const date = day.date === '' ? '' : capitalized(longDate(day.date))
  const title = [date, day.label].filter(part => part !== '').join(' – ') || `Jour ${index + 1}`
  const isFirst = facts.programme.days.findIndex(({ sequences }) => sequences.length > 0) === index
  const persons = attending(facts.persons, day.date).map(person => personWords(person, voice))
  return [
    ...headingLine(title, 'section', { part: 'programme', at }),
    ...labelledLine('Présents', joinNames(persons.filter(words => words !== '')), {
      part: 'persons',
      at: 'persons',
    }),
    ...day.sequences.flatMap((sequence, rank) =>
      sequenceBlocks(
        {
          sequence,
          receptions: isFirst && rank === 0 ? facts.reception : [],
          day: title,
          at: `${at}.sequences[${rank}]`,
        },
        voice,
      ),
    ),
  ]
}
