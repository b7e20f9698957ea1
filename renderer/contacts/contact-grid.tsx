import { type ReactNode, useRef, useState } from 'react'
import type { ContactColumn } from '../../domain/contact-view.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import type { Cell } from '../parts/grid/cell-after.ts'
import { GridFrame } from '../parts/grid/grid-frame.tsx'
import { type Chosen, countChosen, nobody } from './chosen.ts'
import { listPlace, showContacts } from './contact-list-desk.ts'
import { rowAt, type Shown } from './contact-pages.ts'
import { gridMeasures } from './grid-columns.ts'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import { isRowChosen, useChoosing } from './use-choosing.ts'
import { useGridWindow } from './use-grid-window.ts'
import { useSideways } from './use-sideways.ts'
import './contact-grid.css'

type ContactGridProps = {
  readonly shown: Shown
  readonly columns: readonly ContactColumn[]
  /** In pixels; mount the grid afresh for another. */
  readonly rowHeight: number
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
  readonly onRemove: () => void
}

/** The contacts: one can be opened, all can be chosen, by any heading they can be sorted. */
export function ContactGrid(props: ContactGridProps): ReactNode {
  const { shown, columns, rowHeight, chosen, onChoose, onRemove } = props
  const { grid } = useMessages().contacts
  const language = useLanguage()
  const { go } = useNavigation()
  const frame = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ cell: listPlace.cell, serial: listPlace.serial })
  const choosing = useChoosing(chosen, onChoose)
  // In another view the walk starts again from its first row, or goes on among the headings.
  const here: Cell = {
    row: Math.min(at.cell.row, at.serial === shown.serial ? shown.total - 1 : 0),
    column: Math.min(at.cell.column, columns.length),
  }
  const virtualizer = useGridWindow({ frame, shown, rowHeight, tabRow: here.row })
  useSideways(frame)
  const count = countChosen(chosen, shown.total)
  const { words, sort } = shown.view

  const stand = (cell: Cell): void => {
    listPlace.cell = cell
    setAt({ cell, serial: shown.serial })
  }
  const open = (row: number): void => {
    const contact = rowAt(shown, row)
    if (contact !== null) go({ at: 'contact', id: contact.id })
  }
  const sortBy = (column: ContactColumn | undefined): void => {
    if (column === undefined) return
    const isTurned = sort.column === column && sort.direction === 'up'
    showContacts({ sort: { column, direction: isTurned ? 'down' : 'up' } })
  }
  return (
    <GridFrame
      frame={frame}
      className="contact-grid"
      label={grid.label}
      help={grid.help}
      rows={shown.total}
      columns={columns.length + 1}
      rowHeight={rowHeight}
      headHeight={rowHeight}
      measures={gridMeasures(columns)}
      here={here}
      onStand={stand}
      choosing={choosing}
      count={count}
      onSort={column => sortBy(columns[column - 1])}
      onEnter={({ row }) => open(row)}
      onRemove={onRemove}
    >
      <GridHead
        columns={columns}
        sort={sort}
        isAnyChosen={count > 0}
        isAllChosen={count > 0 && count === shown.total}
        tabColumn={here.row < 0 ? here.column : null}
      />
      <tbody className="grid-rows" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rowAt(shown, index)
          return (
            <GridRow
              key={index}
              index={index}
              row={row}
              top={start}
              columns={columns}
              words={words}
              language={language}
              isChosen={chosen !== nobody && isRowChosen(chosen, row?.id)}
              tabColumn={index === here.row ? here.column : null}
            />
          )
        })}
      </tbody>
    </GridFrame>
  )
}
