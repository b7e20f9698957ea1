import { useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import type { Gate } from '../../domain/release.ts'
import { useAsked } from '../use-asked.ts'

/** What is known of a release under this number: the last answer stays while the next one is on its way. */
export type GateAsking = {
  readonly gate: Gate | null
  /** False while the number that was typed last has not been looked at. */
  readonly isFresh: boolean
  readonly failure: Failure | null
  readonly again: () => void
}

/** Asks what stands in the way of a release, again at each number that is typed and whenever something changes. */
export function useGate(noteId: string, number: string | null): GateAsking {
  const asking = useAsked('releases.prepare', { noteId, number }, 'pressNotes', 'releases', 'issuers')
  const [last, setLast] = useState<Gate | null>(null)
  if (asking.status === 'ready' && asking.value !== last) setLast(asking.value)
  return {
    gate: asking.status === 'ready' ? asking.value : last,
    isFresh: asking.status === 'ready',
    failure: asking.status === 'failed' ? asking.failure : null,
    again: asking.status === 'loading' ? () => undefined : asking.again,
  }
}
