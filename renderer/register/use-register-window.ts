import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { checkWidth } from './register-columns.ts'

/** Rows drawn above and below what is in sight, and columns on each side of it. */
const drawnAhead = { rows: 4, columns: 2 }

type RegisterWindow = {
  readonly frame: RefObject<HTMLElement | null>
  readonly rows: number
  /** In pixels; mount the grid afresh for another. */
  readonly rowHeight: number
  readonly nameWidth: number
  readonly widths: readonly number[]
  /** The cell that Tab reaches: it stays in the page wherever the grid is scrolled, or the focus would be lost. */
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

function useWithTab(tab: number): (range: Range) => number[] {
  return useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      if (tab < 0 || tab >= range.count || shown.includes(tab)) return shown
      return [...shown, tab].sort((one, other) => one - other)
    },
    [tab],
  )
}

/** The width of an element in pixels, followed as it changes. */
export function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return width
}
