import { X } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import type { Option } from '../parts/options.ts'
import { activeFilters, type ContactFilters, noFilters, withoutFilter } from './contact-filters.ts'
import { filterWords } from './filter-words.ts'

type ActiveFiltersProps = {
  readonly filters: ContactFilters
  readonly onChange: (filters: ContactFilters) => void
  readonly lists: readonly Option<string>[]
}

/** The filters in use: a press takes one away. */
export const ActiveFilters = memo(function ActiveFilters({
  filters,
  onChange,
  lists,
}: ActiveFiltersProps): ReactNode {
  const messages = useMessages()
  const { filters: words } = messages.contacts
  const active = activeFilters(filters)
  if (active.length === 0) return null
  return (
    <ul className="active-filters" aria-label={words.inUse}>
      {active.map(filter => {
        const text = filterWords(filter, messages, lists)
        return (
          <li key={`${filter.on} ${text}`}>
            <AriaButton
              className="active-filter"
              aria-label={words.remove(text)}
              onPress={() => onChange(withoutFilter(filters, filter))}
            >
              <span>{text}</span>
              <X size={14} aria-hidden />
            </AriaButton>
          </li>
        )
      })}
      <li>
        <Button tone="plain" onPress={() => onChange(noFilters)}>
          {words.clear}
        </Button>
      </li>
    </ul>
  )
})
