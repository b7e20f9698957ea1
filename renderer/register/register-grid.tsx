import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Accreditation, Register } from '../../domain/accreditation.ts'
import type { RegisterSort } from '../../domain/register/register-view.ts'
import { useMessages } from '../messages/messages.tsx'
import type { Cell } from '../parts/grid/cell-after.ts'
import { GridFrame } from '../parts/grid/grid-frame.tsx'
import { useWidth } from '../parts/use-width.ts'
import { columnsOf, directionBy, sortOf, statusColumn, widthsOf } from './register-columns.ts'
import { RegisterHead } from './register-head.tsx'
import { RegisterRow } from './register-row.tsx'
import { useChoosingPeople } from './use-choosing-people.ts'
import { useNameWidth } from './use-name-width.ts'
import { useRegisterWindow } from './use-register-window.ts'
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

/** The register: a person can be opened, her status chosen in its cell; only rows and columns in sight are drawn. */
export function RegisterGrid(props: RegisterGridProps): ReactNode {
  const { register, rows, rowHeight, sort, onSort, hours, chosen, onChoose, onOpen, onAsk, onRemove } = props
  const { grid } = useMessages().register
  const frame = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Cell>({ row: 0, column: 1 })
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
  const choosing = useChoosingPeople(rows, chosen, onChoose)

  const sortBy = (column: number): void => {
    const known = columns[column - 2]
    const by = column === 1 || known === undefined ? 'name' : sortOf(known)
    onSort({ by, direction: directionBy(sort, by) === 'up' ? 'down' : 'up' })
  }
  const enter = ({ row, column }: Cell, cell: HTMLElement | null): void => {
    const person = rows[row]
    if (person === undefined) return
    const asked = statusColumn(columns[column - 2])
    if (asked === null || cell === null) onOpen(person)
    else onAsk({ person, sequence: asked.sequence, cell })
  }

  return (
    <GridFrame
      frame={frame}
      className="register-grid"
      label={grid.label}
      help={grid.help}
      rows={rows.length}
      columns={columns.length + 2}
      rowHeight={rowHeight}
      headHeight={headHeight}
      measures={{ '--grid-name': `${nameWidth}px` }}
      here={here}
      onStand={setAt}
      choosing={choosing}
      count={chosen.size}
      onSort={sortBy}
      onEnter={enter}
      onRemove={onRemove}
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
      <tbody className="grid-rows" style={{ height: shown.height, width: shown.width }}>
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
    </GridFrame>
  )
}
