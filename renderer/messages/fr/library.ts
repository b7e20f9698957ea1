import type { IssuerDraft } from '../../../domain/issuer.ts'

const hourStyles: Record<IssuerDraft['hourStyle'], string> = {
  spaced: '9\u00A0h\u00A030',
  compact: '9h30',
  padded: '09\u00A0h\u00A030',
}

/** The dialog that inserts a section into a note. */
const picker = {
  title: 'Insérer un «\u00A0À propos\u00A0»',
  search: 'Rechercher',
  list: 'Textes de la bibliothèque',
  preview: (title: string) => `Aperçu de «\u00A0${title}\u00A0»`,
  none: 'La bibliothèque n’a pas encore de texte «\u00A0À propos\u00A0».',
  insert: 'Insérer',
  write: 'Écrire un nouveau texte',
  newTitle: 'Titre du nouveau texte',
  newHint: 'Il entre aussi dans la bibliothèque\u00A0: d’autres notes pourront le reprendre.',
  create: 'Créer et insérer',
  cancel: 'Annuler',
}

/** What a note says of a section that it holds a copy of. */
const copy = {
  region: (title: string) => `«\u00A0${title}\u00A0»\u00A0: origine du texte`,
  ofLibrary: 'Copie de la bibliothèque',
  own: 'Texte propre à cette note',
  gone: 'Le texte n’est plus dans la bibliothèque',
  differs: 'Modifié dans cette note',
  changed: (day: string) => `La source a changé le ${day}`,
  compare: 'Comparer',
  take: 'Reprendre la source',
  taken: 'Le texte actuel de la bibliothèque est repris.',
  keep: 'Garder cette copie',
  alterSource: 'Mettre à jour la source',
  alterSourceHint: 'Le texte de cette note remplace celui de la bibliothèque.',
  sourceAltered: (title: string) =>
    `La bibliothèque a le nouveau texte de «\u00A0${title}\u00A0». Les autres notes verront que la source a changé.`,
  addToLibrary: 'Ajouter à la bibliothèque',
  added: (title: string) => `«\u00A0${title}\u00A0» est dans la bibliothèque.`,
  stale: (day: string) => `À relire\u00A0: échéance du ${day} dépassée`,
  staleAtExport: (titles: readonly string[]) =>
    titles.length > 1
      ? `${titles.length} textes «\u00A0À propos\u00A0» devaient être relus\u00A0: ${titles.join(', ')}.`
      : `Un texte «\u00A0À propos\u00A0» devait être relu\u00A0: ${titles.join(', ')}.`,
  comparison: (title: string) => `«\u00A0${title}\u00A0»\u00A0: comparer`,
  here: 'Dans cette note',
  inLibrary: 'Dans la bibliothèque',
  removedWords: 'retiré',
  addedWords: 'ajouté',
  same: 'Les deux textes sont identiques.',
}

export const library = {
  title: 'Bibliothèque',
  issuers: 'Émetteurs',
  issuersText: 'Le ministère ou le service dont la note porte l’en-tête et les contacts.',
  noIssuer: 'Aucun émetteur.',
  newIssuer: 'Nouvel émetteur',
  issuerName: 'Nom',
  issuerNameHint: 'Tel qu’il se lit dans une phrase\u00A0: «\u00A0ministère chargé de l’Industrie\u00A0».',
  letterhead: 'En-tête',
  motto: 'Devise',
  footer: 'Pied de page',
  contacts: 'Contacts presse',
  addContact: 'Ajouter un contact presse',
  organisation: 'Organisme',
  contactName: 'Nom',
  phones: 'Téléphones',
  mails: 'Courriels',
  hourStyle: 'Écriture des heures',
  hourStyles,
  surnameCapitals: 'Noms de famille en capitales',
  boilerplates: 'Textes «\u00A0À propos\u00A0»',
  boilerplatesText:
    'Une note en reçoit une copie\u00A0: modifier le texte ici ne change pas les notes déjà écrites.',
  noBoilerplate: 'Aucun texte «\u00A0À propos\u00A0».',
  newBoilerplate: 'Nouveau texte «\u00A0À propos\u00A0»',
  boilerplateTitle: 'Titre',
  boilerplateBody: 'Texte',
  reviewBy: 'À relire avant le',
  removed: {
    issuers: (name: string) => `L’émetteur «\u00A0${name}\u00A0» est supprimé.`,
    boilerplates: (title: string) => `Le texte «\u00A0${title}\u00A0» est supprimé.`,
    templates: (name: string) => `Le modèle «\u00A0${name}\u00A0» est supprimé.`,
  },
  toReview: (day: string) => `À relire depuis le ${day}`,
  reviewBefore: (day: string) => `À relire avant le ${day}`,
  usedIn: (notes: number) => (notes > 1 ? `Dans ${notes} notes` : 'Dans 1 note'),
  searchBoilerplates: 'Rechercher dans les titres et les textes',
  showing: 'Afficher',
  allBoilerplates: 'Tous',
  staleBoilerplates: 'À relire',
  nothingFound: 'Aucun texte ne correspond.',
  picker,
  copy,
}
