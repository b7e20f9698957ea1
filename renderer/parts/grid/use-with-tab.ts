import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import { useCallback } from 'react'

/**
 * What a virtualizer draws: what is in sight, and the row or column that Tab reaches. It stays in the page wherever
 * the grid is scrolled, or the focus would be lost; -1 is none.
 */
export function useWithTab(tab: number): (range: Range) => number[] {
  return useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range)
      if (tab < 0 || tab >= range.count || shown.includes(tab)) return shown
      return [...shown, tab].sort((one, other) => one - other)
    },
    [tab],
  )
}
