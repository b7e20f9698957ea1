import type { Line } from './line.ts'
import { isRoughStep, isSequenceTitle, isStep, openedBy } from './openers.ts'

export const stepForm = (line: Line): boolean => isStep(line) || isSequenceTitle(line)

export const rowOf = ({ cell }: Line): string => (cell === null ? '' : `${cell.table}.${cell.row}`)

/** The rows that hold a step, and the row above the first of a table where it heads the columns. */
export function stepRows(lines: readonly Line[]): ReadonlySet<string> {
  const rows = new Set(lines.filter(line => line.cell !== null && isStep(line)).map(rowOf))
  const heads = lines.filter(
    ({ cell }) =>
      cell !== null && !rows.has(`${cell.table}.${cell.row}`) && rows.has(`${cell.table}.${cell.row + 1}`),
  )
  const isHead = (row: string): boolean => {
    const own = heads.filter(line => rowOf(line) === row)
    return own.length > 1 && own.every(({ text, cell }) => cell?.isHeader === true || text.length <= 25)
  }
  return new Set([...rows, ...heads.map(rowOf).filter(isHead)])
}

/** For each line whether it is a step, or steps follow before the contacts. */
export function stepsFollow(lines: readonly Line[]): readonly boolean[] {
  let follow = false
  return [...lines]
    .reverse()
    .map(line => {
      const opened = openedBy(line, false)
      if (opened === 'contact' || opened === 'coupon') follow = false
      else if (line.place !== 'footer' && (stepForm(line) || isRoughStep(line))) follow = true
      return follow
    })
    .reverse()
}
