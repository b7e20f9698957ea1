import { useEffect, useState } from 'react'
import { registerPending } from '../../parts/pending-saves.ts'
import type { Asking } from '../../use-asked.ts'
import { leaveComposer, type OpenedNote, openComposer } from './open-composer.ts'

/** Writes what is unsaved when the window loses the focus or closes, until the returned function is called. */
function keepSafe(id: string, opened: OpenedNote): () => void {
  const flush = (): Promise<boolean> => opened.composer.flush()
  const write = (): void => void flush()
  const forget = registerPending(flush)
  window.addEventListener('blur', write)
  return () => {
    window.removeEventListener('blur', write)
    // What could not be written stays registered: closing must still know of it.
    void leaveComposer(id, opened).then(isSaved => {
      if (isSaved) forget()
    })
  }
}

/** Opens a note to be composed, and writes what is unsaved of it when it leaves the screen. */
export function useOpenedNote(id: string): Asking<OpenedNote> {
  const [asking, setAsking] = useState<Asking<OpenedNote>>({ status: 'loading' })

  useEffect(() => {
    let isShown = true
    let leave: (() => void) | null = null
    const open = async (): Promise<void> => {
      const result = await openComposer(id)
      if (!isShown) return
      const again = (): void => void open()
      if (!result.ok) {
        setAsking({ status: 'failed', failure: result.failure, again })
        return
      }
      leave?.()
      leave = keepSafe(id, result.value)
      setAsking({ status: 'ready', value: result.value, again })
    }
    void open()
    return () => {
      isShown = false
      leave?.()
    }
  }, [id])

  return asking
}
