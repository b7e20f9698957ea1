import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  type EventFilter,
  everyEvent,
  isShown,
  personsIn,
  territoriesIn,
} from '../../domain/calendar/event-filter.ts'
import { standings } from '../../domain/event-note.ts'
import { isSameValue } from '../../domain/same-value.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { CountFilter } from '../parts/count-filter.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { standingLooks } from '../parts/standing-badge.tsx'
import { TextField } from '../parts/text-field.tsx'

type FilterBarProps = {
  readonly events: readonly EventSummary[]
  readonly filter: EventFilter
  readonly onFilter: (filter: EventFilter) => void
}

/** Narrows the events by what is typed, by standing, by département, by person. */
export function FilterBar({ events, filter, onFilter }: FilterBarProps): ReactNode {
  const { calendar } = useMessages()
  const change = (part: Partial<EventFilter>): void => onFilter({ ...filter, ...part })
  const otherwise = events.filter(event => isShown(event, { ...filter, standing: null }))
  const isNarrowed = !isSameValue(filter, everyEvent)
  return (
    <section className="filter-bar" aria-label={calendar.filters}>
      <div className="row filter-standing">
        <CountFilter
          label={calendar.standing}
          all={{ label: calendar.all, count: otherwise.length }}
          counts={standings.map(standing => ({
            value: standing,
            label: calendar.standings[standing],
            count: otherwise.filter(event => event.standing === standing).length,
            ...standingLooks[standing],
          }))}
          value={filter.standing}
          onFilter={standing => change({ standing })}
        />
        {isNarrowed ? (
          <Button tone="plain" icon={<X size={16} aria-hidden />} onPress={() => onFilter(everyEvent)}>
            {calendar.clear}
          </Button>
        ) : null}
      </div>
      <div className="filter-fields">
        <TextField
          label={calendar.search}
          labelHidden
          placeholder={calendar.search}
          value={filter.words}
          onChange={words => change({ words })}
          maxLength={200}
        />
        <SelectField
          label={calendar.territory}
          labelHidden
          value={filter.territory}
          onChange={territory => change({ territory })}
          options={[
            { value: '', label: calendar.everyTerritory },
            ...territoriesIn(events).map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
          ]}
        />
        <SelectField
          label={calendar.person}
          labelHidden
          value={filter.person}
          onChange={person => change({ person })}
          options={[
            { value: '', label: calendar.everyPerson },
            ...personsIn(events).map(person => ({ value: person, label: person })),
          ]}
        />
      </div>
    </section>
  )
}
