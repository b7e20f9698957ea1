import type { Contact } from '../../../domain/contact.ts'
import { keptHeading } from '../../../domain/contact-export/export-columns.ts'
import { exportTable, inertCell } from '../../../domain/contact-export/export-table.ts'
import { type Advance, textBytes } from './in-chunks.ts'

/** CSV that Excel opens by a double click in France: UTF-8 with its mark, semicolons, CR LF; formulas are inert. */
export function csvFile(contacts: readonly Contact[], advance: Advance): Promise<Uint8Array> {
  const table = exportTable(contacts, inertCell)
  const head = `\uFEFF${csvLine([...table.headings, keptHeading])}`
  return textBytes(head, contacts, advance, contact => {
    const { cells, kept } = table.rowOf(contact)
    return csvLine([...cells, kept])
  })
}

/** One line of a CSV file, with its end. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(';')}\r\n`

/** Quotation marks where a cell holds what divides cells and lines, or spaces that would get lost (RFC 4180). */
const quoted = (cell: string): string =>
  /[";\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
