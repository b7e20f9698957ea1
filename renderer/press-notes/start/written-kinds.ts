import type { NoteKind } from '../../../domain/press-note.ts'

/** The kinds that can be written today, the most frequent first. */
export const writtenKinds: readonly NoteKind[] = [
  'note-aux-redactions',
  'communique',
  'invitation',
  'agenda',
  'point-presse',
  'dossier',
]
