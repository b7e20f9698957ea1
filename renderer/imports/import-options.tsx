import type { ReactNode } from 'react'
import type { ImportOptions } from '../../domain/contact-import.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import { DateField } from '../parts/date-field.tsx'
import { optionsOf } from '../parts/options.ts'
import { ParsedField } from '../parts/parsed-field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useAsked } from '../use-asked.ts'
import { parseTags } from './typed-tags.ts'

type ImportOptionsFormProps = {
  readonly options: ImportOptions
  readonly onChange: (options: ImportOptions) => void
}

/** What holds for everyone in the files: who gave them, on which basis, which tags and list they get. */
export function ImportOptionsForm({ options, onChange }: ImportOptionsFormProps): ReactNode {
  const { contactLists, imports } = useMessages()
  const change = (part: Partial<ImportOptions>): void => onChange({ ...options, ...part })
  return (
    <div className="card stack">
      <div className="form-grid" data-columns="2">
        <TextField
          label={imports.source}
          hint={imports.sourceHint}
          value={options.source}
          onChange={source => change({ source })}
          maxLength={lengths.line}
        />
        <ParsedField<readonly string[]>
          label={imports.tags}
          hint={imports.tagsHint}
          value={options.tags}
          onChange={tags => change({ tags: [...tags] })}
          parse={parseTags}
          format={tags => tags.join(', ')}
          wrong={() => imports.tagsWrong}
        />
        <SelectField
          label={imports.basis}
          value={options.basis}
          onChange={basis => change({ basis })}
          options={optionsOf(contactLists.bases)}
        />
        <DateField
          label={imports.informedOn}
          hint={imports.informedOnHint}
          value={options.informedOn}
          onChange={informedOn => change({ informedOn })}
        />
        <ListField listId={options.listId} onChange={listId => change({ listId })} />
      </div>
      <ChoiceField
        label={imports.known}
        value={options.known}
        onChange={known => change({ known })}
        options={optionsOf(imports.knownChoices)}
      />
    </div>
  )
}

type ListFieldProps = {
  readonly listId: string | null
  readonly onChange: (listId: string | null) => void
}

/** The list that everyone is put on; nothing while there is no list. */
function ListField({ listId, onChange }: ListFieldProps): ReactNode {
  const { imports } = useMessages()
  const asked = useAsked('contactLists.list', {}, 'contactLists')
  if (asked.status !== 'ready' || asked.value.length === 0) return null
  return (
    <SelectField<string>
      label={imports.list}
      value={listId ?? ''}
      onChange={id => onChange(id === '' ? null : id)}
      options={[
        { value: '', label: imports.noList },
        ...asked.value.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}
