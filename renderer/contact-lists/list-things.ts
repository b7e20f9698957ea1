import type { ListSummary } from '../../domain/contact-list.ts'
import type { Messages } from '../messages/messages.tsx'
import type { Thing } from '../parts/thing-list.tsx'

const byName = new Intl.Collator('fr', { numeric: true })

/** Lists as lines, by name: whom they reach, whom they leave out, whom a mail would not find. */
export const listThings = (lists: readonly ListSummary[], words: Messages['contactLists']): Thing[] =>
  [...lists]
    .sort((one, other) => byName.compare(one.name, other.name))
    .map(({ id, name, purpose, isSmart, recipients, opposed, withoutMail }) => ({
      id,
      name,
      details: [
        purpose,
        isSmart ? words.smart : words.static,
        words.recipients(recipients),
        opposed === 0 ? '' : words.opposedShort(opposed),
        withoutMail === 0 ? '' : words.withoutMail(withoutMail),
      ],
      route: { at: 'contact-list', id },
    }))
