import { useSyncExternalStore } from 'react'

const narrow = window.matchMedia('(max-width: 700px)')

function watch(watcher: () => void): () => void {
  narrow.addEventListener('change', watcher)
  return () => narrow.removeEventListener('change', watcher)
}

/** Pixels that the names take in the register: where there is little room they leave most of it to the statuses. */
export const useNameWidth = (): number => useSyncExternalStore(watch, () => (narrow.matches ? 140 : 192))
