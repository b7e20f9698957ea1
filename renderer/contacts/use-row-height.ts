import { useSyncExternalStore } from 'react'

const low = window.matchMedia('(max-height: 760px)')

function watch(watcher: () => void): () => void {
  low.addEventListener('change', watcher)
  return () => low.removeEventListener('change', watcher)
}

/** Pixels a row of a long list takes: less where the window is low, so that it still shows enough of them. */
export const useRowHeight = (): number => useSyncExternalStore(watch, () => (low.matches ? 30 : 36))
