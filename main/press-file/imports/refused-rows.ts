import { inertCell } from '../../../domain/contact-export/export-table.ts'
import type { Sheet } from '../../../domain/contact-import/sheet.ts'
import type { PlannedRow } from '../../../domain/contact-import.ts'
import { type Result, refuse, succeed } from '../../../domain/failure.ts'
import { imports as say } from '../../../renderer/messages/fr/imports.ts'
import { saveNew } from '../../new-file.ts'
import type { FileDialogs } from '../services.ts'
import type { ReadTable } from './read-file.ts'

/** The file's own words are French, as those of every export are. */
const fileTitle = 'Lignes refusées'
const reasonHeading = 'Motif du refus'

type Written = { readonly fileName: string; readonly count: number; readonly leftOut: number }

/**
 * Saves the refused rows where the person wants them, as CSV for Excel with the columns that they came with and the
 * reason of each, so that they can be corrected and brought in again. `not-found` when none was refused.
 */
export async function saveRefusedRows(
  { services }: { readonly services: FileDialogs },
  tables: readonly ReadTable[],
  rows: readonly PlannedRow[],
): Promise<Result<Written>> {
  const refused = rows.filter(({ verdict }) => verdict === 'refused')
  if (refused.length === 0) return refuse('not-found')
  const saved = await saveNew(services, {
    title: fileTitle,
    extension: 'csv',
    content: () => Buffer.from(refusedTable(tables, refused)),
  })
  return saved.ok ? succeed({ ...saved.value, count: refused.length, leftOut: 0 }) : saved
}

function refusedTable(tables: readonly ReadTable[], refused: readonly PlannedRow[]): string {
  const concerned = tables.filter((_, index) => refused.some(({ file }) => file === index))
  const keys = [...new Set(concerned.flatMap(({ sheet }) => columnKeys(sheet.headings)))]
  const headings = keys.map(key => key.slice(0, key.lastIndexOf(' ')))
  const rowsOf = tables.map(({ sheet }) => cellsByLine(sheet))
  const lines = refused.map(({ file, line, fault }) => {
    const cells = rowsOf[file]?.get(line)?.()
    return [...keys.map(key => cells?.get(key) ?? ''), fault === null ? '' : say.rowFaults[fault]]
  })
  return `\uFEFF${[[...headings, reasonHeading], ...lines].map(csvLine).join('')}`
}

/** Two columns of one file may bear the same heading: the second « Téléphone » is another column. */
const columnKeys = (headings: readonly string[]): readonly string[] =>
  headings.map(
    (heading, at) => `${heading} ${headings.slice(0, at).filter(other => other === heading).length}`,
  )

function cellsByLine({ headings, rows }: Sheet): ReadonlyMap<number, () => ReadonlyMap<string, string>> {
  const keys = columnKeys(headings)
  return new Map(
    rows.map(({ line, cells }) => [line, () => new Map(keys.map((key, at) => [key, cells[at] ?? '']))]),
  )
}

const csvLine = (cells: readonly string[]): string =>
  `${cells.map(cell => `"${inertCell(cell).replaceAll('"', '""')}"`).join(';')}\r\n`
