import { useVirtualizer } from '@tanstack/react-virtual'
import { UserPlus } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Input } from 'react-aria-components'
import type { Accreditation, Register } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { personNameOf } from '../../domain/register/person-texts.ts'
import { isAdmitted, placeAt, statusAt } from '../../domain/register/places.ts'
import { isFoundBy, noFilter, registerRows } from '../../domain/register/register-view.ts'
import { withDecision } from '../../domain/register/statuses.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { DoorRow } from './door-row.tsx'
import type { OpenRegister } from './open-register.ts'
import { UnannouncedEntry } from './unannounced-entry.tsx'
import { useActs } from './use-register.ts'

type DoorProps = {
  readonly event: EventNote
  readonly open: OpenRegister
  readonly register: Register
  readonly sequence: string | null
}

/** Pixels that a person takes: buttons of 56 with room around them. */
const rowHeight = 73

/** Who is expected at a sequence, or (null) at the event. */
export function Door({ event, open, register, sequence }: DoorProps): ReactNode {
  const { checkIn: words, register: said } = useMessages()
  const { go } = useNavigation()
  const act = useActs(open)
  const [typed, setTyped] = useState('')
  const [isWhole, setIsWhole] = useState(false)
  const [isExtra, setIsExtra] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const here = useMemo(
    () => registerRows(register, { ...noFilter, sequence }, { by: 'name', direction: 'up' }),
    [register, sequence],
  )
  const expected = useMemo(() => here.filter(person => isExpected(person, sequence)), [here, sequence])
  const people = useMemo(() => {
    const isFound = isFoundBy(typed)
    // Who is not let in is found all the same: at the door one has to know.
    return (isWhole || typed.trim() !== '' ? here : expected).filter(isFound)
  }, [here, expected, isWhole, typed])

  // The title has the focus when the screen opens; at the door it is the search that counts.
  useEffect(() => field.current?.focus(), [])

  const mark = (person: Accreditation, status: 'present' | 'absent'): void => {
    const name = personNameOf(person) || said.unnamed
    if (statusAt(person, sequence) === status) {
      const back = withDecision(person, sequence, { status: 'granted', reason: '' })
      act([{ put: back }], words.isUndone(name))
    } else {
      const put = withDecision(person, sequence, { status, reason: '' })
      act([{ put }], status === 'present' ? words.isPresent(name) : words.isAbsent(name))
    }
    if (typed === '') return
    setTyped('')
    field.current?.focus()
  }
  const markFirst = (): void => {
    const [only, ...others] = people
    if (typed.trim() !== '' && only !== undefined && others.length === 0) mark(only, 'present')
  }

  return (
    <>
      <search className="door-search">
        <Input
          ref={field}
          className="input door-field"
          aria-label={words.search}
          placeholder={words.placeholder}
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={event_ => setTyped(event_.target.value)}
          onKeyDown={press => {
            if (press.key === 'Enter' && !press.nativeEvent.isComposing) markFirst()
            else if (press.key === 'Escape' && typed !== '') setTyped('')
            else return
            press.preventDefault()
          }}
        />
        <CheckField label={words.everybody} isSelected={isWhole} onChange={setIsWhole} />
        <Button icon={<UserPlus size={20} aria-hidden />} onPress={() => setIsExtra(!isExtra)}>
          {words.unannounced}
        </Button>
      </search>
      {isExtra || (people.length === 0 && typed.trim() !== '') ? (
        <UnannouncedEntry
          open={open}
          sequence={sequence}
          typed={people.length === 0 ? typed : ''}
          isAskedFor={isExtra}
          onAdded={() => {
            setTyped('')
            setIsExtra(false)
            field.current?.focus()
          }}
        />
      ) : null}
      {people.length > 0 ? (
        <DoorList people={people} sequence={sequence} onMark={mark} />
      ) : typed.trim() !== '' ? (
        <EmptyState title={words.nobodyFound(typed.trim())} />
      ) : here.length === 0 ? (
        <EmptyState title={words.nobody} text={words.nobodyText}>
          <Button onPress={() => go({ at: 'register', id: event.id })}>{words.toRegister}</Button>
        </EmptyState>
      ) : (
        <EmptyState title={words.noneGranted} text={words.noneGrantedText(here.length)}>
          <Button onPress={() => setIsWhole(true)}>{words.showAll}</Button>
        </EmptyState>
      )}
    </>
  )
}

const isExpected = (person: Accreditation, sequence: string | null): boolean => {
  if (sequence === null) return person.places.some(isAdmitted)
  const place = placeAt(person, sequence)
  return place !== null && isAdmitted(place)
}

type DoorListProps = {
  readonly people: readonly Accreditation[]
  readonly sequence: string | null
  readonly onMark: (person: Accreditation, status: 'present' | 'absent') => void
}

/** The people, those in sight drawn. */
function DoorList({ people, sequence, onMark }: DoorListProps): ReactNode {
  const { checkIn: words } = useMessages()
  const frame = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: people.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    // Whoever comes last is not hidden by the message that says what was done.
    paddingEnd: 72,
  })
  return (
    <div className="door-frame" ref={frame}>
      <ul className="door-list" aria-label={words.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const person = people[index]
          if (person === undefined) return null
          return (
            <DoorRow
              key={person.id}
              person={person}
              status={statusAt(person, sequence)}
              top={start}
              place={index + 1}
              count={people.length}
              onMark={onMark}
            />
          )
        })}
      </ul>
    </div>
  )
}
