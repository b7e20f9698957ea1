import { useCallback, useRef, useState } from 'react'
import type { FailureCode } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { type Messages, useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'

/** Where an export stands; `trouble` is a sentence that says why there is no file. */
export type ExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'failed'; readonly trouble: string }

/** The sentence of a failure that concerns the Word file, not the stored note. Cancelling is no failure. */
function troubleOf(code: FailureCode, { notes, failures }: Messages): string {
  switch (code) {
    case 'cancelled':
      return ''
    case 'read-only':
      return notes.exporting.readOnly
    case 'disk-full':
      return notes.exporting.diskFull
    case 'not-found':
      return failures['not-found']
    default:
      return notes.exporting.other
  }
}

/** Writes the note as a Word file where the person says: saves what is pending first, tells the outcome. */
export function useExport(
  id: string,
  flush: () => Promise<boolean>,
): { state: ExportState; start: () => Promise<void>; dismiss: () => void } {
  const messages = useMessages()
  const toasts = useToasts()
  const [state, setState] = useState<ExportState>({ status: 'idle' })
  const isRunning = useRef(false)
  const { exporting } = messages.notes

  const show = useCallback(async () => {
    const shown = await ask('pressNotes.showExported', { id })
    if (!shown.ok) toasts.show({ text: exporting.gone })
  }, [id, toasts, exporting])

  const write = useCallback(async (): Promise<string> => {
    if (!(await flush())) return exporting.unsaved
    const exported = await ask('pressNotes.export', { id })
    if (!exported.ok) return troubleOf(exported.failure.code, messages)
    toasts.show({
      text: exporting.done(exported.value.fileName),
      action: { label: exporting.show, act: () => void show() },
    })
    return ''
  }, [id, flush, messages, exporting, toasts, show])

  const start = useCallback(async (): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    setState({ status: 'running' })
    const trouble = await write()
    setState(trouble === '' ? { status: 'idle' } : { status: 'failed', trouble })
    isRunning.current = false
  }, [write])
  const dismiss = useCallback(() => setState({ status: 'idle' }), [])

  return { state, start, dismiss }
}
