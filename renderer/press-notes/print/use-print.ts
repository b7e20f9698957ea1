import { useCallback, useRef } from 'react'
import type { Composition } from '../../../domain/blocks.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { useCommand } from '../../use-command.ts'
import { printNote } from './print-note.tsx'

/** Prints the note at « Imprimer » of the menu, and tells why it was not. `composed` gives what prints at that moment. */
export function usePrint(composed: () => Composition): () => Promise<void> {
  const { failures } = useMessages()
  const language = useLanguage()
  const toasts = useToasts()
  const isRunning = useRef(false)
  const print = useCallback(async () => {
    if (isRunning.current) return
    isRunning.current = true
    const printed = await printNote(composed(), language)
    isRunning.current = false
    if (!printed.ok && printed.failure.code !== 'cancelled') {
      toasts.show({ text: failures[printed.failure.code] })
    }
  }, [composed, language, toasts, failures])
  useCommand('print', () => void print())
  return print
}
