const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A part of the package: its path, and its XML. */
export type Part = readonly [path: string, xml: string]

/** Where the n-th sheet is in the package, counted from 0. */
export const sheetPath = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`

/** What a workbook has to know of a sheet. */
export type SheetPlace = {
  /** As `sheetNames` gives it. */
  readonly name: string
  /** The row that each printed page repeats, counted from 0; null for none. */
  readonly headingRow: number | null
}

/** Everything of a workbook but its sheets (ISO 29500). */
export function workbookParts(sheets: readonly SheetPlace[]): readonly Part[] {
  const overrides = sheets.map(
    (_, at) => `<Override PartName="/${sheetPath(at)}" ContentType="${types}.worksheet+xml"/>`,
  )
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const related = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const styleId = `rId${sheets.length + 1}`
  return [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets>${printTitles(sheets)}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${relations}">${related.join('')}<Relationship Id="${styleId}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      // Format 49 is text. The cells that a person adds take it too: their column has it.
      `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
    ],
  ]
}

function printTitles(sheets: readonly SheetPlace[]): string {
  const names = sheets.flatMap(({ name, headingRow }, at) => {
    if (headingRow === null) return []
    const rows = `'${name.replaceAll("'", "''")}'!$${headingRow + 1}:$${headingRow + 1}`
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(rows)}</definedName>`
  })
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`
}

const styles = { number: 0, text: 1, heading: 2 } as const

/** What a sheet is before its rows: the widths of its columns in characters, and how many rows stay in sight. */
export type SheetHead = { readonly widths: readonly number[]; readonly frozen: number }

/** The sheet up to its rows. A page that is printed is as wide as its columns, on its long side. */
export const sheetHead = ({ widths, frozen }: SheetHead): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map(
      (width, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styles.text}" customWidth="1"/>`,
    )
    .join('')}</cols><sheetData>`

/** Cells that can be filtered: from the row of headings to the last row, counted from 0, over so many columns. */
export type Filtered = { readonly headingRow: number; readonly lastRow: number; readonly columns: number }

/** The sheet after its rows; `filtered` null where nothing is filtered. Paper 9 is A4. */
export function sheetEnd(filtered: Filtered | null): string {
  const filter =
    filtered === null
      ? ''
      : `<autoFilter ref="A${filtered.headingRow + 1}:${letters(filtered.columns - 1)}${filtered.lastRow + 1}"/>`
  return `</sheetData>${filter}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
}

/**
 * A row, `at` counted from 0; empty cells are left out. Texts are texts: telephone numbers keep their zero, and what
 * looks like a formula is only words.
 */
export function sheetRow(cells: readonly (string | number)[], at: number, style: 'text' | 'heading'): string {
  const filled = cells.map((cell, column) => {
    if (cell === '') return ''
    const place = `${letters(column)}${at + 1}`
    return typeof cell === 'number'
      ? `<c r="${place}" s="${styles.number}"><v>${cell}</v></c>`
      : `<c r="${place}" s="${styles[style]}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  })
  return `<row r="${at + 1}">${filled.join('')}</row>`
}

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** Signs that no XML may hold (XML 1.0, 2.2). */
const unwritable = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu

/** `_x0041_` would be read as the letter A (ISO 29500-1, 22.9.2.19): its first sign is written so itself. */
const escaped = (text: string): string =>
  text
    .replace(unwritable, '')
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
