import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { asCell } from './cell-element.ts'

type Direction = 'up' | 'down'

type CheckHeadingProps = {
  readonly label: string
  readonly isAnyChosen: boolean
  readonly isAllChosen: boolean
  readonly tabColumn: number | null
}

/** The heading above the boxes: it chooses everyone, or nobody. */
export function CheckHeading({ label, isAnyChosen, isAllChosen, tabColumn }: CheckHeadingProps): ReactNode {
  return (
    <th scope="col" className="grid-cell grid-check" {...asCell(0, tabColumn)}>
      <span className="visually-hidden">{label}</span>
      <span className="grid-box" data-chosen={isAnyChosen} aria-hidden>
        {isAllChosen ? <Check size={14} strokeWidth={3} /> : null}
        {isAnyChosen && !isAllChosen ? <Minus size={14} strokeWidth={3} /> : null}
      </span>
    </th>
  )
}

/** The box of a row. Called, not mounted: each component would be paid for at each row between two frames. */
export const checkCell = (isChosen: boolean, tabColumn: number | null): ReactNode => (
  <td className="grid-cell grid-check" {...asCell(0, tabColumn)}>
    <span className="grid-box" aria-hidden>
      {isChosen ? <Check size={14} strokeWidth={3} /> : null}
    </span>
  </td>
)

/** Which way a column is sorted; null is not by this one. */
export function SortArrow({ direction }: { direction: Direction | null }): ReactNode {
  if (direction === null) return null
  const Arrow = direction === 'up' ? ArrowUp : ArrowDown
  return <Arrow size={14} aria-hidden />
}

/** The same in ARIA’s words. */
export const sortWord = (direction: Direction | null): 'ascending' | 'descending' | 'none' =>
  direction === null ? 'none' : direction === 'up' ? 'ascending' : 'descending'
