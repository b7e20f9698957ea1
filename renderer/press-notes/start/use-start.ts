import { useCallback } from 'react'
import type { Asked } from '../../../domain/contract.ts'
import { type Failure, type Result, succeed } from '../../../domain/failure.ts'
import type { NoteKind } from '../../../domain/press-note.ts'
import { ask } from '../../bridge.ts'
import { useNavigation } from '../../navigation.tsx'
import { rememberFlags } from './started-flags.ts'

/** What a note is made from: nothing but its kind, or what `pressNotes.start` knows. */
export type Beginning =
  | { readonly from: 'blank'; readonly kind: NoteKind; readonly eventNoteId: string | null }
  | Asked<'pressNotes.start'>

/** Makes a note and opens it. Answers why it could not be made, or null. `flush` comes before. */
export function useStart(flush?: () => Promise<unknown>): (beginning: Beginning) => Promise<Failure | null> {
  const { go } = useNavigation()
  return useCallback(
    async beginning => {
      await flush?.()
      const made = await make(beginning)
      if (!made.ok) return made.failure
      go({ at: 'note', id: made.value })
      return null
    },
    [flush, go],
  )
}

async function make(beginning: Beginning): Promise<Result<string>> {
  if (beginning.from === 'blank') {
    const { kind, eventNoteId } = beginning
    const created = await ask('pressNotes.create', { kind, eventNoteId })
    return created.ok ? succeed(created.value.id) : created
  }
  const started = await ask('pressNotes.start', beginning)
  if (!started.ok) return started
  const { note, flags } = started.value
  rememberFlags(note.id, flags)
  return succeed(note.id)
}
