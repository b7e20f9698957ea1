import { useMemo } from 'react'
import type { ReleaseSummary } from '../../domain/release.ts'
import { type Asking, useAsked } from '../use-asked.ts'

/** The register of released notes, asked for again when anything that they state may have changed. */
export const useReleases = (): Asking<ReleaseSummary[]> =>
  useAsked('releases.list', {}, 'releases', 'eventNotes', 'pressNotes', 'issuers')

/** The ids of the released notes whose facts have changed since; none until it is known. */
export function useNotesToCorrect(): ReadonlySet<string> {
  const releases = useReleases()
  return useMemo(() => {
    const known = releases.status === 'ready' ? releases.value : []
    return new Set(known.filter(({ state }) => state === 'to-correct').map(({ noteId }) => noteId))
  }, [releases])
}
