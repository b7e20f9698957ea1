import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Accreditation, Register } from '../../domain/accreditation.ts'
import type { RegisterSort } from '../../domain/register/register-view.ts'
import { type Cell, cellAfter } from '../contacts/grid-move.ts'
import { useMessages } from '../messages/messages.tsx'
import { checkWidth, columnsOf, isSortedBy, sortOf, statusColumn, widthsOf } from './register-columns.ts'
import { RegisterHead } from './register-head.tsx'
import { RegisterRow } from './register-row.tsx'
import { useChoice } from './use-choice.ts'
import { useNameWidth } from './use-name-width.ts'
import { useRegisterWindow, useWidth } from './use-register-window.ts'
import './register-grid.css'

/** The status of somebody that is about to be chosen, and the cell that shows it. */
export type Asked = {
  readonly person: Accreditation
  readonly sequence: string | null
  readonly cell: HTMLElement
}

type RegisterGridProps = {
  readonly register: Register
  readonly rows: readonly Accreditation[]
  /** In pixels; mount the grid afresh for another. */
  readonly rowHeight: number
  readonly sort: RegisterSort
  readonly onSort: (sort: RegisterSort) => void
  readonly hours: ReadonlyMap<string, string>
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly onOpen: (person: Accreditation) => void
  readonly onAsk: (asked: Asked) => void
  readonly onRemove: () => void
}

/** Headings are higher than rows: the hour and the title of a sequence stand above each other. */
const headHeight = 48

/**
 * The register as a grid of ARIA: one stop for Tab, arrows from cell to cell, only the rows and columns in sight in the
 * page. Clicks and keys are heard here, so that rows need no handlers of their own.
 */
export function RegisterGrid(props: RegisterGridProps): ReactNode {
  const { register, rows, rowHeight, sort, onSort, hours, chosen, onChoose, onOpen, onAsk, onRemove } = props
  const { grid } = useMessages().register
  const frame = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Cell>({ row: 0, column: 1 })
  const [moves, setMoves] = useState(0)
  const nameWidth = useNameWidth()
  const frameWidth = useWidth(frame)
  const columns = useMemo(() => columnsOf(register.sequences), [register.sequences])
  const widths = useMemo(() => widthsOf(columns, nameWidth, frameWidth), [columns, nameWidth, frameWidth])
  const here: Cell = {
    row: Math.min(at.row, rows.length - 1),
    column: Math.min(at.column, columns.length + 1),
  }
  const shown = useRegisterWindow({
    frame,
    rows: rows.length,
    rowHeight,
    nameWidth,
    widths,
    tabRow: here.row,
    tabColumn: here.column - 2,
  })
  const choice = useChoice(rows, chosen, onChoose)

  const moveTo = (cell: Cell): void => {
    setAt(cell)
    setMoves(before => before + 1)
  }
  // The row and column of the cell are drawn by now, even far out of sight: the focus brings them into sight.
  useLayoutEffect(() => {
    if (moves === 0) return
    const cell = cellElement(frame.current, at)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [moves, at])

  const sortBy = (column: number): void => {
    const known = columns[column - 2]
    const by = column === 1 || known === undefined ? 'name' : sortOf(known)
    onSort({ by, direction: isSortedBy(sort, by) && sort.direction === 'up' ? 'down' : 'up' })
  }
  const head = (column: number): void => {
    if (column > 0) sortBy(column)
    else if (chosen.size === rows.length) choice.none()
    else choice.all()
  }
  const enter = ({ row, column }: Cell): void => {
    const person = rows[row]
    if (person === undefined) return
    const asked = statusColumn(columns[column - 2])
    const cell = cellElement(frame.current, { row, column })
    if (asked === null || cell === null) onOpen(person)
    else onAsk({ person, sequence: asked.sequence, cell })
  }

  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.altKey) return
    const next = cellAfter(event, here, {
      rows: rows.length,
      columns: columns.length + 2,
      rowsInSight: Math.floor(((frame.current?.clientHeight ?? 0) - headHeight) / rowHeight),
    })
    if (next !== null) {
      if (event.shiftKey && next.row >= 0 && next.row !== here.row) choice.extendTo(next.row, here.row)
      else if (!event.shiftKey) choice.startAt(next.row)
      moveTo(next)
    } else if (event.key === ' ') here.row < 0 ? head(here.column) : choice.toggle(here.row)
    else if (event.key === 'Enter') here.row < 0 ? head(here.column) : enter(here)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) choice.all()
    else if (event.key === 'Escape' && chosen.size > 0) choice.none()
    else if (event.key === 'Delete' && chosen.size > 0) onRemove()
    else return
    event.preventDefault()
  }

  const click = (event: MouseEvent<HTMLTableElement>): void => {
    const cell = cellOf(event.target)
    if (cell === null) return
    setAt(cell)
    if (cell.row < 0) head(cell.column)
    else if (event.shiftKey) choice.extendTo(cell.row, here.row)
    else if (cell.column === 0 || event.ctrlKey || event.metaKey) choice.toggle(cell.row)
    // What was dragged over is being copied.
    else if (window.getSelection()?.isCollapsed !== false) enter(cell)
  }

  return (
    <table
      ref={frame}
      {...interactive}
      className="register-grid"
      aria-label={grid.label}
      aria-description={grid.help}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 2}
      style={measures(rowHeight, nameWidth)}
      onKeyDown={press}
      onClick={click}
      onMouseDown={event => {
        // Otherwise the browser marks all text between two clicks.
        if (event.shiftKey) event.preventDefault()
      }}
    >
      <RegisterHead
        columns={columns}
        drawn={shown.columns}
        widths={widths}
        sort={sort}
        hours={hours}
        width={shown.width}
        isAnyChosen={chosen.size > 0}
        isAllChosen={chosen.size > 0 && chosen.size === rows.length}
        tabColumn={here.row < 0 ? here.column : null}
      />
      <tbody className="register-rows" style={{ height: shown.height, width: shown.width }}>
        {shown.rows.map(({ index, start }) => {
          const person = rows[index]
          if (person === undefined) return null
          return (
            <RegisterRow
              key={person.id}
              index={index}
              top={start}
              person={person}
              pools={register.pools}
              columns={columns}
              drawn={shown.columns}
              widths={widths}
              isChosen={chosen.has(person.id)}
              tabColumn={index === here.row ? here.column : null}
            />
          )
        })}
      </tbody>
    </table>
  )
}

type Measures = CSSProperties &
  Readonly<Record<'--register-row' | '--register-head' | '--register-name' | '--register-check', string>>

/** The measures of the grid for its style sheet. */
const measures = (rowHeight: number, nameWidth: number): Measures => ({
  '--register-row': `${rowHeight}px`,
  '--register-head': `${headHeight}px`,
  '--register-name': `${nameWidth}px`,
  '--register-check': `${checkWidth}px`,
})

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
