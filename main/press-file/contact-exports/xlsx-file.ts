import { Zip, ZipDeflate } from 'fflate'
import type { Contact } from '../../../domain/contact.ts'
import { keptHeading } from '../../../domain/contact-export/export-columns.ts'
import { exportTable, plainText } from '../../../domain/contact-export/export-table.ts'
import { sheetEnd, sheetHead, sheetPath, sheetRow, workbookParts } from '../../workbook/parts.ts'
import { eachInSlices } from '../slices.ts'
import type { Advance } from './in-chunks.ts'

/** A cell of Excel holds 32 767 characters; what is kept beside the columns goes on in the next one. */
const longestKept = 30_000

/**
 * A workbook of one sheet: cells are text, so that telephone numbers keep their zero and formulas are only words.
 * Written as a stream in slices: the library at hand holds the thread for seconds at 50 000 contacts.
 */
export async function xlsxFile(contacts: readonly Contact[], advance: Advance): Promise<Uint8Array> {
  const table = exportTable(contacts, plainText)
  const rows = await eachInSlices(contacts, contact => {
    const { cells, kept } = table.rowOf(contact)
    return [...cells, ...pieces(kept)]
  })
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), table.headings.length + 1)
  const kept = Array.from({ length: width - table.headings.length }, (_, at) =>
    at === 0 ? '' : ` ${at + 1}`,
  )
  const headings = [...table.headings, ...kept.map(number => `${keptHeading}${number}`)]
  return zipped(async write => {
    write(sheetHead({ widths: [...table.widths, ...kept.map(() => 10)], frozen: 1 }))
    write(sheetRow(headings, 0, 'heading'))
    let at = 0
    await eachInSlices(rows, row => {
      at += 1
      write(sheetRow(row, at, 'text'))
      advance()
    })
    write(sheetEnd({ headingRow: 0, lastRow: rows.length, columns: headings.length }))
  })
}

/** Never cut beside a space: the import takes spaces away around a cell. */
function pieces(kept: string): readonly string[] {
  if (kept.length <= longestKept) return [kept]
  let end = longestKept
  while (end > 1 && kept.slice(end - 1, end + 1).includes(' ')) end -= 1
  return [kept.slice(0, end), ...pieces(kept.slice(end))]
}

/** Packs the parts of the workbook, the sheet as it is being written. */
async function zipped(writeSheet: (write: (xml: string) => void) => Promise<void>): Promise<Uint8Array> {
  const bytes: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, data) => {
    failure ??= error
    bytes.push(data)
  })
  const open = (path: string): ZipDeflate => {
    const part = new ZipDeflate(path, { level: 6 })
    part.mtime = new Date(1980, 0, 1)
    zip.add(part)
    return part
  }
  for (const [path, xml] of workbookParts([{ name: 'Contacts', headingRow: 0 }]))
    open(path).push(Buffer.from(xml), true)
  const sheet = open(sheetPath(0))
  await writeSheet(xml => sheet.push(Buffer.from(xml)))
  sheet.push(new Uint8Array(), true)
  zip.end()
  if (failure !== null) throw failure
  return Buffer.concat(bytes)
}
