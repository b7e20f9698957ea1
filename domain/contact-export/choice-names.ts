import type { Contact } from '../contact.ts'

/** The choices of a contact's form in French, as exports and the person's sheet write them. */
export const kindNames: Record<Contact['kind'], string> = {
  journalist: 'Journaliste',
  newsroom: 'Rédaction',
  'press-office': 'Service de presse',
  adviser: 'Conseiller',
}

export const reachingNames: Record<Contact['preferred'], string> = {
  '': '',
  mail: 'Courriel',
  phone: 'Téléphone',
  sms: 'SMS',
  messaging: 'Messagerie',
}

export const basisNames: Record<Contact['basis'], string> = {
  '': '',
  'public-task': 'Mission d’intérêt public',
  'legitimate-interest': 'Intérêt légitime',
  consent: 'Consentement',
  'legal-obligation': 'Obligation légale',
}
