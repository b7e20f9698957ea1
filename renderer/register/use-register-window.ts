import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useMemo } from 'react'
import { checkWidth } from '../parts/grid/cell-element.ts'
import { useWithTab } from '../parts/grid/use-with-tab.ts'

/** Rows drawn above and below what is in sight, and columns on each side of it. */
const drawnAhead = { rows: 4, columns: 2 }

type RegisterWindow = {
  readonly frame: RefObject<HTMLElement | null>
  readonly rows: number
  /** In pixels; mount the grid afresh for another. */
  readonly rowHeight: number
  readonly nameWidth: number
  readonly widths: readonly number[]
  /** The cell that Tab reaches. */
  readonly tabRow: number
  readonly tabColumn: number
}

/** A stretch of rows or columns: where each begins, in pixels. */
type Placed = { readonly index: number; readonly start: number }

/** Which rows and columns of the grid are drawn. `columns` stays the same list until others come into sight. */
export function useRegisterWindow(given: RegisterWindow): {
  readonly rows: readonly Placed[]
  readonly columns: readonly Placed[]
  readonly height: number
  readonly width: number
} {
  const { frame, rows, rowHeight, nameWidth, widths, tabRow, tabColumn } = given
  const across = useVirtualizer<HTMLElement, Element>({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => frame.current,
    estimateSize: index => widths[index] ?? 0,
    overscan: drawnAhead.columns,
    paddingStart: checkWidth + nameWidth,
    rangeExtractor: useWithTab(tabColumn),
  })
  const down = useVirtualizer<HTMLElement, Element>({
    count: rows,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: drawnAhead.rows,
    rangeExtractor: useWithTab(tabRow),
  })
  useLayoutEffect(() => {
    widths.forEach((width, index) => {
      across.resizeItem(index, width)
    })
  }, [across, widths])

  const drawn = across.getVirtualItems().map(({ index, start }) => ({ index, start }))
  const key = drawn.map(({ index, start }) => `${index}:${start}`).join(' ')
  // Rows are drawn again only when other columns are.
  const columns = useMemo(
    () =>
      key
        .split(' ')
        .filter(part => part !== '')
        .map(part => part.split(':').map(Number))
        .map(([index = 0, start = 0]) => ({ index, start })),
    [key],
  )
  return {
    rows: down.getVirtualItems().map(({ index, start }) => ({ index, start })),
    columns,
    height: down.getTotalSize(),
    width: across.getTotalSize(),
  }
}
