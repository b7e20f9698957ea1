import { useCallback } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { useComposer } from './use-composer.tsx'

/**
 * Says what was just done, with a button that takes it back. Where the note was changed since, undoing would take back
 * something else: it says so instead.
 */
export function useUndoToast(): (text: string) => void {
  const { composer: words, shell } = useMessages()
  const composer = useComposer()
  const toasts = useToasts()
  return useCallback(
    text => {
      const done = composer.work
      const act = (): void => {
        if (composer.work === done) composer.undo()
        else toasts.show({ text: words.changedSince })
      }
      toasts.show({ text, action: { label: shell.undo, act } })
    },
    [composer, toasts, words, shell],
  )
}
