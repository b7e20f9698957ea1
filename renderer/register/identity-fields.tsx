import { ShieldAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { Identity, Register } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { mostLetters } from '../../domain/register/person-texts.ts'
import { purgeDay } from '../../domain/register/purge-day.ts'
import { formatShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { DateField } from '../parts/date-field.tsx'
import { TextField } from '../parts/text-field.tsx'

type IdentityFieldsProps = {
  readonly identity: Identity
  readonly register: Register
  readonly event: EventNote
  readonly onChange: (identity: Identity) => void
  readonly hints?: Readonly<Partial<Record<keyof Identity, string>>>
}

/** What the prefecture asks for, in a frame that says who gets it and until when it is kept. */
export function IdentityFields({
  identity,
  register,
  event,
  onChange,
  hints = {},
}: IdentityFieldsProps): ReactNode {
  const { register: words } = useMessages()
  const language = useLanguage()
  const id = useId()
  const day = purgeDay(event, register)
  const { sheet, fields } = words
  const until =
    day === ''
      ? sheet.identityUndated(register.purgeAfterDays)
      : sheet.identityUntil(formatShortDay(day, language))
  const text = (field: 'birthPlace' | 'cardNumber' | 'plate'): ReactNode => (
    <TextField
      label={fields[field]}
      value={identity[field]}
      onChange={value => onChange({ ...identity, [field]: value })}
      maxLength={mostLetters[field]}
      hint={hints[field]}
    />
  )
  return (
    <fieldset className="identity-frame" aria-describedby={id}>
      <legend>
        <ShieldAlert size={16} aria-hidden />
        {sheet.identity}
      </legend>
      <p id={id} className="soft">
        {register.purgedAt === '' ? until : `${sheet.identityPurged} ${until}`}
      </p>
      <div className="form-grid person-form">
        {text('cardNumber')}
        <DateField
          label={fields.birthDay}
          value={identity.birthDay}
          onChange={birthDay => onChange({ ...identity, birthDay })}
          hint={hints.birthDay}
        />
        {text('birthPlace')}
        {text('plate')}
      </div>
    </fieldset>
  )
}
