import { useMemo } from 'react'
import { useReleases } from '../correction/use-releases.ts'
import { useAsked } from '../use-asked.ts'
import { isDone, outdatedGroups } from './outdated-groups.ts'

const everything = { noteId: null, eventNoteId: null }

/** All that was made to leave, with what of it is not so any more. */
export const useDispatches = () =>
  useAsked('dispatches.list', everything, 'dispatches', 'eventNotes', 'pressNotes', 'issuers')

/** How many notes and events are to be gone through again; 0 until it is known. */
export function useOutdatedCount(): number {
  const releases = useReleases()
  const dispatches = useDispatches()
  return useMemo(() => {
    if (releases.status !== 'ready' || dispatches.status !== 'ready') return 0
    return outdatedGroups(releases.value, dispatches.value).filter(group => !isDone(group)).length
  }, [releases, dispatches])
}
