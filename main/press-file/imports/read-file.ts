import { guessMapping } from '../../../domain/contact-import/guess-mapping.ts'
import { type Sheet, sheetOf } from '../../../domain/contact-import/sheet.ts'
import {
  type ImportFormat,
  type ImportTarget,
  importLimits,
  type ReadingFault,
} from '../../../domain/contact-import.ts'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { areCards, readVcards } from './read-vcards.ts'
import { isArchive, readXlsx } from './read-xlsx.ts'
import type { Work } from './work.ts'

/** One table of a file, as it was read; a workbook may hold several. */
export type ReadTable = {
  readonly name: string
  readonly format: ImportFormat
  readonly encoding: string
  readonly delimiter: string
  readonly sheet: Sheet
  /** Where the columns go in a format that says so itself; null where it must be guessed. */
  readonly mapping: readonly ImportTarget[] | null
}

export type ReadTables =
  | { readonly ok: true; readonly tables: readonly ReadTable[] }
  | { readonly ok: false; readonly fault: ReadingFault }

/** Largest file that is read, in bytes. */
export const largestFile = importLimits.fileBytes

/** Reads a file by what it holds, whatever its name ends with. */
export async function readFile(name: string, bytes: Uint8Array, work: Work): Promise<ReadTables> {
  if (bytes.length === 0) return { ok: false, fault: 'empty' }
  if (bytes.length > largestFile) return { ok: false, fault: 'too-big' }
  if (isArchive(bytes)) return workbookTables(name, bytes, work)
  const decoded = await decodeText(bytes, work)
  if (decoded === null) return { ok: false, fault: 'unknown-format' }
  return readText(name, 'csv', decoded.text, decoded.encoding, work)
}

/** Reads a table that was copied from somewhere. */
export const readPasted = (text: string, work: Work): Promise<ReadTables> =>
  readText('', 'pasted', text, '', work)

/** Documents whose bytes are text, and no table: PDF, RTF, a web page that a program named .xls. */
const otherFormat = /^\s*(?:%PDF-|\{\\rtf|<(?:!doctype|html|\?xml|table|svg)\b)/i

async function readText(
  name: string,
  format: ImportFormat,
  text: string,
  encoding: string,
  work: Work,
): Promise<ReadTables> {
  if (text.trim() === '') return { ok: false, fault: 'empty' }
  if (otherFormat.test(text.slice(0, 200))) return { ok: false, fault: 'unknown-format' }
  if (areCards(text)) return cardTables(name, text, encoding, work)
  const { lines, delimiter } = await readCsv(text, work)
  const sheet = sheetOf(lines)
  if (!hasColumns(sheet)) return { ok: false, fault: 'no-columns' }
  return { ok: true, tables: [{ name, format, encoding, delimiter, sheet, mapping: null }] }
}

/** Each sheet that holds a table is one of its own: « fichier.xlsx · Radios ». */
async function workbookTables(name: string, bytes: Uint8Array, work: Work): Promise<ReadTables> {
  const workbook = await readXlsx(bytes, work)
  if (!workbook.ok) return workbook
  const filled = workbook.sheets.filter(({ lines }) => lines.some(cells => cells.some(cell => cell !== '')))
  if (filled.length === 0) return { ok: false, fault: 'empty' }
  const tables = filled.map(({ name: sheetName, lines }): ReadTable => {
    const title = filled.length === 1 ? name : `${name} · ${sheetName}`
    const shared = { format: 'xlsx', encoding: '', delimiter: '', mapping: null } as const
    return { name: title, sheet: sheetOf(lines), ...shared }
  })
  const useful = tables.filter(({ sheet }) => hasColumns(sheet))
  return useful.length === 0 ? { ok: false, fault: 'no-columns' } : { ok: true, tables: useful }
}

async function cardTables(name: string, text: string, encoding: string, work: Work): Promise<ReadTables> {
  const { sheet, mapping } = await readVcards(text, work)
  return { ok: true, tables: [{ name, format: 'vcard', encoding, delimiter: '', sheet, mapping }] }
}

/** One column is a list where its heading or its content says of what. */
function hasColumns({ headings, rows }: Sheet): boolean {
  if (rows.length === 0) return false
  if (headings.length > 1) return true
  const samples = rows.slice(0, 200).map(({ cells }) => cells)
  return guessMapping(headings, samples).some(target => target !== 'notes' && target !== 'nothing')
}
