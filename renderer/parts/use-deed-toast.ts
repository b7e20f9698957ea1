import { useCallback } from 'react'
import type { Deed } from '../../domain/deed.ts'
import type { Result } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from './toast.tsx'
import { useSlowSign } from './use-slow-sign.ts'

/**
 * Tells what was done to many things at once, and offers to undo it: the same for removing, tagging, merging,
 * importing. Nothing is said where nothing was done.
 */
export function useDeedToast(): (done: Result<{ readonly deed: Deed | null }>, text: string) => void {
  const { shell, failures, contacts } = useMessages()
  const toasts = useToasts()
  const watched = useSlowSign()
  const undo = useCallback(
    async (id: string) => {
      const undone = await watched(ask('deeds.undo', { id }))
      toasts.show({ text: undone.ok ? contacts.undone(undone.value) : failures[undone.failure.code] })
    },
    [toasts, failures, contacts, watched],
  )
  return useCallback(
    (done, text) => {
      if (!done.ok) return toasts.show({ text: failures[done.failure.code] })
      const { deed } = done.value
      if (deed === null) return
      toasts.show({ text, action: { label: shell.undo, act: () => void undo(deed.id) }, isLasting: true })
    },
    [toasts, shell, failures, undo],
  )
}
