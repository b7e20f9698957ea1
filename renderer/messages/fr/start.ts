import type { NoteKind } from '../../../domain/press-note.ts'
import type { ShippedName } from '../../../domain/shipped-templates.ts'

const kindHints: Record<NoteKind, string> = {
  'note-aux-redactions': 'Un déplacement ou un événement, son programme, l’accréditation',
  communique: 'Une annonce ou un bilan, en texte',
  invitation: 'Vous recevez la presse\u00A0: le déroulé, l’accréditation',
  agenda: 'Les rendez-vous à venir, jour par jour',
  'point-presse': 'Où, quand, qui peut venir',
  dossier: 'Plusieurs pages de fond',
}

const shipped: Record<ShippedName, string> = {
  visit: 'Annonce, programme et accès presse étape par étape, accréditation en préfecture',
  invitation: 'Déroulé, deux journalistes par média, entretiens sur demande',
  release: 'L’annonce, ce qui change, une citation, les prochaines étapes',
  agenda: 'Du lundi au vendredi, questions au Gouvernement et Conseil des ministres en place',
  pressPoint: 'Déclaration puis questions, retransmission en direct',
  pressKit: 'Couverture, sommaire et quatre chapitres à remplir',
}

const whyAgain = {
  changed: 'le texte de la bibliothèque a changé depuis',
  gone: 'le texte n’est plus dans la bibliothèque',
  stale: 'la date de relecture est passée',
}

/** The dialog that a new note is started from. */
const dialog = {
  title: 'Nouvelle note',
  tabs: 'Partir de',
  blank: 'Page blanche',
  event: 'Événement',
  template: 'Modèle',
  earlier: 'Note précédente',
  about: (title: string) => `Pour «\u00A0${title}\u00A0»`,
  withoutEvent: 'Sans événement',
  search: 'Rechercher',
  searchEvents: 'Titre, date ou commune',
  searchTemplates: 'Nom, nature ou émetteur',
  searchNotes: 'Titre, numéro, nature ou date',
  noEvent: 'Aucun événement. Créez-en un depuis l’accueil ou la rubrique Événements.',
  noNote: 'Aucune note à reprendre pour l’instant.',
  nothing: (typed: string) => `Rien ne correspond à «\u00A0${typed}\u00A0».`,
  more: (count: number) => `Et ${count} de plus\u00A0: précisez la recherche.`,
  kindHints,
}

/** An earlier note for another day, or the same news as another kind. */
const reuse = {
  redate: 'Reprendre pour une autre date',
  redateText: (title: string) =>
    `«\u00A0${title}\u00A0» reste telle quelle. La nouvelle note part sans numéro, datée d’aujourd’hui, avec sa propre fiche événement.`,
  redateNoEvent: (title: string) =>
    `«\u00A0${title}\u00A0» reste telle quelle. La nouvelle note part sans numéro, datée d’aujourd’hui.`,
  day: 'Premier jour du nouvel événement',
  dayHint: 'Les autres dates suivent du même écart. Laissez vide si la date n’est pas fixée.',
  was: (day: string) => `C’était le ${day}.`,
  asKind: 'Dupliquer en…',
  asKindText: (title: string) =>
    `La même actualité sous une autre nature\u00A0: «\u00A0${title}\u00A0» reste telle quelle, les deux notes partagent le même événement.`,
  make: 'Créer la note',
  cancel: 'Annuler',
  other: 'Sous une autre nature…',
}

/** What is to be read again in a note that was made from another. */
const again = {
  title: (count: number) => (count > 1 ? `${count} points à relire` : 'Un point à relire'),
  text: 'Cette note vient d’une autre. Mallette a décalé ses dates et n’a réécrit aucun texte.',
  dates: 'Dates décalées',
  texts: 'Textes qui parlent encore des anciennes dates',
  leftOut: 'Non repris',
  boilerplates: 'Textes «\u00A0À propos\u00A0» à relire',
  shift: (from: string, to: string) => `${from} → ${to}`,
  toSettle: 'à fixer',
  places: {
    programme: 'Programme',
    persons: 'Présence',
    desks: 'Date limite d’accréditation',
    notices: 'Validité d’un avis',
  },
  left: {
    embargo: 'L’embargo',
    announcement: 'La phrase d’annonce',
    when: 'La ligne «\u00A0quand\u00A0»',
  },
  why: (title: string, why: keyof typeof whyAgain) => `${title}\u00A0: ${whyAgain[why]}`,
  weekend: 'week-end',
  done: 'J’ai relu',
}

/** The acts on a whole note. */
const more = {
  name: 'Autres actions',
  asKind: 'Dupliquer en…',
  redate: 'Reprendre pour une autre date…',
  template: 'Enregistrer comme modèle…',
  remove: 'Supprimer',
}

/** A note kept as a template. */
const keep = {
  title: 'Enregistrer comme modèle',
  text: 'Le modèle garde les textes, sans numéro ni date.',
  name: 'Nom du modèle',
  withFacts: 'Garder aussi les personnes, le programme et l’accréditation, sans leurs dates',
  save: 'Enregistrer le modèle',
  saved: (name: string) => `Le modèle «\u00A0${name}\u00A0» est dans la bibliothèque.`,
}

/** The templates in the library. */
const templates = {
  title: 'Modèles',
  text: 'Une nouvelle note peut en partir. Enregistrez les vôtres depuis une note ouverte.',
  own: 'Vos modèles',
  none: 'Aucun modèle à vous pour l’instant.',
  shippedTitle: 'Fournis avec Mallette',
  shipped,
  name: 'Nom',
  kind: 'Nature',
  issuer: 'Émetteur',
  anyIssuer: 'Tous les émetteurs',
  withFacts: 'Avec personnes, programme et accréditation',
  wordsOnly: 'Textes seuls',
  copy: 'Copier pour modifier',
  copied: (name: string) => `«\u00A0${name}\u00A0» est copié dans vos modèles.`,
  copyName: (name: string) => `${name} (copie)`,
  use: 'Créer une note',
}

export const start = { dialog, reuse, again, more, keep, templates }
