import type { ReactNode } from 'react'
import type { RegisterSort } from '../../domain/register/register-view.ts'
import { useMessages } from '../messages/messages.tsx'
import { asCell, asRow } from '../parts/grid/cell-element.ts'
import { CheckHeading, SortArrow, sortWord } from '../parts/grid/grid-marks.tsx'
import { directionBy, type GridColumn, sortOf } from './register-columns.ts'

type RegisterHeadProps = {
  readonly columns: readonly GridColumn[]
  readonly drawn: readonly { readonly index: number; readonly start: number }[]
  readonly widths: readonly number[]
  readonly sort: RegisterSort
  readonly isAnyChosen: boolean
  readonly isAllChosen: boolean
  /** Hours of the sequences, by the id of each: « 9 h 30 ». */
  readonly hours: ReadonlyMap<string, string>
  readonly tabColumn: number | null
  /** Pixels of all columns together: the headings keep to their frame only as far as they reach. */
  readonly width: number
}

/** The headings: each sorts, the first chooses everyone. The grid hears their keys and clicks. */
export function RegisterHead(props: RegisterHeadProps): ReactNode {
  const { columns, drawn, widths, sort, isAnyChosen, isAllChosen, hours, tabColumn, width } = props
  const { register } = useMessages()
  return (
    <thead className="grid-head" style={{ width }}>
      <tr className="grid-headings" {...asRow(-1)}>
        <CheckHeading
          label={register.grid.selectAll}
          isAnyChosen={isAnyChosen}
          isAllChosen={isAllChosen}
          tabColumn={tabColumn}
        />
        <th
          scope="col"
          className="grid-cell grid-name"
          {...asCell(1, tabColumn)}
          aria-sort={sortWord(directionBy(sort, 'name'))}
        >
          <span className="grid-text">{register.columns.name}</span>
          <SortArrow direction={directionBy(sort, 'name')} />
        </th>
        {drawn.map(({ index: at, start }) => {
          const column = columns[at]
          if (column === undefined) return null
          const direction = directionBy(sort, sortOf(column))
          return (
            <th
              key={at}
              scope="col"
              className="grid-cell"
              {...asCell(at + 2, tabColumn)}
              aria-sort={sortWord(direction)}
              style={{ left: start, width: widths[at] ?? 0 }}
            >
              <Heading column={column} hours={hours} />
              <SortArrow direction={direction} />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Heading({ column, hours }: { column: GridColumn; hours: ReadonlyMap<string, string> }): ReactNode {
  const { register } = useMessages()
  if (column.kind === 'fact') return <span className="grid-text">{register.columns[column.column]}</span>
  const { id, label } = column.sequence
  return (
    <span className="register-sequence" title={label}>
      <span className="register-hour">{hours.get(id) ?? ''}</span>
      <span className="grid-text">{label || register.untitledSequence(column.place + 1)}</span>
    </span>
  )
}
