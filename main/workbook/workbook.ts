import { zipSync } from 'fflate'
import { sheetEnd, sheetHead, sheetPath, sheetRow, workbookParts } from './parts.ts'
import { sheetNames } from './sheet-names.ts'

/** One sheet of a workbook: a table, and what is written above and below it. */
export type WorkbookSheet = {
  readonly name: string
  /** Width in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** Lines above the headings, in bold: what the table is about. */
  readonly lead?: readonly string[]
  /** Lines below the table. */
  readonly foot?: readonly string[]
}

/** A cell of Excel holds 32 767 characters. */
const longestCell = 32_000

/**
 * An XLSX workbook of tables: headings that stay in sight, can be filtered by and come back on each printed page;
 * texts that are only texts, whatever they begin with, and numbers that can be counted with. Names of sheets are made
 * such as Excel takes them. Same tables, same bytes. For small workbooks: it is all made at once.
 */
export function workbookOf(sheets: readonly WorkbookSheet[]): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name))
  const places = sheets.map(({ lead = [] }, at) => ({ name: names[at] ?? '', headingRow: lead.length }))
  const parts = [
    ...workbookParts(places),
    ...sheets.map((sheet, at) => [sheetPath(at), sheetXml(sheet)] as const),
  ]
  const files = Object.fromEntries(parts.map(([path, xml]) => [path, Buffer.from(xml)]))
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

function sheetXml({ columns, rows, lead = [], foot = [] }: WorkbookSheet): string {
  const headingRow = lead.length
  const below = headingRow + 1
  const afterTable = below + rows.length + 1
  return [
    sheetHead({ widths: columns.map(({ width }) => width), frozen: below }),
    ...lead.map((text, at) => sheetRow([text], at, 'heading')),
    sheetRow(
      columns.map(({ title }) => title),
      headingRow,
      'heading',
    ),
    ...rows.map((cells, at) => sheetRow(cells.map(fitting), below + at, 'text')),
    ...foot.map((text, at) => sheetRow([text], afterTable + at, 'text')),
    sheetEnd({ headingRow, lastRow: headingRow + rows.length, columns: columns.length }),
  ].join('')
}

/** A number that is none has no place in a cell. */
const fitting = (cell: string | number): string | number => {
  if (typeof cell === 'string') return cell.slice(0, longestCell)
  return Number.isFinite(cell) ? cell : ''
}
