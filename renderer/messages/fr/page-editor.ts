/** What stands on the page while it is written, and does not print. */
export const pageEditor = {
  ghosts: {
    title: 'Titre de la note',
    announcement: 'Annonce',
    whenLine: 'Quand',
    whereLine: 'Où',
    body: 'Écrivez, ou tapez / pour insérer',
    notice: 'Avis à la presse',
    subheading: 'Intertitre',
    listItem: 'Élément de la liste',
    quoteText: 'Ce qui a été dit',
    speaker: 'Qui parle',
    figureValue: 'Chiffre',
    figureLabel: 'Ce qu’il mesure',
    boilerplateTitle: 'Titre de la section',
    pageBreak: 'Saut de page',
  },
  /** What is still missing, offered in the margin. */
  missing: {
    title: 'Titre',
    announcement: 'Annonce',
    whenLine: 'Quand',
    whereLine: 'Où',
    body: 'Texte',
    after: 'Suite',
    letterheadSlot: 'Émetteur',
    headingSlot: 'Lieu et date',
    personsSlot: 'Personnes',
    accreditationSlot: 'Accréditer',
    contactsSlot: 'Contact presse',
    linksSlot: 'Liens',
    programme: 'Programme',
    notices: 'Avis',
    boilerplates: 'À propos',
  },
  slots: {
    letterhead: 'Émetteur',
    heading: 'Lieu, date, numéro et nature',
    persons: 'Personnes',
    accreditation: 'Accréditation et accueil',
    contacts: 'Contact presse',
    links: 'Liens et documents joints',
  },
  slot: (part: string): string => `${part}\u00A0: modifier`,
  /** The sentence is Mallette’s until somebody writes it. */
  generated: 'Phrase composée par Mallette',
  takeOver: 'La rédiger moi-même',
  giveBack: 'Revenir à la phrase de Mallette',
  /** What a text holds at most, in characters; `parts` where a list or the programme takes no more. */
  full: (most: number | 'parts'): string =>
    most === 'parts'
      ? 'Il n’y a plus de place ici\u00A0: rien n’a été ajouté.'
      : `Ce texte est plein\u00A0: ${most.toLocaleString('fr').replaceAll('\u202F', '\u00A0')} caractères au plus.`,
  leave: 'Échap\u00A0: quitter la page',
}
