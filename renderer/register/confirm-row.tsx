import { ChevronDown, ChevronRight, ContactRound, Copy, ShieldAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Register } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { phoneText } from '../../domain/phone.ts'
import {
  identityFields,
  type PersonField,
  type PersonTexts,
  personNameOf,
} from '../../domain/register/person-texts.ts'
import { formatShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { PersonFields } from './person-fields.tsx'

type ConfirmRowProps = {
  readonly person: PersonTexts
  readonly readFrom: Readonly<Partial<Record<PersonField, string>>>
  readonly isChosen: boolean
  readonly isKnown: boolean
  readonly isDouble: boolean
  readonly isOpenFirst: boolean
  readonly register: Register
  readonly event: EventNote
  readonly onChoose: (isChosen: boolean) => void
  readonly onChange: (person: PersonTexts) => void
}

/** Somebody as she was read: what was understood on one line, and every field with its source below it. */
export function ConfirmRow(props: ConfirmRowProps): ReactNode {
  const { person, readFrom, isChosen, isKnown, isDouble, isOpenFirst, register, event, onChoose, onChange } =
    props
  const { register: words } = useMessages()
  const language = useLanguage()
  const { reading } = words
  const [isOpen, setIsOpen] = useState(isOpenFirst)
  const name = personNameOf(person) || person.mail || words.unnamed
  const medium = person.medium === '' ? '' : words.media[person.medium]
  const facts = [
    person.outlet,
    person.role,
    medium,
    person.mail,
    phoneText(person.phone, language),
    person.equipment,
  ]
  const identity = identityFields.map(field =>
    field === 'birthDay' ? formatShortDay(person[field], language) : person[field],
  )
  const hints = Object.fromEntries(
    Object.entries(readFrom).map(([field, from]) => [field, reading.readFrom(shortened(from))]),
  )
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <li className="confirm-row" data-chosen={isChosen}>
      <div className="confirm-line">
        <CheckField label={reading.include(name)} labelHidden isSelected={isChosen} onChange={onChoose} />
        <div className="confirm-facts">
          <span className="confirm-name">{name}</span>
          <span>{facts.filter(fact => fact !== '').join(' · ')}</span>
          {identity.some(fact => fact !== '') ? (
            <span className="confirm-identity">
              <ShieldAlert size={14} aria-hidden />
              <span className="visually-hidden">{words.sheet.identity}</span>
              {identity.filter(fact => fact !== '').join(' · ')}
            </span>
          ) : null}
        </div>
        {isKnown ? (
          <span className="badge" data-tone="blue">
            <ContactRound size={14} aria-hidden />
            {reading.known}
          </span>
        ) : null}
        {isDouble ? (
          <span className="badge" data-tone="amber">
            <Copy size={14} aria-hidden />
            {reading.double}
          </span>
        ) : null}
        <Button tone="plain" icon={<Chevron size={16} aria-hidden />} onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? reading.fold : reading.correct}
        </Button>
      </div>
      {isOpen ? (
        <div className="stack confirm-fields">
          <PersonFields person={person} onChange={part => onChange({ ...person, ...part })} hints={hints} />
          <IdentityFields
            identity={{
              birthDay: person.birthDay,
              birthPlace: person.birthPlace,
              cardNumber: person.cardNumber,
              plate: person.plate,
            }}
            register={register}
            event={event}
            onChange={part => onChange({ ...person, ...part })}
            hints={hints}
          />
        </div>
      ) : null}
    </li>
  )
}

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59)}…`)
