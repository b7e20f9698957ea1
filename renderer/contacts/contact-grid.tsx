import { type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { ContactColumn } from '../../domain/contact-view.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { type Chosen, countChosen, nobody } from './chosen.ts'
import { listPlace, showContacts } from './contact-list-desk.ts'
import { rowAt, type Shown } from './contact-pages.ts'
import { gridStyle } from './grid-columns.ts'
import { GridHead } from './grid-head.tsx'
import { type Cell, cellAfter } from './grid-move.ts'
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

/**
 * The contacts as a grid of ARIA: one stop for Tab, arrows from cell to cell, only the rows in sight in the page.
 * Clicks and keys are heard here, so that rows need no handlers of their own.
 */
export function ContactGrid(props: ContactGridProps): ReactNode {
  const { shown, columns, rowHeight, chosen, onChoose, onRemove } = props
  const { grid } = useMessages().contacts
  const language = useLanguage()
  const { go } = useNavigation()
  const frame = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ cell: listPlace.cell, serial: listPlace.serial })
  const [moves, setMoves] = useState(0)
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

  const settle = (cell: Cell): void => {
    listPlace.cell = cell
    setAt({ cell, serial: shown.serial })
  }
  const moveTo = (cell: Cell): void => {
    settle(cell)
    setMoves(before => before + 1)
  }

  // The row of the cell is drawn by now, even far out of sight: giving it the focus also brings it into sight.
  useLayoutEffect(() => {
    if (moves === 0) return
    const cell = cellElement(frame.current, listPlace.cell)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [moves])

  const open = (row: number): void => {
    const contact = rowAt(shown, row)
    if (contact !== null) go({ at: 'contact', id: contact.id })
  }
  const sortBy = (column: ContactColumn | undefined): void => {
    if (column === undefined) return
    const isTurned = sort.column === column && sort.direction === 'up'
    showContacts({ sort: { column, direction: isTurned ? 'down' : 'up' } })
  }
  const chooseAllOrNone = (): void => (count === shown.total ? choosing.none() : choosing.all())
  const actOn = (cell: Cell): void => {
    if (cell.row >= 0) choosing.toggle(cell.row)
    else if (cell.column === 0) chooseAllOrNone()
    else sortBy(columns[cell.column - 1])
  }

  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.altKey) return
    const next = cellAfter(event, here, {
      rows: shown.total,
      columns: columns.length + 1,
      rowsInSight: Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 1,
    })
    if (next !== null) {
      if (event.shiftKey && next.row >= 0 && next.row !== here.row) choosing.extendTo(next.row, here.row)
      else if (!event.shiftKey) choosing.startAt(next.row)
      moveTo(next)
    } else if (event.key === ' ') actOn(here)
    else if (event.key === 'Enter') here.row < 0 ? actOn(here) : open(here.row)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) choosing.all()
    else if (event.key === 'Escape' && count > 0) choosing.none()
    else if (event.key === 'Delete' && count > 0) onRemove()
    else return
    event.preventDefault()
  }

  const click = (event: MouseEvent<HTMLTableElement>): void => {
    const cell = cellOf(event.target)
    if (cell === null) return
    settle(cell)
    if (cell.row >= 0 && event.shiftKey) choosing.extendTo(cell.row, here.row)
    else if (cell.row < 0 || cell.column === 0 || event.ctrlKey || event.metaKey) actOn(cell)
    // What was dragged over is being copied.
    else if (window.getSelection()?.isCollapsed !== false) open(cell.row)
  }

  return (
    <table
      ref={frame}
      {...interactive}
      className="contact-grid"
      aria-label={grid.label}
      aria-description={grid.help}
      aria-rowcount={shown.total + 1}
      aria-colcount={columns.length + 1}
      style={gridStyle(columns, rowHeight)}
      onKeyDown={press}
      onClick={click}
      onMouseDown={event => {
        // Otherwise the browser marks all text between two clicks.
        if (event.shiftKey) event.preventDefault()
      }}
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
    </table>
  )
}

// « ARIA in HTML » lets a table be a grid; the linter, which holds tables to be for reading only, does not know.
const interactive = { role: 'grid', tabIndex: -1, 'aria-multiselectable': true }

const cellElement = (frame: HTMLElement | null, { row, column }: Cell): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`) ?? null

function cellOf(target: EventTarget): Cell | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLElement>('[data-column]')
  const row = cell?.closest<HTMLElement>('[data-row]')
  if (cell === null || row === null || row === undefined) return null
  return { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }
}
