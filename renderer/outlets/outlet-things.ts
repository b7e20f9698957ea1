import { coverageName } from '../../domain/coverage.ts'
import type { OutletRow } from '../../domain/outlet.ts'
import type { Messages } from '../messages/messages.tsx'
import type { Thing } from '../parts/thing-list.tsx'

const byName = new Intl.Collator('fr')

/** Outlets as lines of a list, by name. `make` gives a record to one that contacts name and that has none yet. */
export const outletThings = (
  outlets: readonly OutletRow[],
  words: Messages['outlets'],
  make: (name: string) => void,
): Thing[] =>
  [...outlets]
    .sort((one, other) => byName.compare(one.name, other.name))
    .map(({ id, name, type, coverage, contacts }) => {
      const kind = type === '' ? '' : words.types[type]
      const area = coverage.map(coverageName).join(', ')
      const facts = [kind, area, words.contacts(contacts)]
      return id === ''
        ? {
            id: `named ${name}`,
            name,
            details: [words.withoutRecord, words.contacts(contacts)],
            route: { at: 'outlets' },
            open: () => make(name),
          }
        : { id, name, details: facts, route: { at: 'outlet', id } }
    })
