import { type RefObject, useLayoutEffect } from 'react'

/**
 * Says in `data-sideways` whether the grid is wider than its frame: only then do names have to stay in sight, and
 * each cell that stays is a layer of its own, drawn and moved apart from the others.
 */
export function useSideways(frame: RefObject<HTMLTableElement | null>): void {
  useLayoutEffect(() => {
    const grid = frame.current
    if (grid === null) return
    const observer = new ResizeObserver(() => {
      grid.dataset['sideways'] = String(grid.scrollWidth > grid.clientWidth)
    })
    for (const element of [grid, ...grid.children]) observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
}
