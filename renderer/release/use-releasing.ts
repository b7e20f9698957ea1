import { useCallback, useRef, useState } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'

/** Where a release stands; `trouble` says why there is none. */
export type Releasing =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'failed'; readonly trouble: string }

/** Writes what is pending, releases the note under a number, and tells the outcome. */
export function useReleasing(
  noteId: string,
  flush: () => Promise<boolean>,
  onReleased: () => void,
): { readonly state: Releasing; readonly release: (number: string) => Promise<void> } {
  const { release: words, failures } = useMessages()
  const toasts = useToasts()
  const [state, setState] = useState<Releasing>({ status: 'idle' })
  const isRunning = useRef(false)

  const release = useCallback(
    async (number: string): Promise<void> => {
      if (isRunning.current) return
      isRunning.current = true
      setState({ status: 'running' })
      const isSaved = await flush()
      const released = isSaved ? await ask('releases.release', { noteId, number }) : null
      isRunning.current = false
      if (released === null) {
        setState({ status: 'failed', trouble: words.unsaved })
      } else if (released.ok) {
        setState({ status: 'idle' })
        toasts.show({ text: words.done(released.value.number) })
        onReleased()
      } else {
        const { code } = released.failure
        setState({ status: 'failed', trouble: words.failures[code] ?? failures[code] })
      }
    },
    [noteId, flush, onReleased, words, failures, toasts],
  )
  return { state, release }
}
