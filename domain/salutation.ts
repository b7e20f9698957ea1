import type { Contact } from './contact.ts'

/**
 * The words that a message to the contact starts with. Her own salutation wins; a desk, and a person whose civility
 * nobody knows, are written to as « Madame, Monsieur, ».
 */
export function salutationOf(contact: Pick<Contact, 'civility' | 'desk' | 'salutation'>): string {
  const own = contact.salutation.trim()
  if (own !== '') return own
  if (contact.desk !== '' || contact.civility === '') return 'Madame, Monsieur,'
  return contact.civility === 'Mme' ? 'Madame,' : 'Monsieur,'
}
