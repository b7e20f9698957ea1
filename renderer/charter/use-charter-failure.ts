import { useCallback } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { useMessages } from '../messages/messages.tsx'

/** Why a charter or a document was not taken, as a sentence. */
export function useCharterFailure(): (failure: Failure) => string {
  const { charter, failures } = useMessages()
  return useCallback(
    ({ code, field = '' }) => {
      if (code === 'broken') return charter.reasons[field] ?? failures.broken
      if (code === 'too-large') return charter.tooLarge
      if (code === 'newer-data') return charter.newer
      return failures[code]
    },
    [charter, failures],
  )
}
