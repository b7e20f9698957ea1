import { useCallback, useRef, useState } from 'react'
import type { Answered } from '../../domain/contract.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { addresseesOf, type Choice } from './choice.ts'
import { troubleOf } from './trouble-of.ts'

/** What came of a mailing. */
export type Sent =
  | { readonly way: 'open' | 'save'; readonly prepared: Answered<'mailings.prepare'>; readonly to: number }
  | { readonly way: 'text'; readonly text: Answered<'mailings.text'>; readonly to: number }

export type SendingState =
  | { readonly status: 'choosing' }
  | { readonly status: 'running' }
  | { readonly status: 'failed'; readonly trouble: string }
  | { readonly status: 'done'; readonly sent: Sent }

/** Prepares a mailing as it was chosen, once at a time. */
export function useSending(
  noteId: string,
  correctedNoteId: string | null,
): {
  readonly state: SendingState
  readonly send: (choice: Choice) => Promise<void>
} {
  const messages = useMessages()
  const [state, setState] = useState<SendingState>({ status: 'choosing' })
  const isRunning = useRef(false)

  const prepare = useCallback(
    async (choice: Choice): Promise<SendingState> => {
      const { way, field, attach } = choice
      const subject = choice.subject ?? ''
      const addressed = { noteId, to: addresseesOf(choice, correctedNoteId), subject }
      if (way === 'text') {
        const text = await ask('mailings.text', addressed)
        if (text.ok) return { status: 'done', sent: { way, text: text.value, to: addressesIn(text.value) } }
        return { status: 'failed', trouble: troubleOf(text.failure, messages) }
      }
      const prepared = await ask('mailings.prepare', { ...addressed, field, attach, way })
      if (prepared.ok) {
        const to = await recipientsOf(prepared.value)
        return { status: 'done', sent: { way, prepared: prepared.value, to } }
      }
      const trouble = troubleOf(prepared.failure, messages)
      return trouble === '' ? { status: 'choosing' } : { status: 'failed', trouble }
    },
    [noteId, correctedNoteId, messages],
  )
  const send = useCallback(
    async (choice: Choice): Promise<void> => {
      if (isRunning.current) return
      isRunning.current = true
      setState({ status: 'running' })
      setState(await prepare(choice))
      isRunning.current = false
    },
    [prepare],
  )
  return { state, send }
}

const addressesIn = ({ batches }: Answered<'mailings.text'>): number =>
  batches.reduce((sum, addresses) => sum + addresses.split('; ').length, 0)

/** How many people it was prepared for, as the log has them: the plan on the screen may be a moment old. */
async function recipientsOf({ dispatchId }: Answered<'mailings.prepare'>): Promise<number> {
  const people = await ask('dispatches.recipients', { id: dispatchId })
  return people.ok ? people.value.length : 0
}
