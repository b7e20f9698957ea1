import { type Block, type Cell, lineBreak, type ParagraphStyle, type Run } from '../blocks.ts'
import { capitalized } from '../french/capitals.ts'
import { formatClock } from '../french/hours.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import type { Step, SubStep } from '../programme.ts'
import type { Voice } from './context.ts'
import { prose } from './prose.ts'
import { startClock, stepTimeWording } from './step-time-wording.ts'

/** Width of the column of hours, as a share of the text: « À partir de 10 h 30 » on two lines at most. */
const timeColumn = 0.16

type CellParagraph = { style: ParagraphStyle; runs: readonly Run[] }

const cellParagraph = (style: ParagraphStyle, written: string): CellParagraph[] =>
  written.trim() === '' ? [] : [{ style, runs: prose(written) }]

/** « En fin de matinée », among « À partir de… » and « À l’issue », however it was typed. */
const timeOf = ({ time }: SubStep, voice: Voice): string => capitalized(stepTimeWording(time, voice).trim())

const folded = (written: string): string => written.trim().toLocaleLowerCase('fr')

/** Whether `more` begins with the words of `less`. */
const beginsWith = (more: string, less: string): boolean =>
  less !== '' && more.startsWith(less) && !/^[\p{L}\p{N}]/u.test(more.slice(less.length))

/** The text of a step and its access, neither saying what the other says: « Point presse » and « Point presse ». */
export function textAndAccess({ text, access }: SubStep): { readonly text: string; readonly access: string } {
  const wording = pressAccessWording(access)
  if (beginsWith(folded(text), folded(wording))) return { text, access: '' }
  return folded(wording).startsWith(`${folded(text)} (`) && text.trim() !== ''
    ? { text: wording, access: '' }
    : { text, access: wording }
}

function subStepParagraphs(step: SubStep, voice: Voice): CellParagraph[] {
  const { text, access } = textAndAccess(step)
  const what = [text, step.venue].filter(part => part.trim() !== '').join(', ')
  const line = [timeOf(step, voice), what].filter(part => part !== '').join('\u00A0: ')
  if (line === '') return access === '' ? [] : [{ style: 'sub-step', runs: prose(`– ${access}`) }]
  const below = access === '' ? [] : [lineBreak, ...prose(access, { italic: true })]
  return [{ style: 'sub-step', runs: [...prose(`– ${line}`), ...below] }]
}

function stepParagraphs(step: Step, voice: Voice): CellParagraph[] {
  const { text, access } = textAndAccess(step)
  const isUnnamed = text.trim() === '' && step.venue.trim() === ''
  return [
    ...cellParagraph('step', text),
    ...cellParagraph('step', step.venue),
    // « Point presse (micro tendu) » alone is the step itself rather than a remark about it.
    ...cellParagraph(isUnnamed ? 'step' : 'access', access),
    ...step.steps.flatMap(subStep => subStepParagraphs(subStep, voice)),
  ]
}

/** `starts` is the hour by which something else finds its place among the rows, 'HH:MM', or null. */
type Row = {
  readonly at: string
  readonly starts: string | null
  readonly time: string
  readonly paragraphs: readonly CellParagraph[]
}

/** A line that stands among the steps by its hour ('HH:MM', or '' at the end): an appearance in the media. */
export type TimedLine = { readonly at: string; readonly clock: string; readonly text: string }

const lineRow = ({ at, clock, text }: TimedLine, voice: Voice): Row => ({
  at,
  starts: clock === '' ? null : clock,
  time: clock === '' ? '' : formatClock(clock, voice.hours),
  paragraphs: cellParagraph('step', text),
})

/** The rows with one more, before the first that begins later. */
function withRow(rows: readonly Row[], row: Row): Row[] {
  const { starts } = row
  const later = starts === null ? -1 : rows.findIndex(one => one.starts !== null && one.starts > starts)
  return later === -1 ? [...rows, row] : [...rows.slice(0, later), row, ...rows.slice(later)]
}

const emptyCell: Cell = { paragraphs: [{ style: 'step', runs: prose('') }] }

function cellsOf({ time, paragraphs }: Row, isTimed: boolean): Cell[] {
  const what: Cell = paragraphs.length > 0 ? { paragraphs } : emptyCell
  return isTimed ? [{ paragraphs: [{ style: 'step-time', runs: prose(time) }] }, what] : [what]
}

/**
 * The table of the steps that say something, none when there is none; a column of hours only where there is an hour.
 * `caption` names it to a screen reader; `at` is the path of the steps. `lines` find their place by their hours.
 */
export function stepTable(
  steps: readonly Step[],
  caption: string,
  voice: Voice,
  at: string,
  lines: readonly TimedLine[] = [],
): Block[] {
  const stepRows = steps.map((step, index) => ({
    at: `${at}[${index}]`,
    starts: startClock(step.time),
    time: timeOf(step, voice),
    paragraphs: stepParagraphs(step, voice),
  }))
  const rows = lines
    .reduce((before: readonly Row[], line) => withRow(before, lineRow(line, voice)), stepRows)
    .filter(({ time, paragraphs }) => time !== '' || paragraphs.length > 0)
  if (rows.length === 0) return []
  const isTimed = rows.some(({ time }) => time !== '')
  return [
    {
      kind: 'table',
      part: 'programme',
      at,
      caption,
      widths: isTimed ? [timeColumn, 1 - timeColumn] : [1],
      header: isTimed ? ['Heure', 'Étape'] : ['Étape'],
      rows: rows.map(row => cellsOf(row, isTimed)),
      rowsAt: rows.map(row => row.at),
    },
  ]
}
