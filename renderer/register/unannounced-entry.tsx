import { UserPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { splitFullName } from '../../domain/contact-import/full-name.ts'
import { mediumOf } from '../../domain/register/medium-of.ts'
import { noTexts, personNameOf, requestOf } from '../../domain/register/person-texts.ts'
import { withDecision } from '../../domain/register/statuses.ts'
import { useMessages } from '../messages/messages.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { OpenRegister } from './open-register.ts'
import { useActs } from './use-register.ts'

type UnannouncedEntryProps = {
  readonly open: OpenRegister
  readonly sequence: string | null
  /** What was searched in vain: most likely the name. */
  readonly typed: string
  /** Whether somebody opened the line, and types in it at once. */
  readonly isAskedFor: boolean
  readonly onAdded: () => void
}

/** Somebody at the door who is not on the list: one line, and she is present. */
export function UnannouncedEntry({
  open,
  sequence,
  typed,
  isAskedFor,
  onAdded,
}: UnannouncedEntryProps): ReactNode {
  const { checkIn: words } = useMessages()
  const act = useActs(open)
  const [name, setName] = useState<string | null>(null)
  const [outlet, setOutlet] = useState('')
  const shown = name ?? typed
  const add = (): void => {
    if (shown.trim() === '') return
    const texts = { ...noTexts, ...splitFullName(shown), outlet, medium: mediumOf('', outlet) }
    // Nobody asked for anything: a request without an hour is what marks her.
    const request = requestOf(texts, { id: crypto.randomUUID(), contactId: null, requestedAt: '', sequence })
    const present = withDecision(request, sequence, { status: 'present', reason: '' })
    act([{ put: present }], words.extraAdded(personNameOf(present)))
    setName(null)
    setOutlet('')
    onAdded()
  }
  return (
    <form
      className="door-extra"
      aria-label={words.extra}
      onSubmit={event => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={words.extra}
        value={shown}
        onChange={setName}
        placeholder={words.extraName}
        autoFocus={isAskedFor}
        maxLength={200}
      />
      <TextField label={words.extraOutlet} value={outlet} onChange={setOutlet} maxLength={120} />
      <Button type="submit" className="button button-quiet door-add" isDisabled={shown.trim() === ''}>
        <UserPlus size={20} aria-hidden />
        <span>{words.addExtra}</span>
      </Button>
    </form>
  )
}
