import { type Contact, contactName } from '../../domain/contact.ts'
import type { Thing } from '../parts/thing-list.tsx'

const byName = new Intl.Collator('fr')

/** What a contact is sorted by: its desk or its family name, whoever has no name last. */
const sortName = ({ desk, family, given }: Contact): string =>
  desk || [family, given].filter(part => part !== '').join(' ') || '\uFFFF'

/** Contacts as lines of a list, in the order of a directory. */
export const contactThings = (contacts: readonly Contact[]): Thing[] =>
  [...contacts]
    .sort((one, other) => byName.compare(sortName(one), sortName(other)))
    .map(contact => ({
      id: contact.id,
      name: contactName(contact),
      details: [
        contact.functions
          .map(({ outlet }) => outlet)
          .filter(outlet => outlet !== '')
          .join(', '),
        contact.mails[0]?.address ?? contact.phones[0]?.number ?? '',
      ],
      route: { at: 'contact', id: contact.id },
    }))
