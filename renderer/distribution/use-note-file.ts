import { useCallback, useRef, useState } from 'react'
import { type Result, refuse } from '../../domain/failure.ts'
import type { Workpiece } from '../../domain/workpiece.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'
import { troubleOf } from './trouble-of.ts'

/** The files beside Word that a note is saved as. */
export type NoteFileKind = 'pdf' | 'folder' | 'calendar' | ExportFormat
type ExportFormat = 'html' | 'txt' | 'odt'

/** Saves a note as a file where the person says, what is pending written first, and tells the outcome. */
export function useNoteFile(
  id: string,
  read: () => Workpiece,
  flush: () => Promise<boolean>,
): { readonly isRunning: boolean; readonly save: (kind: NoteFileKind) => Promise<void> } {
  const messages = useMessages()
  const toasts = useToasts()
  const [isRunning, setRunning] = useState(false)
  const running = useRef(false)
  const { distribution } = messages

  const make = useCallback(
    async (kind: NoteFileKind): Promise<string> => {
      if (!(await flush())) return distribution.unsaved
      const saved = await askFor(kind, id, read().note.eventNoteId)
      return saved.ok ? distribution.menu.saved(saved.value.fileName) : troubleOf(saved.failure, messages)
    },
    [id, read, flush, distribution, messages],
  )
  const save = useCallback(
    async (kind: NoteFileKind): Promise<void> => {
      if (running.current) return
      running.current = true
      setRunning(true)
      const told = await make(kind)
      if (told !== '') toasts.show({ text: told })
      running.current = false
      setRunning(false)
    },
    [make, toasts],
  )
  return { isRunning, save }
}

async function askFor(
  kind: NoteFileKind,
  id: string,
  eventNoteId: string | null,
): Promise<Result<{ fileName: string }>> {
  if (kind === 'pdf') return ask('pressNotes.exportPdf', { id })
  if (kind === 'folder') return ask('pressNotes.exportFolder', { id })
  if (kind !== 'calendar') return ask('exports.save', { noteId: id, format: kind })
  if (eventNoteId === null) return refuse('invalid', 'attach.ics')
  return ask('calendars.save', { eventNoteId, step: null })
}
