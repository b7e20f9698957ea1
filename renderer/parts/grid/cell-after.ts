/** A cell of the grid: `row` from 0, -1 for the headings; `column` from 0. */
export type Cell = { readonly row: number; readonly column: number }

type GridSize = { readonly rows: number; readonly columns: number; readonly rowsInSight: number }

type Press = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }

/**
 * Where a key leads from a cell, after the grid pattern of ARIA's Authoring Practices; null for a key that moves
 * nothing. The headings are above the first row.
 */
export function cellAfter(press: Press, from: Cell, { rows, columns, rowsInSight }: GridSize): Cell | null {
  const far = press.ctrlKey || press.metaKey
  const to = (row: number, column: number): Cell => ({
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  const page = Math.max(1, rowsInSight - 1)
  switch (press.key) {
    case 'ArrowDown':
      return to(from.row + 1, from.column)
    case 'ArrowUp':
      return to(from.row - 1, from.column)
    case 'ArrowRight':
      return to(from.row, from.column + 1)
    case 'ArrowLeft':
      return to(from.row, from.column - 1)
    case 'PageDown':
      return to(from.row + page, from.column)
    case 'PageUp':
      return to(from.row <= 0 ? from.row : Math.max(0, from.row - page), from.column)
    case 'Home':
      return far ? to(Math.min(0, rows - 1), 0) : to(from.row, 0)
    case 'End':
      return far ? to(rows - 1, columns - 1) : to(from.row, columns - 1)
    default:
      return null
  }
}
