import type { Recognition, ReleaseSummary } from '../../domain/release.ts'
import type { Store } from '../store/store.ts'

/** What a file shows of itself: the SHA-256 of its bytes, and the ids that Mallette wrote into it. */
export type Shown = { readonly sha256: string; readonly marks: readonly string[] }

/** Whether a file is one of the released ones to the last byte, was made here and is not one any more, or is unknown. */
export function recognised(
  store: Store,
  register: readonly ReleaseSummary[],
  { sha256, marks }: Shown,
): Recognition {
  for (const release of register) {
    const file = release.files.find(known => known.sha256 === sha256)
    if (file !== undefined) return { verdict: 'ours', release, fileName: file.name }
  }
  const marked = new Set(marks)
  const release = register.find(({ id, noteId }) => marked.has(id) || marked.has(noteId)) ?? null
  if (release !== null) return { verdict: 'altered', release, noteId: release.noteId }
  const noteId = marks.find(id => store.pressNotes.get(id) !== null)
  return noteId === undefined ? { verdict: 'unknown' } : { verdict: 'altered', release: null, noteId }
}
