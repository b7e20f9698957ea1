import { useEffect, useState } from 'react'
import type { EventNote } from '../../domain/event-note.ts'
import { ask, listen } from '../bridge.ts'

/** The event that a note draws its facts from: none, found, removed since, or not readable just now. */
export type LinkedEvent =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'found'; readonly event: EventNote }
  | { readonly status: 'removed'; readonly id: string }
  | { readonly status: 'failed'; readonly id: string; readonly again: () => void }

const none: LinkedEvent = { status: 'none' }
const loading: LinkedEvent = { status: 'loading' }

/** Asks for the event and follows its changes; the earlier answer stays while it asks again. */
export function useLinkedEvent(id: string | null): LinkedEvent {
  const [held, setHeld] = useState<{ readonly id: string | null; readonly linked: LinkedEvent }>({
    id: null,
    linked: none,
  })

  useEffect(() => {
    if (id === null) return
    let isOpen = true
    const asking = async (): Promise<void> => {
      const result = await ask('eventNotes.get', { id })
      if (!isOpen) return
      if (result.ok) setHeld({ id, linked: { status: 'found', event: result.value } })
      else if (result.failure.code === 'not-found') setHeld({ id, linked: { status: 'removed', id } })
      else setHeld({ id, linked: { status: 'failed', id, again: () => void asking() } })
    }
    void asking()
    const leave = listen('changed', ({ noun }) => {
      if (noun === 'eventNotes') void asking()
    })
    return () => {
      isOpen = false
      leave()
    }
  }, [id])

  if (id === null) return none
  return held.id === id ? held.linked : loading
}
