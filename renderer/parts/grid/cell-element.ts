import type { Cell } from './cell-after.ts'

/** Pixels that the box to choose a row takes. */
export const checkWidth = 40

/** What makes an element the row of a grid; -1 are the headings. */
export const asRow = (index: number) => ({ 'aria-rowindex': index + 2, 'data-row': index })

/** What makes an element the cell of a column, counted from the box at 0; `tabColumn` is the one that Tab reaches. */
export const asCell = (column: number, tabColumn: number | null) => ({
  'aria-colindex': column + 1,
  'data-column': column,
  tabIndex: tabColumn === column ? 0 : -1,
})

/** The element of a cell, where it is drawn. */
export const cellElement = (frame: HTMLElement | null, { row, column }: Cell): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`) ?? null

/** The cell in which something happened; null beside all cells. */
export function cellOf(target: EventTarget): Cell | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest<HTMLElement>('[data-column]')
  const row = cell?.closest<HTMLElement>('[data-row]')
  if (cell === null || row === null || row === undefined) return null
  return { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }
}
