import { type Contact, contactName } from '../../../domain/contact.ts'
import type { ContactRow } from '../../../domain/contact-view.ts'
import { outletsOn, rolesOn } from '../../../domain/functions-of-today.ts'
import { phoneText } from '../../../domain/phone.ts'

/** The line of a contact in a grid, on a day (`YYYY-MM-DD`); `lastUsed` is an instant or empty. */
export const contactRow = (contact: Contact, lastUsed: string, today: string): ContactRow => ({
  id: contact.id,
  kind: contact.kind,
  name: contactName(contact),
  outlet: outletsOn(contact, today).join(', '),
  role: rolesOn(contact, today).join(', '),
  beats: contact.beats,
  coverage: contact.coverage,
  town: contact.place.town,
  mail: contact.mails[0]?.address ?? '',
  phone: phoneText(contact.phones[0]?.number ?? ''),
  tags: contact.tags,
  lastUsed,
  changed: contact.changedAt,
  isOpposed: contact.opposition !== null,
})
