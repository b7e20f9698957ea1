import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Result } from '../../domain/failure.ts'
import { Autosave, type SaveState } from './autosave.ts'
import { registerPending } from './pending-saves.ts'

export type Draft<T> = {
  readonly draft: T
  readonly change: (next: T | ((before: T) => T)) => void
  readonly state: SaveState
  readonly flush: () => Promise<boolean>
}

/** Drafts of one kind that left the screen before they were on the disk, by the id of their thing. */
export type UnsavedDrafts<T> = Map<string, Autosave<T>>

type Given<T> = {
  /** What the draft starts from; later values are ignored, mount the form afresh (key) for another thing. */
  readonly value: T
  /** When `value` was saved, an ISO instant, or empty where nobody knows. */
  readonly savedAt: string
  readonly save: (value: T) => Promise<Result<unknown>>
  /** Where a draft that could not be written waits for its form to be opened again. */
  readonly unsaved?: { readonly drafts: UnsavedDrafts<T>; readonly id: string }
}

/**
 * Holds what the person types and writes it as she goes (see Autosave). The draft is also written when the
 * window loses the focus, when it closes and when the form leaves the screen.
 */
export function useDraft<T extends object>({ value, savedAt, save, unsaved }: Given<T>): Draft<T> {
  const { drafts, id } = unsaved ?? { drafts: null, id: '' }
  const [autosave] = useState(() => drafts?.get(id) ?? new Autosave(value, savedAt, save))
  const watch = useCallback((watcher: () => void) => autosave.watch(watcher), [autosave])
  const draft = useSyncExternalStore(watch, () => autosave.value)
  const state = useSyncExternalStore(watch, () => autosave.state)

  useEffect(() => {
    const flush = (): Promise<boolean> => autosave.flush()
    const leave = (): void => void flush()
    const forget = registerPending(flush)
    window.addEventListener('blur', leave)
    return () => {
      window.removeEventListener('blur', leave)
      drafts?.set(id, autosave)
      // A draft that could not be written stays registered: closing must still know of it.
      void flush().then(isSaved => {
        if (!isSaved) return
        drafts?.delete(id)
        forget()
      })
    }
  }, [autosave, drafts, id])

  const change = useCallback(
    (next: T | ((before: T) => T)) =>
      autosave.change(typeof next === 'function' ? next(autosave.value) : next),
    [autosave],
  )
  return { draft, change, state, flush: useCallback(() => autosave.flush(), [autosave]) }
}
