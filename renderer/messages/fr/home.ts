import type { DocumentKind } from '../../../domain/trouble.ts'

/** The subject, and whether it is read as feminine singular or masculine plural. */
const asideSentences: Record<DocumentKind, string> = {
  'event-note': 'Une fiche était illisible. Elle a été mise de côté (rien n’est effacé)',
  'press-note': 'Une note était illisible. Elle a été mise de côté (rien n’est effacé)',
  contacts: 'Le fichier des contacts était illisible. Il a été mis de côté (rien n’est effacé)',
  'press-file':
    'Le fichier des médias, des listes et du registre était illisible. Il a été mis de côté (rien n’est effacé)',
  'press-file-journal':
    'Une partie des dernières modifications du fichier presse était illisible. Elle a été mise de côté (rien n’est effacé)',
  library: 'La bibliothèque était illisible. Elle a été mise de côté (rien n’est effacé)',
}

export const home = {
  title: 'Accueil',
  firstUse: {
    title: 'Bienvenue dans Mallette',
    text: 'Une fiche rassemble les faits d’un déplacement\u00A0; Mallette en compose la note aux rédactions et le fichier Word. Le plus simple est d’ouvrir l’exemple et de le modifier.',
    emptyTitle: 'Rien en cours',
    emptyText:
      'Créez un événement pour en composer les notes, ou une note seule. L’exemple reste à portée de main.',
    openExample: 'Ouvrir l’exemple\u00A0: la visite de Lieusaint',
    startEmpty: 'Commencer sans exemple',
  },
  drafts: 'Brouillons',
  noDrafts: 'Aucun brouillon en cours.',
  upcoming: 'Événements à venir',
  noUpcoming: 'Aucun événement à venir.',
  earlier: 'Événements passés',
  allNotes: 'Toutes les notes',
  allEvents: 'Tous les événements',
  troubles: {
    title: 'À savoir',
    setAside: (document: DocumentKind, lastGood: string) =>
      lastGood === ''
        ? `${asideSentences[document]}\u00A0; aucune copie saine n’a été trouvée.`
        : `${asideSentences[document]}. La dernière copie saine est du ${lastGood}.`,
    takeLastGood: 'Reprendre la copie saine',
    takenBack: 'La copie saine est reprise.',
    dismiss: 'Ne plus afficher',
  },
}
