import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cell, Table as TableBlock } from '../../domain/blocks.ts'
import { columnWidths, textWidth } from './measures.ts'
import { noteParagraph } from './paragraph.ts'
import { textRuns } from './runs.ts'
import { layoutStyles } from './style-names.ts'

const headingCell = (words: string): Paragraph[] => [
  new Paragraph({ style: layoutStyles.columnHeading, children: textRuns(words, undefined) }),
]

/** A cell without a paragraph makes the whole file unreadable for Word. */
const cellParagraphs = (cell: Cell | undefined): Paragraph[] =>
  cell === undefined || cell.paragraphs.length === 0
    ? [noteParagraph('step', [])]
    : cell.paragraphs.map(({ style, runs }) => noteParagraph(style, runs))

function row(widths: readonly number[], cells: readonly Paragraph[][], tableHeader: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(tableHeader ? { tableHeader } : {}),
    children: widths.map(
      (size, column) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          children: cells[column] ?? cellParagraphs(undefined),
        }),
    ),
  })
}

/**
 * The programme as a real table: fixed layout and widths in twentieths of a point, which every reader respects,
 * a header row that repeats on each page, rows that stay whole.
 */
export function programmeTable({ widths: shares, header, rows }: TableBlock): Table {
  const widths = columnWidths(shares, textWidth)
  const headerRows = header.length === 0 ? [] : [row(widths, header.map(headingCell), true)]
  return new Table({
    style: layoutStyles.table,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: header.length > 0, firstColumn: true, noHBand: true, noVBand: true },
    rows: [...headerRows, ...rows.map(cells => row(widths, cells.map(cellParagraphs), false))],
  })
}
