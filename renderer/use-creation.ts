import { useMemo } from 'react'
import { ask } from './bridge.ts'
import { useMessages } from './messages/messages.tsx'
import { useNavigation } from './navigation.tsx'
import { useToasts } from './parts/toast.tsx'

type Creation = {
  readonly newEvent: () => Promise<void>
  readonly newContact: () => Promise<void>
}

/** Makes a new thing in the store and opens it. A note asks what it starts from: `useNewNote`. */
export function useCreation(): Creation {
  const { go } = useNavigation()
  const { failures } = useMessages()
  const toasts = useToasts()
  return useMemo(
    () => ({
      newEvent: async () => {
        const created = await ask('eventNotes.create', {})
        if (created.ok) go({ at: 'event', id: created.value.id })
        else toasts.show({ text: failures[created.failure.code] })
      },
      newContact: async () => {
        const created = await ask('contacts.create', { draft: {} })
        if (created.ok) go({ at: 'contact', id: created.value.id })
        else toasts.show({ text: failures[created.failure.code] })
      },
    }),
    [go, failures, toasts],
  )
}
