import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useWithTab } from '../parts/grid/use-with-tab.ts'
import { contactPages, listPlace } from './contact-list-desk.ts'
import type { Shown } from './contact-pages.ts'

/** Rows drawn above and below what is in sight. */
const drawnAhead = 4

type GridWindow = {
  readonly frame: RefObject<HTMLTableElement | null>
  readonly shown: Shown
  /** In pixels; mount the grid afresh for another. */
  readonly rowHeight: number
  /** The row that Tab reaches. */
  readonly tabRow: number
}

/** Which rows of the grid are drawn, and that those in sight are fetched. */
export function useGridWindow({
  frame,
  shown,
  rowHeight,
  tabRow,
}: GridWindow): Virtualizer<HTMLTableElement, Element> {
  const { total, serial } = shown
  const virtualizer = useVirtualizer<HTMLTableElement, Element>({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: drawnAhead,
    rangeExtractor: useWithTab(tabRow),
    initialOffset: listPlace.scrollTop,
  })

  // Another view starts at its top; one that is opened again, where it was left. Where the grid stands is
  // remembered, not read: reading would have it laid out at each key.
  useLayoutEffect(() => {
    const grid = frame.current
    if (grid === null) return
    const isNew = serial !== listPlace.serial
    listPlace.serial = serial
    if (listPlace.scrollTop === 0) return
    if (isNew) listPlace.scrollTop = 0
    grid.scrollTop = listPlace.scrollTop
  }, [frame, serial])

  useEffect(() => {
    const grid = frame.current
    const keep = (): void => {
      listPlace.scrollTop = grid?.scrollTop ?? 0
    }
    grid?.addEventListener('scroll', keep, { passive: true })
    return () => grid?.removeEventListener('scroll', keep)
  }, [frame])

  const first = virtualizer.range?.startIndex ?? 0
  const last = virtualizer.range?.endIndex ?? 0
  useEffect(() => {
    contactPages.need(first, last)
  }, [first, last])

  return virtualizer
}
