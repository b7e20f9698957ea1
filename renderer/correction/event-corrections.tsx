import type { ReactNode } from 'react'
import { CorrectionBanner } from './correction-banner.tsx'
import { useReleases } from './use-releases.ts'

/** In the screens of an event: the released notes that it no longer bears out. Nothing where all of them still hold. */
export function EventCorrections({ id }: { id: string }): ReactNode {
  const releases = useReleases()
  if (releases.status !== 'ready') return null
  return releases.value
    .filter(({ eventNoteId, state }) => eventNoteId === id && state === 'to-correct')
    .map(release => <CorrectionBanner key={release.id} release={release} />)
}
