import type { IssuerDraft } from '../../../domain/issuer.ts'

const hourStyles: Record<IssuerDraft['hourStyle'], string> = {
  spaced: '9\u00A0h\u00A030',
  compact: '9h30',
  padded: '09\u00A0h\u00A030',
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
  },
  toReview: (day: string) => `À relire depuis le ${day}`,
}
