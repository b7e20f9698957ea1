import { zipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import type { ReadingFault } from '../../../domain/contact-import.ts'
import { unpackZip } from './unpack-zip.ts'
import type { Work } from './work.ts'

export type ReadSheet = { readonly name: string; readonly lines: readonly (readonly string[])[] }

export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly fault: ReadingFault }

/** The parts that a table is read from: no pictures, no macros, no printer settings. */
const tablePart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/iu

/** The most cells that a sheet may span, empty ones included: the reader makes room for all of them. */
const mostCells = 40_000_000

/** Whether the bytes begin as those of a zip archive, which every .xlsx is. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/** Reads the sheets of a workbook as text. `unknown-format` for an archive that is no workbook. */
export async function readXlsx(bytes: Uint8Array, work: Work): Promise<ReadWorkbook> {
  const unpacked = await unpackZip(bytes, name => tablePart.test(name), work)
  if (!unpacked.ok) return unpacked
  const { parts } = unpacked
  if (!parts.has('xl/workbook.xml')) return { ok: false, fault: 'unknown-format' }
  for (const [name, part] of parts) {
    if (name.includes('worksheets') && (await spannedCells(part, work)) > mostCells) {
      return { ok: false, fault: 'too-much-inside' }
    }
  }
  // The reader takes archives only: it is given one without compression, whose true size is known.
  const plain = zipSync(Object.fromEntries(parts), { level: 0 })
  try {
    const sheets = await readWorkbook(new Blob([plain]))
    return { ok: true, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, lines: data.map(texts) })) }
  } catch {
    // Whatever the reader throws, it says that the workbook cannot be read.
    return { ok: false, fault: 'broken' }
  }
}

const texts = (cells: readonly unknown[]): readonly string[] => cells.map(cellText)

/** A number as its digits, a date as `YYYY-MM-DD`: a cell is read again as text whatever its type. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
}

const sliceSize = 1 << 20
const longestAddress = 32

/** How many cells lie between the first of a sheet and the farthest, by the addresses that its cells bear. */
async function spannedCells(part: Uint8Array, work: Work): Promise<number> {
  let [rows, columns] = [0, 0]
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  for (let start = 0; start < text.length; start += sliceSize) {
    const slice = text.toString('latin1', start, start + sliceSize + longestAddress)
    for (const [, letters = '', row = ''] of slice.matchAll(/ r="([A-Z]{0,3})(\d{1,7})"/gu)) {
      rows = Math.max(rows, Number(row))
      columns = Math.max(columns, columnNumber(letters))
    }
    await work.step('reading', Math.min(start, text.length - 1), text.length)
  }
  return rows * columns
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
