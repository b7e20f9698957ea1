import { useSyncExternalStore } from 'react'

/** Whether the window is at least this wide, in CSS pixels; follows the window and its zoom. */
export function useWide(pixels: number): boolean {
  const query = window.matchMedia(`(min-width: ${pixels}px)`)
  return useSyncExternalStore(
    hear => {
      query.addEventListener('change', hear)
      return () => query.removeEventListener('change', hear)
    },
    () => query.matches,
  )
}
