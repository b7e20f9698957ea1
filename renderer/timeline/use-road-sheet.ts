import { useCallback } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { flushAll } from '../parts/pending-saves.ts'
import { useToasts } from '../parts/toast.tsx'

/** Writes the road sheet of an event where the person says; what is still unsaved is written before. */
export function useRoadSheet(eventNoteId: string): (format: 'docx' | 'pdf', day?: string) => Promise<void> {
  const { roadSheet, failures } = useMessages()
  const toasts = useToasts()
  return useCallback(
    async (format, day = '') => {
      await flushAll()
      const saved = await ask('roadSheets.save', { eventNoteId, day, format })
      if (saved.ok) toasts.show({ text: roadSheet.saved(saved.value.fileName) })
      else if (saved.failure.code !== 'cancelled') toasts.show({ text: failures[saved.failure.code] })
    },
    [eventNoteId, roadSheet, failures, toasts],
  )
}
