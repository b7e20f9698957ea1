import { useCallback } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { useToasts } from '../parts/toast.tsx'

/** Loads the demonstration data set and opens its press note. */
export function useExample(): () => Promise<void> {
  const { failures } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  return useCallback(async () => {
    const loaded = await ask('demonstration.load', {})
    if (loaded.ok) go({ at: 'note', id: loaded.value.pressNoteId })
    else toasts.show({ text: failures[loaded.failure.code] })
  }, [failures, go, toasts])
}
