import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cell, Table as TableBlock } from '../../domain/blocks.ts'
import { formLook, type PageLook } from '../../domain/page-look.ts'
import { columnWidths, textWidth, twips } from './measures.ts'
import { emptyParagraph, noteParagraph } from './paragraph.ts'
import { textRuns } from './runs.ts'
import { layoutStyles, styleName } from './style-names.ts'

const headingCell = (words: string): Paragraph[] => [
  new Paragraph({ style: layoutStyles.columnHeading, children: textRuns(words, undefined) }),
]

/** A cell without a paragraph makes the whole file unreadable for Word. */
const cellParagraphs = (cell: Cell | undefined, look: PageLook): Paragraph[] =>
  cell === undefined || cell.paragraphs.length === 0
    ? [noteParagraph('step', [], look)]
    : cell.paragraphs.map(({ style, runs }) => noteParagraph(style, runs, look))

type RowLook = { readonly isHeader?: true; readonly height?: number }

function row(
  widths: readonly number[],
  cells: readonly Paragraph[][],
  { isHeader, height }: RowLook,
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    ...(height === undefined ? {} : { height: { value: twips(height), rule: HeightRule.ATLEAST } }),
    children: widths.map(
      (size, column) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          children: cells[column] ?? [emptyParagraph(styleName('step').id)],
        }),
    ),
  })
}

/**
 * A table as a real one: fixed layout and widths in twentieths of a point, which every reader respects, a header row
 * that repeats on each page, rows that stay whole, the first column what each row is about.
 */
export function noteTable({ widths: shares, header, rows, isForm }: TableBlock, look: PageLook): Table {
  const width = textWidth(look.page)
  const widths = columnWidths(shares, width)
  const headerRows = header.length === 0 ? [] : [row(widths, header.map(headingCell), { isHeader: true })]
  const least = isForm ? { height: formLook.height } : {}
  return new Table({
    style: isForm ? layoutStyles.form : layoutStyles.table,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: header.length > 0, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      ...headerRows,
      ...rows.map(cells =>
        row(
          widths,
          cells.map(cell => cellParagraphs(cell, look)),
          least,
        ),
      ),
    ],
  })
}
