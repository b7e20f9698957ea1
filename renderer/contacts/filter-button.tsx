import { ListFilter } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { type Option, optionsOf } from '../parts/options.ts'
import { TermsField } from '../parts/terms-field.tsx'
import type { ContactFilters } from './contact-filters.ts'
import { coverageOptions, termOptions } from './term-options.ts'

type FilterButtonProps = {
  readonly filters: ContactFilters
  readonly onChange: (filters: ContactFilters) => void
  readonly lists: readonly Option<string>[]
  readonly vocabulary: { readonly beats: readonly string[]; readonly tags: readonly string[] }
}

/** The quick filters, in a small form that acts at once. */
export const FilterButton = memo(function FilterButton(props: FilterButtonProps): ReactNode {
  const { filters: words } = useMessages().contacts
  return (
    <DialogTrigger>
      <Button className="button button-quiet">
        <ListFilter size={16} aria-hidden />
        <span>{words.open}</span>
      </Button>
      <Popover className="popover filter-form" placement="bottom end" aria-label={words.title}>
        <FilterForm {...props} />
      </Popover>
    </DialogTrigger>
  )
})

function FilterForm({ filters, onChange, lists, vocabulary }: FilterButtonProps): ReactNode {
  const { contacts, outlets } = useMessages()
  const { filters: words } = contacts
  const set = (part: Partial<ContactFilters>): void => onChange({ ...filters, ...part })
  const kinds = optionsOf(contacts.kinds)
  const types = optionsOf(outlets.types).filter(({ value }) => value !== '')
  return (
    <>
      <TermsField
        label={words.kinds}
        options={kinds}
        value={filters.kinds}
        onChange={values => set({ kinds: membersOf(kinds, values) })}
      />
      <TermsField
        label={words.outletTypes}
        options={types}
        value={filters.outletTypes}
        onChange={values => set({ outletTypes: membersOf(types, values) })}
      />
      <TermsField
        label={words.beats}
        options={termOptions(vocabulary.beats)}
        value={filters.beats}
        onChange={beats => set({ beats })}
      />
      <TermsField
        label={words.coverage}
        options={coverageOptions}
        value={filters.coverage}
        onChange={coverage => set({ coverage })}
      />
      <TermsField
        label={words.tags}
        options={termOptions(vocabulary.tags)}
        value={filters.tags}
        onChange={tags => set({ tags })}
      />
      <TermsField
        label={words.lists}
        options={lists}
        value={filters.lists}
        onChange={chosen => set({ lists: chosen })}
      />
      <CheckField
        label={words.isWithoutMail}
        isSelected={filters.isWithoutMail}
        onChange={isWithoutMail => set({ isWithoutMail })}
      />
      <CheckField
        label={words.isOpposed}
        isSelected={filters.isOpposed}
        onChange={isOpposed => set({ isOpposed })}
      />
    </>
  )
}

/** The values that are members of the union that the options are made of. */
const membersOf = <V extends string>(options: readonly Option<V>[], values: readonly string[]): V[] =>
  options.filter(({ value }) => values.includes(value)).map(({ value }) => value)
