import { type Bag, bagOf, lineKey } from './line-key.ts'
import type { PageLine } from './page-lines.ts'
import type { ReadLine } from './read-lines.ts'

/**
 * What is aligned: a line, or a whole row of a table. `body` is its text without the hour in its first column: a step
 * put off is still that step.
 */
export type Unit<T> = {
  readonly key: string
  readonly bag: Bag
  readonly style: string
  readonly isRow: boolean
  /** What a page says once and in one style: however it was rewritten, it is the same thing. */
  readonly isOnly: boolean
  readonly lines: readonly T[]
}

export type PageUnit = Unit<PageLine>
export type ReadUnit = Unit<ReadLine>

const only = new Set([
  'place-date',
  'number',
  'embargo',
  'correction',
  'kind',
  'title',
  'announcement',
  'when-where',
  'caveat',
])

type Said = { readonly text: string; readonly column: number }

function unitOf<T>(lines: readonly T[], said: readonly Said[], style: string, isRow: boolean): Unit<T> {
  const body = isRow && said.some(({ column }) => column > 0) ? said.filter(({ column }) => column > 0) : said
  const cells = [...new Set(said.map(({ column }) => column))].map(column =>
    lineKey(said.flatMap(one => (one.column === column ? [one.text] : [])).join(' ')),
  )
  return {
    key: cells.join(isRow ? '|' : ' '),
    bag: bagOf(body.map(({ text }) => text).join(' ')),
    style,
    isRow,
    isOnly: only.has(style),
    lines,
  }
}

/** A line by itself. */
export const pageUnit = (line: PageLine): PageUnit =>
  unitOf([line], [{ text: line.text, column: 0 }], line.slot.style, false)
export const readUnit = (line: ReadLine): ReadUnit =>
  unitOf([line], [{ text: line.text, column: 0 }], line.paragraph.style ?? '', false)

function grouped<T>(lines: readonly T[], rowOf: (line: T) => string | null): T[][] {
  const groups: T[][] = []
  let last: string | null = null
  for (const line of lines) {
    const row = rowOf(line)
    if (row !== null && row === last) groups.at(-1)?.push(line)
    else groups.push([line])
    last = row
  }
  return groups
}

/** The page as units; without tables on the other side, its rows are lines like all others. */
export const pageUnits = (lines: readonly PageLine[], withRows: boolean): PageUnit[] =>
  grouped(lines, ({ cell }) => (withRows && cell !== null ? String(cell.row) : null)).map(group => {
    const [line] = group
    if (line === undefined || !withRows || line.cell === null) return pageUnit(line ?? never())
    const said = group.map(one => ({ text: one.text, column: one.cell?.column ?? 0 }))
    return unitOf(group, said, 'row', true)
  })

/** The returned document as units; `isGrid` says which of its tables are programmes rather than frames. */
export const readUnits = (lines: readonly ReadLine[], isGrid: (table: number) => boolean): ReadUnit[] => {
  const rowOf = ({ cell }: ReadLine): string | null =>
    cell !== null && isGrid(cell.table) ? `${cell.table} ${cell.row}` : null
  return grouped(lines, rowOf).map(group => {
    const [line] = group
    if (line === undefined || rowOf(line) === null) return readUnit(line ?? never())
    const said = group.map(one => ({ text: one.text, column: one.cell?.column ?? 0 }))
    return unitOf(group, said, 'row', true)
  })
}

const never = (): never => {
  throw new Error('a group without a line')
}
