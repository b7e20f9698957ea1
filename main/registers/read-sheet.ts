import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { assertNever } from '../../domain/assert-never.ts'
import type { ReadingFault } from '../../domain/contact-import.ts'
import { type FailureCode, type Result, refuse, succeed } from '../../domain/failure.ts'
import type { ReadTable } from '../press-file/imports/read-file.ts'
import { fromDisk } from '../press-file/imports/reading.ts'
import { createWork } from '../press-file/imports/work.ts'
import type { FileDialogs } from '../press-file/services.ts'

/** The cells of a sheet, its headings first where it has some. */
export type SheetCells = { readonly fileName: string; readonly rows: string[][] }

/** Requests for one event: what is bigger is no such sheet, and reading it would hold up the window. */
const limits = { bytes: 8 * 1024 * 1024, rows: 5_001, columns: 100 } as const

/**
 * Asks for a sheet (CSV, XLSX, cards) and reads its cells; of several tables in a workbook the longest. `cancelled`,
 * `too-large`, `invalid` for what holds no table, `broken` for what cannot be read.
 */
export async function readSheet(dialogs: FileDialogs): Promise<Result<SheetCells>> {
  const [path] = await dialogs.choosePaths()
  if (path === undefined) return refuse('cancelled')
  const found = await stat(path).catch(() => null)
  if (found !== null && found.size > limits.bytes) return refuse('too-large')
  const read = await fromDisk(path).read(createWork('register', () => undefined))
  if (!read.ok) return refuse(codeOf(read.fault))
  const rows = cellsOf(longest(read.tables))
  if (rows.length > limits.rows) return refuse('too-large')
  return succeed({ fileName: basename(path), rows })
}

const longest = (tables: readonly ReadTable[]): ReadTable | undefined =>
  [...tables].sort((one, other) => other.sheet.rows.length - one.sheet.rows.length)[0]

/** Letters that a spreadsheet puts above its columns say nothing of what is in them. */
function cellsOf(table: ReadTable | undefined): string[][] {
  if (table === undefined) return []
  const { headings, isTitled, rows } = table.sheet
  const all = [...(isTitled ? [headings] : []), ...rows.map(({ cells }) => cells)]
  return all.map(cells => cells.slice(0, limits.columns))
}

function codeOf(fault: ReadingFault): FailureCode {
  switch (fault) {
    case 'too-big':
    case 'too-much-inside':
      return 'too-large'
    case 'folder':
    case 'empty':
    case 'unknown-format':
    case 'no-columns':
      return 'invalid'
    case 'broken':
      return 'broken'
    default:
      return assertNever(fault)
  }
}
