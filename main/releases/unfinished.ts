import type { PressNote } from '../../domain/press-note.ts'
import type { Store } from '../store/store.ts'
import { releaseIdOf } from './release-id.ts'

/**
 * Whether a kill or a full disk left a release half done: a draft has a release, or a note that was corrected does not
 * say so. Reads no more than the names of the releases, and is asked at each start: what mends it is read only then.
 */
export async function isReleaseUnfinished(store: Store): Promise<boolean> {
  const released = new Set(await store.releases.ids())
  return store.pressNotes
    .list()
    .some(note =>
      note.status === 'draft' ? released.has(releaseIdOf(note.id)) : notYetSuperseded(store, note) !== null,
    )
}

/** The note that this one updates, corrects, replaces or cancels, where it still stands as it was released. */
export function notYetSuperseded({ pressNotes }: Store, { corrects }: PressNote): PressNote | null {
  const earlier = corrects?.noteId == null ? null : pressNotes.get(corrects.noteId)
  return earlier?.status === 'released' ? earlier : null
}
