import { useCallback } from 'react'
import { type EventMove, moveEvent } from '../../domain/calendar/event-move.ts'
import { datesOf, type EventNote, eventDraftOf } from '../../domain/event-note.ts'
import type { FailureCode } from '../../domain/failure.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { ask } from '../bridge.ts'
import { formatDays } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'

/** Writes an event on its new days and offers to take that back. Answers whether it was written. */
export function useEventMove(): (event: EventNote, move: EventMove) => Promise<boolean> {
  const { calendar, failures, shell } = useMessages()
  const language = useLanguage()
  const toasts = useToasts()
  return useCallback(
    async (event, move) => {
      const name = event.title || shell.untitled
      const saved = await ask('eventNotes.save', { id: event.id, draft: move.draft })
      if (!saved.ok) {
        toasts.show({ text: failures[saved.failure.code] })
        return false
      }
      const putBack = async (): Promise<void> => {
        const failure = await takeBack(event, move)
        toasts.show({ text: failure === null ? calendar.putBack(name) : failures[failure] })
      }
      const days = datesOf(saved.value)
      toasts.show({
        text: calendar.moved(name, formatDays(days[0] ?? '', days.at(-1) ?? '', language)),
        action: { label: shell.undo, act: () => void putBack() },
        isLasting: true,
      })
      return true
    },
    [calendar, failures, shell, language, toasts],
  )
}

/** The event as it was before; where something else was written since, only its days go back. */
async function takeBack(before: EventNote, move: EventMove): Promise<FailureCode | null> {
  const now = await ask('eventNotes.get', { id: before.id })
  if (!now.ok) return now.failure.code
  const draft = eventDraftOf(now.value)
  const [firstDay = ''] = datesOf(before)
  const isUntouched = isSameValue(draft, move.draft)
  const back = isUntouched || firstDay === '' ? eventDraftOf(before) : moveEvent(draft, firstDay)?.draft
  if (back === undefined) return null
  const saved = await ask('eventNotes.save', { id: before.id, draft: back })
  return saved.ok ? null : saved.failure.code
}
