import type { RowFault } from '../contact-import.ts'
import { looksLikeMail, looksLikePhone } from './column-content.ts'
import { headingSense } from './headings.ts'

/** One row below the headings. `line` counts from 1 in the file, its title rows and headings included. */
export type SheetRow = {
  readonly line: number
  readonly cells: readonly string[]
  /** What is wrong with the row as a whole, such as a card without an end. */
  readonly fault: RowFault | null
}

/** A table as it was read: what its columns are called, and its rows, as wide as the headings. */
export type Sheet = {
  readonly headings: readonly string[]
  /** Whether the headings are the file's own, and not the letters of a spreadsheet. */
  readonly isTitled: boolean
  readonly rows: readonly SheetRow[]
}

/** How far down headings are looked for, below titles and dates. */
const deepestHeading = 30

/** The column that holds the titles of the sections a row stands under: its heading is this sign. */
const sectionHeading = '§'

/**
 * Finds the headings among the first lines, whatever stands above them; gives columns without headings the letters
 * of a spreadsheet; leaves empty lines out; and writes the title of a section (« LE PROGRÈS » alone on its line)
 * beside each row under it, in a column of its own.
 */
export function sheetOf(lines: readonly (readonly string[])[]): Sheet {
  const at = headingLine(lines)
  const width = lines.reduce((widest, cells) => Math.max(widest, filledWidth(cells)), 0)
  const found = at === null ? [] : (lines[at] ?? [])
  const headings = Array.from({ length: width }, (_, column) => found[column]?.trim() || letters(column))
  const below = at === null ? 0 : at + 1
  const rows: SheetRow[] = []
  for (const [index, cells] of lines.entries()) {
    if (index < below || filledWidth(cells) === 0) continue
    rows.push({ line: index + 1, cells: widened(cells, width), fault: null })
  }
  return withSections({ headings, isTitled: at !== null, rows })
}

/** The line of headings: that with most known ones; failing that a first line that looks like no row. */
function headingLine(lines: readonly (readonly string[])[]): number | null {
  const first = lines.slice(0, deepestHeading)
  const counts = first.map(knownHeadings)
  const most = Math.max(0, ...counts)
  const width = Math.max(0, ...first.map(cells => cells.filter(isFilled).length))
  if (most >= 2 || (most === 1 && width === 1)) return counts.indexOf(most)
  const at = first.findIndex(cells => cells.filter(isFilled).length > 1)
  const cells = first[at]
  if (cells === undefined || cells.filter(isFilled).length < width) return null
  return most === 1 && counts[at] === 1 ? at : null
}

const knownHeadings = (cells: readonly string[]): number => {
  const filled = cells.filter(isFilled)
  if (filled.some(cell => looksLikeMail(cell) || looksLikePhone(cell))) return 0
  return filled.filter(cell => cell.length < 60 && headingSense(cell) !== null).length
}

const isFilled = (cell: string): boolean => cell.trim() !== ''

function filledWidth(cells: readonly string[]): number {
  let width = cells.length
  while (width > 0 && !isFilled(cells[width - 1] ?? '')) width -= 1
  return width
}

const widened = (cells: readonly string[], width: number): readonly string[] =>
  cells.length === width ? cells : Array.from({ length: width }, (_, column) => cells[column] ?? '')

/** 'A' for the first column, 'AA' after 'Z', as spreadsheets name them. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

/** Writes the title of its section beside each row, where the file is divided by titles and names no outlets. */
function withSections(sheet: Sheet): Sheet {
  const { headings, rows } = sheet
  const isSectioned =
    headings.length > 2 &&
    !headings.some(heading => headingSense(heading) === 'outlet') &&
    isTitle(rows[0], rows[1])
  if (!isSectioned) return sheet
  let section = ''
  const under: SheetRow[] = []
  rows.forEach((row, index) => {
    if (isTitle(row, rows[index + 1])) section = row.cells.find(isFilled)?.trim() ?? ''
    else under.push({ ...row, cells: [...row.cells, section] })
  })
  return { ...sheet, headings: [...headings, sectionHeading], rows: under }
}

/** A lone cell of words is a title where rows follow, or in capitals; else it may be somebody with a name alone. */
function isTitle(row: SheetRow | undefined, next: SheetRow | undefined): boolean {
  const only = loneCell(row)
  if (only === null || !/\p{L}/u.test(only) || looksLikeMail(only) || looksLikePhone(only)) return false
  const isCapitals = only === only.toLocaleUpperCase('fr')
  return isCapitals || (next !== undefined && loneCell(next) === null)
}

function loneCell(row: SheetRow | undefined): string | null {
  const [only, ...others] = row?.cells.filter(isFilled) ?? []
  return only === undefined || others.length > 0 ? null : only
}
