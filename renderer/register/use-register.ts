import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { RegisterChange } from '../../domain/accreditation.ts'
import { takingBack } from '../../domain/register/statuses.ts'
import { ask, listen } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { registerPending } from '../parts/pending-saves.ts'
import { useToasts } from '../parts/toast.tsx'
import { OpenRegister, type RegisterState, type Writing } from './open-register.ts'

/** The registers that were opened, each once: its screens share what one of them could not write yet. */
const opened = new Map<string, OpenRegister>()

function openRegister(eventNoteId: string): OpenRegister {
  const known = opened.get(eventNoteId)
  if (known !== undefined) return known
  const made = new OpenRegister({
    read: () => ask('registers.get', { eventNoteId }),
    write: (writing: Writing) =>
      writing.kind === 'people'
        ? ask('registers.apply', { eventNoteId, changes: [...writing.changes] })
        : ask('registers.setRules', { eventNoteId, rules: writing.rules }),
  })
  opened.set(eventNoteId, made)
  return made
}

/** The register of an event as the screen has it, and the one way to change it. */
export function useRegister(eventNoteId: string): { open: OpenRegister; state: RegisterState } {
  const open = openRegister(eventNoteId)
  const state = useSyncExternalStore(open.watch, () => open.state)

  useEffect(() => {
    void open.refresh()
    return listen('changed', ({ noun, id }) => {
      if (noun === 'registers' && (id === eventNoteId || id === '')) open.hear()
    })
  }, [open, eventNoteId])

  useEffect(() => {
    const forget = registerPending(open.flush)
    return () => {
      // What could not be written stays registered: closing must still know of it.
      void open.flush().then(isWritten => {
        if (isWritten) forget()
      })
    }
  }, [open])

  return { open, state }
}

/** Changes the register and says so, with « Annuler »: everybody who was not changed again is as before. */
export function useActs(open: OpenRegister): (changes: readonly RegisterChange[], text: string) => void {
  const { register: words } = useMessages()
  const toasts = useToasts()
  return useCallback(
    (changes, text) => {
      if (open.state.status !== 'ready') return
      if (changes.length === 0) return toasts.show({ text: words.selection.nothing })
      const before = open.state.register
      open.write({ kind: 'people', changes })
      const undo = (): void => {
        if (open.state.status !== 'ready') return
        open.write({ kind: 'people', changes: takingBack(before, changes, open.state.register) })
      }
      toasts.show({ text, action: { label: words.undo, act: undo }, isLasting: true })
    },
    [open, toasts, words],
  )
}
