import type { ContactDraft } from '../../../domain/contact.ts'

const kinds: Record<ContactDraft['kind'], string> = {
  journalist: 'Journaliste',
  newsroom: 'Rédaction',
  'press-office': 'Service de presse',
  adviser: 'Conseiller',
}

const civilities: Record<ContactDraft['civility'], string> = { '': 'Non précisée', Mme: 'Mme', 'M.': 'M.' }

export const contacts = {
  kinds,
  civilities,
  title: 'Contacts',
  empty: 'Aucun contact',
  emptyText: 'Créez le premier\u00A0: un journaliste, une rédaction, un service de presse.',
  newContact: 'Nouveau contact',
  removed: (name: string) => `«\u00A0${name}\u00A0» est supprimé.`,
  kind: 'Qui',
  civility: 'Civilité',
  given: 'Prénom',
  family: 'Nom',
  desk: 'Nom du service ou de la rédaction',
  functions: 'Médias et fonctions',
  addFunction: 'Ajouter un média',
  outlet: 'Média',
  role: 'Fonction',
  mails: 'Courriels',
  phones: 'Téléphones',
  notes: 'Remarques',
}
