import { Search, X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { accreditationStatuses, type Register } from '../../domain/accreditation.ts'
import {
  noFilter,
  outletsOf,
  type RegisterFilter,
  statusCounts,
} from '../../domain/register/register-view.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { CountFilter } from '../parts/count-filter.tsx'
import { optionsOf } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import { useFindKey } from '../parts/use-find-key.ts'
import { statusLooks } from './status-look.tsx'
import { useSequenceOptions } from './use-sequence-options.ts'
import '../parts/grid/grid-desk.css'

type RegisterToolsProps = {
  readonly register: Register
  readonly filter: RegisterFilter
  readonly onFilter: (filter: RegisterFilter) => void
  readonly found: number
  /** Moves on to what was found. */
  readonly onDown: () => void
}

/** The search, the filters and the counts by status, each of which shows its status alone. */
export function RegisterTools({ register, filter, onFilter, found, onDown }: RegisterToolsProps): ReactNode {
  const { register: words } = useMessages()
  const { tools } = words
  const field = useRef<HTMLInputElement>(null)
  useFindKey(field)
  const sequences = useSequenceOptions(register)
  const counts = statusCounts(register, filter.sequence)
  const outlets = outletsOf(register).map(outlet => ({ value: outlet, label: outlet }))
  const media = optionsOf(words.media).filter(({ value }) => value !== '')
  const set = (part: Partial<RegisterFilter>): void => onFilter({ ...filter, ...part })
  const isFiltered = !isSameValue(filter, noFilter)
  return (
    <>
      <div className="register-tools">
        <search className="grid-search">
          <Search size={16} aria-hidden />
          <input
            ref={field}
            className="input"
            aria-label={tools.search}
            placeholder={tools.placeholder}
            value={filter.words}
            maxLength={300}
            autoComplete="off"
            spellCheck={false}
            onChange={event => set({ words: event.target.value })}
            onKeyDown={event => {
              if (event.key === 'ArrowDown') onDown()
              else if (event.key === 'Escape' && filter.words !== '') set({ words: '' })
              else return
              event.preventDefault()
            }}
          />
        </search>
        {sequences.length <= 1 ? null : (
          <SelectField
            label={tools.sequence}
            labelHidden
            value={filter.sequence ?? ''}
            onChange={sequence => set({ sequence: sequence === '' ? null : sequence })}
            options={sequences}
          />
        )}
        <SelectField
          label={tools.outlet}
          labelHidden
          value={filter.outlet}
          onChange={outlet => set({ outlet })}
          options={[{ value: '', label: tools.allOutlets }, ...outlets]}
        />
        <SelectField
          label={tools.medium}
          labelHidden
          value={filter.medium}
          onChange={medium => set({ medium })}
          options={[{ value: '', label: tools.allMedia }, ...media]}
        />
      </div>
      <div className="register-counts">
        <CountFilter
          label={tools.status}
          all={{ label: tools.all, count: counts.all }}
          counts={accreditationStatuses
            .filter(status => counts[status] > 0 || filter.status === status)
            .map(status => ({
              value: status,
              label: words.statuses[status],
              count: counts[status],
              ...statusLooks[status],
            }))}
          value={filter.status}
          onFilter={status => set({ status })}
        />
        <span className="soft" role="status">
          {isFiltered ? tools.found(found, register.accreditations.length) : ''}
        </span>
        {isFiltered ? (
          <Button tone="plain" icon={<X size={16} aria-hidden />} onPress={() => onFilter(noFilter)}>
            {tools.clearFilters}
          </Button>
        ) : null}
      </div>
    </>
  )
}
