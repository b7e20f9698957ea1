import { coverageName } from '../../domain/coverage.ts'
import type { Messages } from '../messages/messages.tsx'
import type { Option } from '../parts/options.ts'
import type { ActiveFilter } from './contact-filters.ts'

/** A filter in use in a few words. `lists` gives the names of the lists by their ids. */
export function filterWords(
  filter: ActiveFilter,
  { contacts, outlets }: Messages,
  lists: readonly Option<string>[],
): string {
  switch (filter.on) {
    case 'kinds':
      return contacts.kinds[filter.value]
    case 'outletTypes':
      return outlets.types[filter.value]
    case 'coverage':
      return coverageName(filter.value)
    case 'lists':
      return lists.find(({ value }) => value === filter.value)?.label ?? contacts.filters.lists
    case 'isWithoutMail':
    case 'isOpposed':
      return contacts.filters[filter.on]
    default:
      return filter.value
  }
}
