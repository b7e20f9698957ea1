import type { ReleaseSummary } from '../../domain/release.ts'
import { type Asking, useAsked } from '../use-asked.ts'

/** The register of released notes, asked for again when anything that they state may have changed. */
export const useReleases = (): Asking<ReleaseSummary[]> =>
  useAsked('releases.list', {}, 'releases', 'eventNotes', 'pressNotes', 'issuers')
