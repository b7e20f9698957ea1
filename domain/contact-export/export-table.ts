import type { Contact } from '../contact.ts'
import { columnsOf } from '../contact-import/columns.ts'
import { guessMapping } from '../contact-import/guess-mapping.ts'
import { readRow } from '../contact-import/row-reading.ts'
import { exportColumns } from './export-columns.ts'
import { keptData } from './kept-data.ts'

/** A contact as a line of a table: its cells under the headings, and what they cannot hold (kept-data.ts). */
export type ExportRow = { readonly cells: readonly string[]; readonly kept: string }

export type ExportTable = {
  readonly headings: readonly string[]
  /** In characters. */
  readonly widths: readonly number[]
  readonly rowOf: (contact: Contact) => ExportRow
}

/**
 * The table of these contacts. `written` is what the file makes of the text of a cell: the reading back is tried on
 * that, so that nothing it takes away is lost.
 */
export function exportTable(contacts: Iterable<Contact>, written: (cell: string) => string): ExportTable {
  const columns = exportColumns(contacts)
  const headings = columns.map(({ heading }) => heading)
  const reading = columnsOf(headings, guessMapping(headings, []))
  return {
    headings,
    widths: columns.map(({ width }) => width),
    rowOf: contact => {
      const cells = columns.map(({ cell }) => written(cell(contact)))
      const read = readRow(reading, cells, '')
      return { cells, kept: keptData(contact, read.isRefused ? null : read.reading) }
    },
  }
}

/** Text without control characters but tabs and line ends, and without what XML and UTF-8 cannot hold. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')

/**
 * A cell that no spreadsheet calculates: what starts as a formula does (`=`, `+`, `-`, `@`, a tab, their full-width
 * forms) is written after an apostrophe, which the import takes away.
 */
export const inertCell = (text: string): string => {
  const plain = plainText(text)
  return /^[\s'"]*[=+\-@\t＝＋－＠]/u.test(plain) ? `'${plain}` : plain
}
