import type { Command } from '../../../domain/contract.ts'

/** What can be done by name. The menu says the same more briefly. */
const commands: Record<Command, string> = {
  'new-event': 'Nouvel événement',
  'new-note': 'Nouvelle note',
  'open-document': 'Ouvrir un document Word reçu',
  export: 'Exporter la note au format Word',
  print: 'Imprimer la note',
  home: 'Aller à l’accueil',
  events: 'Aller aux événements',
  notes: 'Aller aux notes',
  contacts: 'Aller aux contacts',
  library: 'Aller à la bibliothèque',
  settings: 'Ouvrir les réglages',
  guide: 'Ouvrir le guide de Mallette',
  undo: 'Annuler la dernière modification',
  redo: 'Rétablir la dernière modification',
  find: 'Rechercher dans la note',
  'find-everywhere': 'Rechercher et remplacer dans les brouillons',
  palette: 'Aller à… ou commander',
  'focus-mode': 'Mode concentration',
  shortcuts: 'Afficher les raccourcis clavier',
}

/** The command palette. */
export const palette = {
  title: 'Palette de commandes',
  open: 'Rechercher',
  field: 'Note, événement, contact ou commande',
  placeholder: 'Aller à une note, un contact… ou commander',
  results: 'Résultats',
  groups: {
    notes: 'Notes',
    events: 'Événements',
    contacts: 'Contacts',
    boilerplates: 'Sections «\u00A0À propos\u00A0»',
    commands: 'Commandes',
  },
  nothing: (typed: string) => `Rien ne correspond à «\u00A0${typed}\u00A0».`,
  nothingHint: 'Essayez un nom, une commune, un média, ou «\u00A0imprimer\u00A0».',
  commands,
}
