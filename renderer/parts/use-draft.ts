import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '../../domain/failure.ts'
import { Autosave, type SaveState } from './autosave.ts'
import { registerPending } from './pending-saves.ts'

export type Draft<T> = {
  readonly draft: T
  readonly change: (next: T | ((before: T) => T)) => void
  readonly state: SaveState
  readonly flush: () => Promise<boolean>
}

type Given<T> = {
  /** What the draft starts from; later values are ignored, mount the form afresh (key) for another thing. */
  readonly value: T
  /** When `value` was saved, an ISO instant, or empty where nobody knows. */
  readonly savedAt: string
  readonly save: (value: T) => Promise<Result<unknown>>
}

/**
 * Holds what the person types and writes it as she goes (see Autosave). The draft is also written when the
 * window loses the focus, when it closes and when the form leaves the screen.
 */
export function useDraft<T extends object>({ value, savedAt, save }: Given<T>): Draft<T> {
  const [draft, setDraft] = useState(value)
  const [state, setState] = useState<SaveState>({ status: 'saved', at: savedAt })
  const latestSave = useRef(save)
  const latestDraft = useRef(value)
  const [autosave] = useState(() => new Autosave<T>(savedAt, one => latestSave.current(one), setState))

  useEffect(() => {
    latestSave.current = save
  }, [save])

  useEffect(() => {
    const flush = (): Promise<boolean> => autosave.flush()
    const leave = (): void => void flush()
    const forget = registerPending(flush)
    window.addEventListener('blur', leave)
    return () => {
      window.removeEventListener('blur', leave)
      // A draft that could not be written stays registered: closing must still know of it.
      void flush().then(isSaved => {
        if (isSaved) forget()
      })
    }
  }, [autosave])

  const change = useCallback(
    (next: T | ((before: T) => T)) => {
      const changed = typeof next === 'function' ? next(latestDraft.current) : next
      latestDraft.current = changed
      setDraft(changed)
      autosave.change(changed)
    },
    [autosave],
  )

  return { draft, change, state, flush: useCallback(() => autosave.flush(), [autosave]) }
}
