import { foldText } from '../contact-search/fold.ts'
import { noPressAccess, type PressAccess } from '../press-access.ts'
import { type Step, type SubStep, stepSchema, subStepSchema } from '../programme.ts'
import { keptStepTime, longestWords, parseStepTime } from '../step-time.ts'
import { lengths } from '../text.ts'
import { accessOfWords, usualAccessNamed } from '../usual-access.ts'

type Role = 'time' | 'text' | 'venue' | 'access'

/** What the heads of columns are called in the programmes that ministries send one another. */
const heads: readonly (readonly [Role, RegExp])[] = [
  ['time', /^(?:heures?|horaires?|timing|quand|time)$/],
  ['access', /^(?:(?:acces )?presse|acces|(?:acces )?medias?|format presse|presence presse)$/],
  ['venue', /^(?:lieux?|salle|endroit|ou|site)$/],
  ['text', /^(?:etapes?|sequences?|programme|deroule|activites?|objet|descriptif|quoi|actions?)$/],
]

const roleOfHead = (cell: string): Role | null =>
  heads.find(([, pattern]) => pattern.test(foldText(cell)))?.[0] ?? null

/** Whether the cell holds an hour: « 9h15 », « 9 h - 10 h », « à l’issue »; words alone do not tell. */
function isTime(cell: string): boolean {
  const time = parseStepTime(cell)
  return time !== null && time.kind !== 'none' && time.kind !== 'words'
}

type Reading = { readonly roles: readonly Role[]; readonly rows: readonly (readonly string[])[] }

const share = (cells: readonly string[], fits: (cell: string) => boolean): number => {
  const filled = cells.filter(cell => cell !== '')
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length
}

/** What each column holds, by its head where the table has one, by its cells otherwise. */
function read(rows: readonly (readonly string[])[]): Reading {
  const width = Math.max(0, ...rows.map(row => row.length))
  const columns = Array.from({ length: width }, (_, index) => index)
  const [first = []] = rows
  const named = columns.map(index => roleOfHead(first[index] ?? ''))
  const hasHead = named.some(role => role !== null) && !first.some(isTime)
  const body = hasHead ? rows.slice(1) : rows
  const cellsOf = (index: number): string[] => body.map(row => row[index] ?? '')
  const guess = (index: number): Role => {
    if (share(cellsOf(index), isTime) >= 0.5) return 'time'
    return share(cellsOf(index), cell => usualAccessNamed(cell) !== null) >= 0.5 ? 'access' : 'text'
  }
  const roles = columns.map(index => (hasHead ? named[index] : null) ?? guess(index))
  const timeAt = roles.indexOf('time')
  const textAt = roles.includes('text') ? -1 : roles.indexOf('access')
  return {
    // Only the first column of hours is one; and a step has a text, be it only « Point presse ».
    roles: roles.map((role, index) =>
      index === textAt || (role === 'time' && index !== timeAt) ? 'text' : role,
    ),
    rows: body,
  }
}

/**
 * Whether a table is the programme of a visit: it has a column of hours beside another. `rows` are those of the
 * table, each a list of the texts of its cells.
 */
export function isProgrammeTable(rows: readonly (readonly string[])[]): boolean {
  const { roles, rows: body } = read(tidied(rows))
  return body.length > 0 && roles.length > 1 && roles.includes('time')
}

const dash = /^\s*[-–—•·]\s*/u
const timeLead = /^(.{1,40}?)\s*:\s+(.+)$/su

/** « – 9 h 30 : accueil » as a sub-step of its own hour; without one, all of it is its text. */
function subStepOf(line: string): SubStep {
  const written = line.replace(dash, '')
  const [, lead = '', rest = ''] = timeLead.exec(written) ?? []
  const isTimed = isTime(lead)
  return subStepSchema.parse({
    time: isTimed ? keptStepTime(lead) : { kind: 'none' },
    text: (isTimed ? rest : written).slice(0, lengths.sentence),
  })
}

/** The lines of a cell: what is done, the sub-steps behind dashes, and the access where it is a usual wording. */
function linesOf(cell: string): { text: string; steps: SubStep[]; access: PressAccess } {
  const lines = cell.split('\n').filter(line => line.trim() !== '')
  const isAccess = (line: string): boolean => usualAccessNamed(line) !== null
  // A cell of one line is the step itself, whatever it says.
  const accessLine = lines.length > 1 ? lines.find(isAccess) : undefined
  const rest = lines.filter(line => line !== accessLine)
  const isSub = (line: string, index: number): boolean => index > 0 && dash.test(line)
  return {
    text: rest.filter((line, index) => !isSub(line, index)).join('\n'),
    steps: rest.filter(isSub).slice(0, 30).map(subStepOf),
    access: accessLine === undefined ? noPressAccess : accessOfWords(accessLine),
  }
}

function stepOf(row: readonly string[], roles: readonly Role[]): Step {
  const cells = (role: Role): string =>
    row.filter((cell, index) => roles[index] === role && cell !== '').join('\n')
  const { text, steps, access } = linesOf(cells('text'))
  const said = cells('access').replaceAll('\n', ' ')
  const time = cells('time').replaceAll('\n', ' ')
  // Too long for the column of hours: nothing of it is lost in the text.
  const isTime = time.length <= longestWords
  return stepSchema.parse({
    time: isTime ? keptStepTime(time) : { kind: 'none' },
    text: [isTime ? '' : time, text]
      .filter(part => part !== '')
      .join('\n')
      .slice(0, lengths.sentence),
    venue: cells('venue').replaceAll('\n', ', ').slice(0, lengths.line),
    access: said === '' ? access : accessOfWords(said.slice(0, lengths.line)),
    steps,
  })
}

const tidied = (rows: readonly (readonly string[])[]): string[][] =>
  rows
    .map(row => row.map(cell => cell.replaceAll(/[^\S\n]+/gu, ' ').trim()))
    .filter(row => row.some(cell => cell !== ''))

/**
 * The rows of a pasted table as steps: hours, places and press access are recognised by the heads of their columns
 * or by what they hold; access in an unknown wording is kept in its words. One step for each row that holds
 * something, but for the heads.
 */
export function stepsOfTable(rows: readonly (readonly string[])[]): readonly Step[] {
  const reading = read(tidied(rows))
  return reading.rows.map(row => stepOf(row, reading.roles))
}
