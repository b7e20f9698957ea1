import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { RegisterChange } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { doubleFinder } from '../../domain/register/doubles.ts'
import { type PersonTexts, type ReadPerson, requestOf } from '../../domain/register/person-texts.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Pager } from '../parts/pager.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { ConfirmRow } from './confirm-row.tsx'
import type { OpenRegister } from './open-register.ts'
import { useSequenceOptions } from './use-sequence-options.ts'

type ConfirmPeopleProps = {
  readonly title: string
  readonly people: readonly ReadPerson[]
  readonly open: OpenRegister
  readonly event: EventNote
  readonly sequence: string | null
  readonly onAdd: (changes: RegisterChange[]) => void
  readonly onClose: () => void
  readonly head?: ReactNode
  readonly again?: { readonly label: string; readonly act: () => void }
}

/** People shown at once. */
const pageLength = 50

/** Who was read, one by one: looked over, corrected, left out, and then added together. */
export function ConfirmPeople(props: ConfirmPeopleProps): ReactNode {
  const { title, people, open, event, onAdd, onClose, head, again } = props
  const { register: words } = useMessages()
  const { reading } = words
  const register = open.state.status === 'ready' ? open.state.register : null
  const [texts, setTexts] = useState<readonly PersonTexts[]>(() => people.map(({ person }) => person))
  const doubles = useMemo(() => {
    const find = doubleFinder(register?.accreditations ?? [])
    return texts.map(person => find(person) !== null)
  }, [texts, register])
  // A double is left out until somebody says otherwise.
  const [chosen, setChosen] = useState<readonly boolean[]>(() => doubles.map(isDouble => !isDouble))
  const [sequence, setSequence] = useState(props.sequence)
  const [from, setFrom] = useState(0)
  const sequences = useSequenceOptions(register ?? { sequences: [] })
  const contacts = useMatches(people)
  const count = chosen.filter(Boolean).length
  if (register === null) return null

  const add = (): void => {
    const requestedAt = new Date().toISOString()
    const changes = texts.flatMap((person, at): RegisterChange[] =>
      chosen[at] === true
        ? [
            {
              put: requestOf(person, {
                id: crypto.randomUUID(),
                contactId: contacts[at] ?? null,
                requestedAt,
                sequence,
              }),
            },
          ]
        : [],
    )
    onClose()
    onAdd(changes)
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      isLarge
      actions={
        <>
          {again === undefined ? null : <Button onPress={again.act}>{again.label}</Button>}
          <Button tone="primary" isDisabled={count === 0} onPress={add} autoFocus>
            {reading.add(count)}
          </Button>
        </>
      }
    >
      <div className="confirm-head">
        <p role="status">{people.length === 0 ? reading.nothingInSheet : reading.found(people.length)}</p>
        {sequences.length < 2 ? null : (
          <SelectField
            label={reading.purpose}
            value={sequence ?? ''}
            onChange={value => setSequence(value === '' ? null : value)}
            options={sequences}
          />
        )}
      </div>
      {head}
      <ul className="confirm-list">
        {texts.slice(from, from + pageLength).map((person, index) => {
          const at = from + index
          return (
            <ConfirmRow
              // Who was read has no identity yet: the place in the text is one.
              key={String(at)}
              person={person}
              readFrom={people[at]?.readFrom ?? {}}
              isChosen={chosen[at] === true}
              isKnown={contacts[at] !== null && contacts[at] !== undefined}
              isDouble={doubles[at] === true}
              isOpenFirst={people.length === 1}
              register={register}
              event={event}
              onChoose={isChosen => setChosen(chosen.map((one, place) => (place === at ? isChosen : one)))}
              onChange={next => setTexts(texts.map((one, place) => (place === at ? next : one)))}
            />
          )
        })}
      </ul>
      <Pager from={from} count={pageLength} total={texts.length} onTurn={setFrom} />
    </Dialog>
  )
}

/** The contact of the press file that each of them seems to be; none while nobody knows. */
function useMatches(people: readonly ReadPerson[]): readonly (string | null)[] {
  const [found, setFound] = useState<readonly (string | null)[]>([])
  useEffect(() => {
    let isCurrent = true
    const asked = people
      .slice(0, 5_000)
      .map(({ person: { given, family, mail, outlet } }) => ({ given, family, mail, outlet }))
    if (asked.length === 0) return
    void ask('registers.match', { people: asked }).then(answer => {
      if (isCurrent && answer.ok) setFound(answer.value)
    })
    return () => {
      isCurrent = false
    }
  }, [people])
  return found
}
