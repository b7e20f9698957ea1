import { columnsOf } from '../contact-import/columns.ts'
import { readRow } from '../contact-import/row-reading.ts'
import { cardsOf } from '../contact-import/vcard/card-lines.ts'
import { cardCollector } from '../contact-import/vcard/card-sheet.ts'
import type { Said } from './kept-data.ts'

/** What the import reads in a card of ours, which has no bytes to decode; null where it would refuse it. */
export function cardReading(card: string): Said | null {
  const collector = cardCollector(() => '')
  for (const text of cardsOf(card)) collector.add(text)
  const { sheet, mapping } = collector.sheet()
  const [row] = sheet.rows
  if (row === undefined) return null
  const read = readRow(columnsOf(sheet.headings, mapping), row.cells, '')
  return read.isRefused ? null : read.reading
}
