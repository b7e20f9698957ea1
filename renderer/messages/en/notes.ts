import type { NoteKind, PressNote } from '../../../domain/press-note.ts'
import type { Messages } from '../fr.ts'

const kinds: Record<NoteKind, string> = {
  'note-aux-redactions': 'Note to newsrooms',
  communique: 'Press release',
  invitation: 'Press invitation',
  agenda: 'Forward agenda',
  'point-presse': 'Press point notice',
  dossier: 'Press kit',
}

const statuses: Record<PressNote['status'], string> = {
  draft: 'Draft',
  released: 'Released',
  superseded: 'Superseded',
}

export const notes: Messages['notes'] = {
  kinds,
  statuses,
  listTitle: 'Press notes',
  listEmpty: 'No note',
  listEmptyText: 'Create one here, or from an event.',
  listRemoved: title => `“${title}” is deleted.`,
  listNumber: number => `no. ${number}`,
  newNote: 'New note',
}
