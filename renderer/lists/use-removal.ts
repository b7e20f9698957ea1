import { useCallback } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'

type RemovableNoun = 'eventNotes' | 'pressNotes' | 'issuers' | 'boilerplates' | 'templates'

/** Removes a thing at once and offers to take it back. `sentence` says what was removed. */
export function useRemoval(noun: RemovableNoun): (id: string, sentence: string) => Promise<void> {
  const { shell, failures } = useMessages()
  const toasts = useToasts()
  return useCallback(
    async (id, sentence) => {
      const removed = await ask(`${noun}.remove`, { id })
      if (!removed.ok) {
        toasts.show({ text: failures[removed.failure.code] })
        return
      }
      const restore = async (): Promise<void> => {
        const restored = await ask(`${noun}.restore`, { id })
        if (!restored.ok) toasts.show({ text: failures[restored.failure.code] })
      }
      const action = { label: shell.undo, act: () => void restore() }
      toasts.show({ text: sentence, action, isLasting: true })
    },
    [noun, shell, failures, toasts],
  )
}
