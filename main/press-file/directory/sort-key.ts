import { assertNever } from '../../../domain/assert-never.ts'
import type { Contact } from '../../../domain/contact.ts'
import { phoneDigits } from '../../../domain/contact-search/search-text.ts'
import type { ContactColumn } from '../../../domain/contact-view.ts'
import { outletsOn, rolesOn } from '../../../domain/functions-of-today.ts'

/** What a key depends on beside the contact. */
export type KeySurroundings = {
  /** An instant; empty for who was never written to. */
  readonly lastUsed: string
  readonly today: string
  readonly fold: (text: string) => string
}

/**
 * What a contact is put in order by, compared code unit by code unit: folded text gives the order of a French
 * directory (« Éric » between « Denis » and « Fanny », « Le Goff » before « Leblanc ») at a hundredth of the cost
 * of a collator. People go by family name. Empty where there is nothing to go by.
 */
export function sortKey(
  column: ContactColumn,
  contact: Contact,
  { lastUsed, today, fold }: KeySurroundings,
): string {
  const folded = (texts: readonly string[]): string => texts.map(fold).join(' ').trim()
  switch (column) {
    case 'name':
      return contact.desk === '' ? folded([contact.family, contact.given]) : fold(contact.desk)
    case 'outlet':
      return folded(outletsOn(contact, today))
    case 'role':
      return folded(rolesOn(contact, today))
    case 'beats':
      return folded(contact.beats)
    case 'coverage':
      return contact.coverage.join(' ')
    case 'town':
      return fold(contact.place.town)
    case 'mail':
      return contact.mails[0]?.address.toLowerCase() ?? ''
    case 'phone':
      return phoneDigits(contact.phones[0]?.number ?? '')
    case 'tags':
      return folded(contact.tags)
    case 'lastUsed':
      return lastUsed
    case 'changed':
      return contact.changedAt
    default:
      return assertNever(column)
  }
}
