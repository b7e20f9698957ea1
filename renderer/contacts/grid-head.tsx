import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ContactColumn, ContactView } from '../../domain/contact-view.ts'
import { useMessages } from '../messages/messages.tsx'

type GridHeadProps = {
  readonly columns: readonly ContactColumn[]
  readonly sort: ContactView['sort']
  readonly isAnyChosen: boolean
  readonly isAllChosen: boolean
  /** The heading that Tab reaches, counted with the box; null while a row has it. */
  readonly tabColumn: number | null
}

/** The headings: each sorts, the first chooses everyone. The grid hears their keys and clicks. */
export function GridHead({ columns, sort, isAnyChosen, isAllChosen, tabColumn }: GridHeadProps): ReactNode {
  const { grid } = useMessages().contacts
  return (
    <thead className="grid-head">
      <tr className="grid-headings" aria-rowindex={1} data-row={-1}>
        <th
          scope="col"
          className="grid-cell grid-check"
          aria-colindex={1}
          data-column={0}
          tabIndex={tabColumn === 0 ? 0 : -1}
        >
          <span className="visually-hidden">{grid.selectAll}</span>
          <span className="grid-box" data-chosen={isAnyChosen} aria-hidden>
            {isAllChosen ? <Check size={14} strokeWidth={3} /> : null}
            {isAnyChosen && !isAllChosen ? <Minus size={14} strokeWidth={3} /> : null}
          </span>
        </th>
        {columns.map((column, at) => (
          <th
            key={column}
            scope="col"
            className={column === 'name' ? 'grid-cell grid-name' : 'grid-cell'}
            aria-colindex={at + 2}
            aria-sort={sortWord(sort, column)}
            data-column={at + 1}
            tabIndex={tabColumn === at + 1 ? 0 : -1}
          >
            <span className="grid-text">{grid.columns[column]}</span>
            {sort.column === column ? <SortArrow direction={sort.direction} /> : null}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function SortArrow({ direction }: { direction: ContactView['sort']['direction'] }): ReactNode {
  const Arrow = direction === 'up' ? ArrowUp : ArrowDown
  return <Arrow size={14} aria-hidden />
}

function sortWord(sort: ContactView['sort'], column: ContactColumn): 'ascending' | 'descending' | 'none' {
  if (sort.column !== column) return 'none'
  return sort.direction === 'up' ? 'ascending' : 'descending'
}
