import { type Line, spaced } from './line.ts'
import { timeLead } from './step-time-lead.ts'

/** What a programme is made of: lines, and rows of tables or of tabs whose first cell is an hour. */
export type ProgrammeItem =
  | { readonly kind: 'line'; readonly line: Line }
  | {
      readonly kind: 'row'
      readonly lines: readonly Line[]
      readonly time: string
      readonly cells: readonly CellText[]
    }

/** `role` is what the head of the column says. */
export type CellText = { readonly role: 'text' | 'venue' | 'access'; readonly lines: readonly Line[] }

const venueHead = /^(?:lieux?|salle|endroit|site|adresse)$/
const accessHead =
  /^(?:(?:acces )?presse|acces|(?:acces )?medias?|format presse|presence presse|couverture(?: presse| medias?)?)$/
const anyHead =
  /^(?:heures?|horaires?|quand|etapes?|sequences?|programme|deroule|activites?|objet|descriptif|quoi|actions?|dates?)$/

const roleOf = (head: string): CellText['role'] =>
  venueHead.test(head) ? 'venue' : accessHead.test(head) ? 'access' : 'text'

type Row = { readonly table: number; readonly lines: readonly Line[] }

const columnsOf = (lines: readonly Line[]): Line[][] => {
  const columns = new Map<number, Line[]>()
  for (const line of lines) {
    const column = line.cell?.column ?? 0
    columns.set(column, [...(columns.get(column) ?? []), line])
  }
  return [...columns].sort(([one], [other]) => one - other).map(([, cell]) => cell)
}

/** Heads of columns by their place; none for a row that is no head. */
function headsOf({ lines }: Row): ReadonlyMap<number, CellText['role']> | null {
  const cells = columnsOf(lines)
  const folded = cells.map(cell => cell.map(line => line.folded).join(' '))
  const known = folded.filter(head => venueHead.test(head) || accessHead.test(head) || anyHead.test(head))
  if (cells.length < 2 || (known.length < 2 && lines[0]?.cell?.isHeader !== true)) return null
  return new Map(cells.map((cell, index) => [cell[0]?.cell?.column ?? index, roleOf(folded[index] ?? '')]))
}

function itemsOfRow({ lines }: Row, heads: ReadonlyMap<number, CellText['role']>): ProgrammeItem[] {
  const cells = columnsOf(lines)
  const [first = [], ...others] = cells
  const time = first.map(({ text }) => text).join(' ')
  const lead = timeLead(time)
  // A day, a site or a person in a column of its own before the hour.
  const [second] = others
  const isLater =
    lead === null &&
    others.length > 1 &&
    second?.[0] !== undefined &&
    timeLead(second[0].text)?.isClock === true
  if (isLater) {
    const before = first.map((line): ProgrammeItem => ({ kind: 'line', line: { ...line, isBold: true } }))
    return [...before, ...itemsOfRow({ table: 0, lines: others.flat() }, heads)]
  }
  const isTime = lead !== null && lead.rest === '' && others.length > 0
  const asCell = (cell: readonly Line[]): CellText => ({
    role: heads.get(cell[0]?.cell?.column ?? -1) ?? 'text',
    lines: cell,
  })
  if (isTime) return [{ kind: 'row', lines, time, cells: others.map(asCell) }]
  if (lead?.isClock === true && others.length > 0 && first.length === 1) {
    const [only] = first
    const rest = only === undefined ? [] : [{ ...only, text: lead.rest }]
    return [
      {
        kind: 'row',
        lines,
        time: lead.written,
        cells: [{ role: 'text', lines: rest }, ...others.map(asCell)],
      },
    ]
  }
  return lines.map(line => ({ kind: 'line', line }))
}

/** « 09 h 30⇥Arrivée⇥Presse accréditée » is a row without a table. */
function itemOfLine(line: Line): ProgrammeItem {
  const [time = '', ...cells] = line.text
    .split('\t')
    .map(spaced)
    .filter(cell => cell !== '')
  const lead = timeLead(time)
  if (lead === null || lead.rest !== '' || cells.length === 0)
    return { kind: 'line', line: { ...line, text: line.text.replaceAll('\t', ' ') } }
  return {
    kind: 'row',
    lines: [line],
    time,
    cells: cells.map(text => ({ role: 'text', lines: [{ ...line, text, list: null }] })),
  }
}

/** The items of a programme in reading order, and the lines that only head columns. */
export function programmeItems(lines: readonly Line[]): {
  readonly items: readonly ProgrammeItem[]
  readonly heads: readonly Line[]
} {
  const items: ProgrammeItem[] = []
  const headLines: Line[] = []
  let heads: ReadonlyMap<number, CellText['role']> = new Map()
  let table = -1
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    if (line.cell === null) {
      items.push(itemOfLine(line))
      at += 1
      continue
    }
    const { cell } = line
    let end = at
    while (lines[end]?.cell?.table === cell.table && lines[end]?.cell?.row === cell.row) end += 1
    const row = { table: cell.table, lines: lines.slice(at, end) }
    if (cell.table !== table) heads = new Map()
    const own = cell.table === table && cell.row > 0 ? null : headsOf(row)
    table = cell.table
    if (own === null) items.push(...itemsOfRow(row, heads))
    else {
      heads = own
      headLines.push(...row.lines)
    }
    at = end
  }
  return { items, heads: headLines }
}
