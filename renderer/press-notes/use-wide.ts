import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** Whether the window is at least this wide, in CSS pixels; follows the window and its zoom. */
export const useWide = (pixels: number): boolean => useWindow(`(min-width: ${pixels}px)`)

/** Whether the window is at least this high, likewise. */
export const useTall = (pixels: number): boolean => useWindow(`(min-height: ${pixels}px)`)

function useWindow(condition: string): boolean {
  const query = useMemo(() => window.matchMedia(condition), [condition])
  const subscribe = useCallback(
    (hear: () => void) => {
      query.addEventListener('change', hear)
      return () => query.removeEventListener('change', hear)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => query.matches)
}
