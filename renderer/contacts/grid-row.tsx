import { Ban } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { ContactColumn, ContactRow } from '../../domain/contact-view.ts'
import { type Language, type Messages, useMessages } from '../messages/messages.tsx'
import { asCell, asRow } from '../parts/grid/cell-element.ts'
import { checkCell } from '../parts/grid/grid-marks.tsx'
import { cellText } from './cell-text.ts'
import { highlighted } from './highlighted.tsx'

type GridRowProps = {
  readonly index: number
  /** Null while it is on its way. */
  readonly row: ContactRow | null
  readonly top: number
  readonly columns: readonly ContactColumn[]
  readonly words: string
  readonly language: Language
  readonly isChosen: boolean
  /** The cell of this row that Tab reaches, counted with the box; null for all rows but one. */
  readonly tabColumn: number | null
}

/** Columns that the search reads, so that what it found in them is marked. */
const searched: ReadonlySet<ContactColumn> = new Set([
  'name',
  'outlet',
  'beats',
  'tags',
  'town',
  'mail',
  'phone',
])

/** One contact in the grid. Plain elements only: hundreds of its cells are drawn between two frames. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { index, row, top, columns, isChosen, tabColumn } = props
  const messages = useMessages()
  return (
    <tr className="grid-row" {...asRow(index)} aria-selected={isChosen} style={{ top }}>
      {checkCell(isChosen, tabColumn)}
      {columns.map((column, at) => (
        <td
          key={column}
          className={column === 'name' ? 'grid-cell grid-name' : 'grid-cell'}
          {...asCell(at + 1, tabColumn)}
        >
          {row === null ? <span className="grid-waiting" /> : contentOf(row, column, props, messages)}
        </td>
      ))}
    </tr>
  )
})

/** What a cell shows. Called, not mounted: each component would be paid for two hundred times a key. */
function contentOf(
  row: ContactRow,
  column: ContactColumn,
  { words, language }: Pick<GridRowProps, 'words' | 'language'>,
  messages: Messages,
): ReactNode {
  const text = cellText(row, column, language)
  if (column !== 'name') return searched.has(column) ? highlighted(text, words) : text
  return (
    <>
      <span className={text === '' ? 'grid-text soft' : 'grid-text'}>
        {text === '' ? messages.shell.untitled : highlighted(text, words)}
      </span>
      {row.isOpposed ? (
        <span className="badge" data-tone="red">
          <Ban size={12} aria-hidden />
          {messages.contacts.grid.isOpposed}
        </span>
      ) : null}
    </>
  )
}
