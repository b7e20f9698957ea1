import { useMemo } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useCommands } from '../use-command.ts'
import type { PageSession } from './editor/page-session.ts'

/** « Annuler » and « Rétablir »: what they did, or that there was nothing, is read out. */
export function useUndoCommands(session: PageSession | null): void {
  const { composer: words } = useMessages()
  const toasts = useToasts()
  const commands = useMemo(() => {
    const step = (name: 'undo' | 'redo', done: string, nothing: string): void => {
      if (session !== null) toasts.say(session[name]() ? done : nothing)
    }
    return [
      { id: 'undo', act: () => step('undo', words.undone, words.nothingToUndo) },
      { id: 'redo', act: () => step('redo', words.redone, words.nothingToRedo) },
    ] as const
  }, [session, words, toasts])
  useCommands(commands)
}
