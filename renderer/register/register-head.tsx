import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RegisterSort } from '../../domain/register/register-view.ts'
import { useMessages } from '../messages/messages.tsx'
import { type GridColumn, isSortedBy, sortOf } from './register-columns.ts'

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
    <thead className="register-head" style={{ width }}>
      <tr className="register-headings" aria-rowindex={1} data-row={-1}>
        <th
          scope="col"
          className="register-cell register-check"
          aria-colindex={1}
          data-column={0}
          tabIndex={tabColumn === 0 ? 0 : -1}
        >
          <span className="visually-hidden">{register.grid.selectAll}</span>
          <span className="register-box" data-chosen={isAnyChosen} aria-hidden>
            {isAllChosen ? <Check size={14} strokeWidth={3} /> : null}
            {isAnyChosen && !isAllChosen ? <Minus size={14} strokeWidth={3} /> : null}
          </span>
        </th>
        <th
          scope="col"
          className="register-cell register-name"
          aria-colindex={2}
          aria-sort={sortWord(sort, 'name')}
          data-column={1}
          tabIndex={tabColumn === 1 ? 0 : -1}
        >
          <span className="register-text">{register.columns.name}</span>
          <SortArrow sort={sort} by="name" />
        </th>
        {drawn.map(({ index: at, start }) => {
          const column = columns[at]
          if (column === undefined) return null
          return (
            <th
              key={at}
              scope="col"
              className="register-cell"
              aria-colindex={at + 3}
              aria-sort={sortWord(sort, sortOf(column))}
              data-column={at + 2}
              tabIndex={tabColumn === at + 2 ? 0 : -1}
              style={{ left: start, width: widths[at] ?? 0 }}
            >
              <Heading column={column} hours={hours} />
              <SortArrow sort={sort} by={sortOf(column)} />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Heading({ column, hours }: { column: GridColumn; hours: ReadonlyMap<string, string> }): ReactNode {
  const { register } = useMessages()
  if (column.kind === 'fact') return <span className="register-text">{register.columns[column.column]}</span>
  const { id, label } = column.sequence
  return (
    <span className="register-sequence" title={label}>
      <span className="register-hour">{hours.get(id) ?? ''}</span>
      <span className="register-text">{label || register.untitledSequence(column.place + 1)}</span>
    </span>
  )
}

function SortArrow({ sort, by }: { sort: RegisterSort; by: RegisterSort['by'] }): ReactNode {
  if (!isSortedBy(sort, by)) return null
  const Arrow = sort.direction === 'up' ? ArrowUp : ArrowDown
  return <Arrow size={14} aria-hidden />
}

function sortWord(sort: RegisterSort, by: RegisterSort['by']): 'ascending' | 'descending' | 'none' {
  if (!isSortedBy(sort, by)) return 'none'
  return sort.direction === 'up' ? 'ascending' : 'descending'
}
