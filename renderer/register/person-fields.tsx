import type { ReactNode } from 'react'
import type { Accreditation } from '../../domain/accreditation.ts'
import { phoneText, readPhone } from '../../domain/phone.ts'
import { mostLetters } from '../../domain/register/person-texts.ts'
import { useMessages } from '../messages/messages.tsx'
import { optionsOf } from '../parts/options.ts'
import { ParsedField } from '../parts/parsed-field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'

type Told = Pick<
  Accreditation,
  'civility' | 'given' | 'family' | 'outlet' | 'role' | 'medium' | 'equipment' | 'mail' | 'phone'
>

/** What a field was read from, where it was read. */
export type Hints = Readonly<Partial<Record<keyof Told, string>>>

type PersonFieldsProps = {
  readonly person: Told
  readonly onChange: (part: Partial<Told>) => void
  readonly mailError?: string | undefined
  readonly hints?: Hints
}

/** Who asks to come: name, outlet, what she does and with what, how she is reached. */
export function PersonFields({ person, onChange, mailError, hints = {} }: PersonFieldsProps): ReactNode {
  const { register: words } = useMessages()
  const text = (field: 'given' | 'family' | 'outlet' | 'role' | 'equipment' | 'mail'): ReactNode => (
    <TextField
      label={words.fields[field]}
      value={person[field]}
      onChange={value => onChange({ [field]: value })}
      maxLength={mostLetters[field]}
      hint={hints[field]}
      error={field === 'mail' ? mailError : undefined}
    />
  )
  return (
    <div className="form-grid person-form">
      {text('given')}
      {text('family')}
      <SelectField
        label={words.fields.civility}
        value={person.civility}
        onChange={civility => onChange({ civility })}
        options={optionsOf<Told['civility']>(words.civilities)}
        hint={hints.civility}
      />
      {text('outlet')}
      {text('role')}
      <SelectField
        label={words.fields.medium}
        value={person.medium}
        onChange={medium => onChange({ medium })}
        options={optionsOf(words.media)}
        hint={hints.medium}
      />
      {text('mail')}
      <ParsedField
        label={words.fields.phone}
        value={person.phone}
        onChange={phone => onChange({ phone })}
        parse={typed => readPhone(typed).number.slice(0, mostLetters.phone)}
        format={phone => phoneText(phone)}
        wrong={() => ''}
        maxLength={mostLetters.phone}
        hint={hints.phone}
      />
      {text('equipment')}
    </div>
  )
}
