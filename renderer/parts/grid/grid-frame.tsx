import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useState,
} from 'react'
import { type Cell, cellAfter } from './cell-after.ts'
import { cellElement, cellOf, checkWidth } from './cell-element.ts'
import type { Choosing } from './choosing.ts'
import './grid.css'

type Measures = Readonly<Record<`--${string}`, string>>

type GridFrameProps = {
  readonly frame: RefObject<HTMLTableElement | null>
  readonly className: string
  readonly label: string
  readonly help: string
  /** How many there are, drawn or not; columns with the box. */
  readonly rows: number
  readonly columns: number
  /** In pixels. */
  readonly rowHeight: number
  readonly headHeight: number
  readonly measures: Measures
  /** The cell that Tab reaches, and who hears that it is another. */
  readonly here: Cell
  readonly onStand: (cell: Cell) => void
  readonly choosing: Choosing
  /** How many are chosen. */
  readonly count: number
  /** A heading beside that of the boxes. */
  readonly onSort: (column: number) => void
  readonly onEnter: (cell: Cell, element: HTMLElement | null) => void
  readonly onRemove: () => void
  readonly children: ReactNode
}

/**
 * A grid of ARIA: one stop for Tab, arrows from cell to cell, rows that are chosen. Clicks and keys are heard here, so
 * that rows need no handlers of their own; only those in sight are in the page.
 */
export function GridFrame(props: GridFrameProps): ReactNode {
  const { frame, rows, columns, rowHeight, headHeight, here, onStand, choosing, count, onSort } = props
  const [moved, setMoved] = useState<Cell | null>(null)

  const moveTo = (cell: Cell): void => {
    onStand(cell)
    setMoved(cell)
  }
  // The row and column of the cell are drawn by now, even far out of sight: the focus brings them into sight.
  useLayoutEffect(() => {
    if (moved === null) return
    const cell = cellElement(frame.current, moved)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [frame, moved])

  const head = (column: number): void => {
    if (column > 0) onSort(column)
    else if (count === rows) choosing.none()
    else choosing.all()
  }
  const enter = (cell: Cell): void => props.onEnter(cell, cellElement(frame.current, cell))

  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.altKey) return
    const next = cellAfter(event, here, {
      rows,
      columns,
      rowsInSight: Math.floor(((frame.current?.clientHeight ?? 0) - headHeight) / rowHeight),
    })
    if (next !== null) {
      if (event.shiftKey && next.row >= 0 && next.row !== here.row) choosing.extendTo(next.row, here.row)
      else if (!event.shiftKey) choosing.startAt(next.row)
      moveTo(next)
    } else if (event.key === ' ') here.row < 0 ? head(here.column) : choosing.toggle(here.row)
    else if (event.key === 'Enter') here.row < 0 ? head(here.column) : enter(here)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) choosing.all()
    else if (event.key === 'Escape' && count > 0) choosing.none()
    else if (event.key === 'Delete' && count > 0) props.onRemove()
    else return
    event.preventDefault()
  }

  const click = (event: MouseEvent<HTMLTableElement>): void => {
    const cell = cellOf(event.target)
    if (cell === null) return
    onStand(cell)
    if (cell.row < 0) head(cell.column)
    else if (event.shiftKey) choosing.extendTo(cell.row, here.row)
    else if (cell.column === 0 || event.ctrlKey || event.metaKey) choosing.toggle(cell.row)
    // What was dragged over is being copied.
    else if (window.getSelection()?.isCollapsed !== false) enter(cell)
  }

  return (
    <table
      ref={frame}
      {...interactive}
      className={`grid-frame ${props.className}`}
      aria-label={props.label}
      aria-description={props.help}
      aria-rowcount={rows + 1}
      aria-colcount={columns}
      style={styleOf(props)}
      onKeyDown={press}
      onClick={click}
      onMouseDown={event => {
        // Otherwise the browser marks all text between two clicks.
        if (event.shiftKey) event.preventDefault()
      }}
    >
      {props.children}
    </table>
  )
}

// « ARIA in HTML » lets a table be a grid; the linter, which holds tables to be for reading only, does not know.
const interactive = { role: 'grid', tabIndex: -1, 'aria-multiselectable': true }

/** The measures of the grid for its style sheet. */
const styleOf = ({ rowHeight, headHeight, measures }: GridFrameProps): CSSProperties & Measures => ({
  '--grid-row': `${rowHeight}px`,
  '--grid-head': `${headHeight}px`,
  '--grid-check': `${checkWidth}px`,
  ...measures,
})
