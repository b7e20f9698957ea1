import type { NoteKind, PressNote } from '../../../domain/press-note.ts'

const kinds: Record<NoteKind, string> = {
  'note-aux-redactions': 'Note aux rédactions',
  communique: 'Communiqué de presse',
  invitation: 'Invitation presse',
  agenda: 'Agenda prévisionnel',
  'point-presse': 'Annonce de point presse',
  dossier: 'Dossier de presse',
}

const statuses: Record<PressNote['status'], string> = {
  draft: 'Brouillon',
  released: 'Diffusée',
  superseded: 'Remplacée',
}

export const notes = {
  kinds,
  statuses,
  listTitle: 'Notes de presse',
  listEmpty: 'Aucune note. Créez-en une ici, ou depuis la fiche d’un événement.',
  listRemoved: (title: string) => `«\u00A0${title}\u00A0» est supprimée.`,
  listNumber: (number: string) => `n°\u00A0${number}`,
  newNote: 'Nouvelle note',
}
