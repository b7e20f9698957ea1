import type { AnnexedNote, PressNote } from './press-note.ts'

/** What must be known of a note to say whether a copy of it is still what it says. */
export type NoteState = Pick<PressNote, 'id' | 'changedAt'>

/**
 * Whether the note was written again after the dossier took its copy. A copy bears the latest instant at which its note
 * or its event had been written: `changedAt` may be that of the note alone, or the later of both.
 */
export const changedSince = (annex: AnnexedNote, source: NoteState): boolean =>
  annex.sourceId === source.id && annex.sourceChangedAt < source.changedAt
