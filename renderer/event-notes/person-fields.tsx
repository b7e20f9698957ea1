import type { ReactNode } from 'react'
import { dayMonth } from '../../domain/french/dates.ts'
import { civilities, type Person, parts } from '../../domain/person.ts'
import { lengths } from '../../domain/text.ts'
import { formatDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { choicesOf } from './choices.ts'
import { useRemark } from './use-remark.tsx'

type PersonFieldsProps = {
  readonly person: Person
  readonly at: string
  readonly dates: readonly string[]
  readonly onChange: (person: Person) => void
}

/** A person as the note names her; her days only where the visit has several. */
export function PersonFields({ person, at, dates, onChange }: PersonFieldsProps): ReactNode {
  const { events } = useMessages()
  const role = useRemark(`${at}.role`)
  const hasDays = dates.length > 1 || person.days.length > 0
  return (
    <div className="person-fields">
      <SelectField
        label={events.civility}
        value={person.civility}
        onChange={civility => onChange({ ...person, civility })}
        options={choicesOf(civilities, events.civilities)}
      />
      <TextField
        label={events.given}
        value={person.given}
        onChange={given => onChange({ ...person, given })}
        maxLength={lengths.name}
      />
      <TextField
        label={events.family}
        value={person.family}
        onChange={family => onChange({ ...person, family })}
        maxLength={lengths.name}
      />
      <div className="person-part">
        <SelectField
          label={events.part}
          value={person.part}
          onChange={part => onChange({ ...person, part })}
          options={choicesOf(parts, events.parts)}
        />
      </div>
      <div className="person-role">
        <TextField
          label={events.role}
          value={person.role}
          onChange={next => onChange({ ...person, role: next })}
          maxLength={lengths.line}
          {...role}
        />
      </div>
      {hasDays ? <PersonDays person={person} dates={dates} onChange={onChange} /> : null}
    </div>
  )
}

type PersonDaysProps = Omit<PersonFieldsProps, 'at'>

/** The days that a person attends. All of them is the rule and is stored as none listed. */
function PersonDays({ person, dates, onChange }: PersonDaysProps): ReactNode {
  const { events } = useMessages()
  const language = useLanguage()
  const offered = [...new Set([...dates, ...person.days])].sort()
  const isAttended = (date: string): boolean => person.days.length === 0 || person.days.includes(date)
  const tick = (date: string, isTicked: boolean): void => {
    const days = offered.filter(day => (day === date ? isTicked : isAttended(day)))
    onChange({ ...person, days: days.length === offered.length ? [] : days })
  }
  return (
    <fieldset className="person-days">
      <legend className="field-label">{events.days}</legend>
      {offered.map(date => (
        <CheckField
          key={date}
          label={language === 'fr' ? dayMonth(date) : formatDay(date, language)}
          isSelected={isAttended(date)}
          onChange={isTicked => tick(date, isTicked)}
        />
      ))}
    </fieldset>
  )
}
