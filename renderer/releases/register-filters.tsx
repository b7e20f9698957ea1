import type { ReactNode } from 'react'
import { SearchField as AriaSearchField, Input, Label } from 'react-aria-components'
import { type ReleaseSummary, releaseStates } from '../../domain/release.ts'
import { useMessages } from '../messages/messages.tsx'
import { CountFilter } from '../parts/count-filter.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { filtered, issuersIn, type RegisterFilter, yearsOf } from './register-filter.ts'
import { stateLooks } from './state-badge.tsx'

type RegisterFiltersProps = {
  readonly register: readonly ReleaseSummary[]
  readonly filter: RegisterFilter
  readonly onFilter: (filter: RegisterFilter) => void
}

/** What narrows the register: words, a year, an issuer, a state with how many there are of it. */
export function RegisterFilters({ register, filter, onFilter }: RegisterFiltersProps): ReactNode {
  const { releases } = useMessages()
  const years = yearsOf(register)
  const issuers = issuersIn(register)
  const ofEveryState = filtered(register, { ...filter, state: null })
  const counts = releaseStates
    .map(state => ({
      ...stateLooks[state],
      value: state,
      label: releases.states[state],
      count: ofEveryState.filter(release => release.state === state).length,
    }))
    .filter(({ value, count }) => count > 0 || value === filter.state)
  return (
    <div className="register-filters">
      <div className="register-fields">
        <AriaSearchField
          className="field register-search"
          value={filter.words}
          onChange={words => onFilter({ ...filter, words })}
          maxLength={300}
        >
          <Label className="field-label">{releases.search}</Label>
          <Input className="input" placeholder={releases.searchHint} />
        </AriaSearchField>
        {years.length > 1 ? (
          <SelectField
            label={releases.year}
            value={filter.year}
            onChange={year => onFilter({ ...filter, year })}
            options={[
              { value: '', label: releases.everyYear },
              ...years.map(year => ({ value: year, label: year })),
            ]}
          />
        ) : null}
        {issuers.length > 1 ? (
          <SelectField
            label={releases.issuer}
            value={filter.issuer}
            onChange={issuer => onFilter({ ...filter, issuer })}
            options={[
              { value: '', label: releases.everyIssuer },
              ...issuers.map(issuer => ({ value: issuer, label: issuer })),
            ]}
          />
        ) : null}
      </div>
      <CountFilter
        label={releases.filters}
        all={{ label: releases.all, count: ofEveryState.length }}
        counts={counts}
        value={filter.state}
        onFilter={state => onFilter({ ...filter, state })}
      />
    </div>
  )
}
