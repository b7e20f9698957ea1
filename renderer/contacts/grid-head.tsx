import type { ReactNode } from 'react'
import type { ContactColumn, ContactView } from '../../domain/contact-view.ts'
import { useMessages } from '../messages/messages.tsx'
import { asCell, asRow } from '../parts/grid/cell-element.ts'
import { CheckHeading, SortArrow, sortWord } from '../parts/grid/grid-marks.tsx'

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
  const directionOf = (column: ContactColumn) => (sort.column === column ? sort.direction : null)
  return (
    <thead className="grid-head">
      <tr className="grid-headings" {...asRow(-1)}>
        <CheckHeading
          label={grid.selectAll}
          isAnyChosen={isAnyChosen}
          isAllChosen={isAllChosen}
          tabColumn={tabColumn}
        />
        {columns.map((column, at) => (
          <th
            key={column}
            scope="col"
            className={column === 'name' ? 'grid-cell grid-name' : 'grid-cell'}
            {...asCell(at + 1, tabColumn)}
            aria-sort={sortWord(directionOf(column))}
          >
            <span className="grid-text">{grid.columns[column]}</span>
            <SortArrow direction={directionOf(column)} />
          </th>
        ))}
      </tr>
    </thead>
  )
}
