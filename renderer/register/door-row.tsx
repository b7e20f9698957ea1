import { Check, UserPlus, X } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Accreditation, AccreditationStatus } from '../../domain/accreditation.ts'
import { personNameOf } from '../../domain/register/person-texts.ts'
import { isUnannounced } from '../../domain/register/places.ts'
import { useMessages } from '../messages/messages.tsx'
import { StatusMark } from './status-look.tsx'

type DoorRowProps = {
  readonly person: Accreditation
  readonly status: AccreditationStatus | null
  readonly top: number
  /** Place in the list, from 1: only those in sight are in the page. */
  readonly place: number
  readonly count: number
  readonly onMark: (person: Accreditation, status: 'present' | 'absent') => void
}

const letIn: ReadonlySet<AccreditationStatus | null> = new Set(['granted', 'present', 'absent'])

/** One person at the door, and the two big buttons. Pressing the one that holds takes it back. */
export const DoorRow = memo(function DoorRow(props: DoorRowProps): ReactNode {
  const { person, status, top, place, count, onMark } = props
  const { checkIn: words, register } = useMessages()
  const name = personNameOf(person) || register.unnamed
  const medium = person.medium === '' ? '' : register.media[person.medium]
  return (
    <li className="door-row" style={{ top }} aria-posinset={place} aria-setsize={count}>
      <div className="door-person">
        <span className="door-name">{name}</span>
        <span className="soft">{[person.outlet, person.role || medium].filter(Boolean).join(' · ')}</span>
        {letIn.has(status) || status === null ? null : (
          <StatusMark status={status} word={register.statuses[status]} />
        )}
        {isUnannounced(person) ? (
          <span className="badge" data-tone="amber">
            <UserPlus size={12} aria-hidden />
            {words.unannounced}
          </span>
        ) : null}
      </div>
      <Button
        className="door-button"
        data-tone="green"
        data-on={status === 'present'}
        aria-label={words.markPresent(name)}
        aria-pressed={status === 'present'}
        onPress={() => onMark(person, 'present')}
      >
        <Check size={24} aria-hidden />
        <span>{words.present}</span>
      </Button>
      <Button
        className="door-button"
        data-tone="amber"
        data-on={status === 'absent'}
        aria-label={words.markAbsent(name)}
        aria-pressed={status === 'absent'}
        onPress={() => onMark(person, 'absent')}
      >
        <X size={24} aria-hidden />
        <span>{words.absent}</span>
      </Button>
    </li>
  )
})
