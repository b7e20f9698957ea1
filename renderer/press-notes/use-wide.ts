import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** Whether the window is at least this wide, in CSS pixels; follows the window and its zoom. */
export function useWide(pixels: number): boolean {
  const query = useMemo(() => window.matchMedia(`(min-width: ${pixels}px)`), [pixels])
  const subscribe = useCallback(
    (hear: () => void) => {
      query.addEventListener('change', hear)
      return () => query.removeEventListener('change', hear)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => query.matches)
}
