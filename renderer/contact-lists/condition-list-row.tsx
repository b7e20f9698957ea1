import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import type { Option } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import type { ListRow } from './condition-rows.ts'

type ListRowProps = {
  readonly row: ListRow
  readonly onChange: (row: ListRow) => void
  readonly lists: readonly Option<string>[]
}

/** Whoever is on another list, or is not. */
export function ListRowFields({ row, onChange, lists }: ListRowProps): ReactNode {
  const { contactLists } = useMessages()
  const isGone = !lists.some(({ value }) => value === row.list)
  return (
    <div className="condition-fields">
      <SelectField
        label={contactLists.test}
        labelHidden
        value={row.isDenied ? 'not' : 'on'}
        onChange={test => onChange({ ...row, isDenied: test === 'not' })}
        options={[
          { value: 'on', label: contactLists.onList },
          { value: 'not', label: contactLists.notOnList },
        ]}
      />
      <SelectField
        label={contactLists.listField}
        labelHidden
        value={row.list}
        onChange={list => onChange({ ...row, list })}
        options={isGone ? [...lists, { value: row.list, label: contactLists.goneList }] : lists}
      />
    </div>
  )
}
