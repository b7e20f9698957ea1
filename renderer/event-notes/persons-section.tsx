import { memo, type ReactNode } from 'react'
import { fullName } from '../../domain/french/names.ts'
import type { Person } from '../../domain/person.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { Repeated } from '../parts/repeated.tsx'
import { Section } from '../parts/section.tsx'
import { blankPerson } from './blanks.ts'
import type { Change } from './field-change.ts'
import { PersonFields } from './person-fields.tsx'

type PersonsSectionProps = {
  readonly persons: Person[]
  /** The dated days of the programme, in order. */
  readonly dates: readonly string[]
  readonly change: Change<Person[]>
}

/** Who goes, who is with them, who receives them. */
export const PersonsSection = memo(function PersonsSection({
  persons,
  dates,
  change,
}: PersonsSectionProps): ReactNode {
  const { events } = useMessages()
  return (
    <Section title={events.persons} count={persons.length}>
      <FieldPlace at="persons">
        {persons.length === 0 ? <p className="soft section-hint">{events.noPerson}</p> : null}
        <Repeated
          label={events.persons}
          items={persons}
          onChange={next => change(() => next)}
          create={() => blankPerson}
          addLabel={events.addPerson}
          itemName={person => fullName(person, false)}
          max={30}
        >
          {(person, changePerson, index) => (
            <FieldPlace at={`persons[${index}]`}>
              <PersonFields person={person} at={`persons[${index}]`} dates={dates} onChange={changePerson} />
            </FieldPlace>
          )}
        </Repeated>
      </FieldPlace>
    </Section>
  )
})
