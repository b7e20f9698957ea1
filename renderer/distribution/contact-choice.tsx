import { UserPlus, X } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useAsked } from '../use-asked.ts'
import type { ChosenContact } from './choice.ts'

/** Proposals shown below the field. */
const mostProposed = 5

type ContactChoiceProps = {
  readonly chosen: readonly ChosenContact[]
  readonly onChange: (chosen: readonly ChosenContact[]) => void
}

/** Contacts found by a few letters and taken one by one. */
export function ContactChoice({ chosen, onChange }: ContactChoiceProps): ReactNode {
  const { distribution } = useMessages()
  const { whom } = distribution
  const toasts = useToasts()
  const label = useId()
  const [words, setWords] = useState('')
  const place = useRef<HTMLDivElement>(null)
  // What was pressed goes with its line: the focus stays where the next one is looked for.
  const toSearch = (): void => place.current?.querySelector('input')?.focus()
  const add = (contact: ChosenContact): void => {
    onChange([...chosen, contact])
    setWords('')
    toSearch()
    toasts.say(whom.added(contact.name))
  }
  const remove = (id: string): void => {
    onChange(chosen.filter(one => one.id !== id))
    toSearch()
  }
  return (
    <div className="stack-tight" ref={place}>
      <TextField
        label={whom.search}
        value={words}
        onChange={setWords}
        hint={whom.searchHint}
        maxLength={300}
      />
      {words.trim() === '' ? null : <Proposals words={words.trim()} chosen={chosen} onAdd={add} />}
      {chosen.length === 0 ? null : (
        <>
          <span id={label} className="visually-hidden">
            {whom.chosen}
          </span>
          <ul className="send-chosen" aria-labelledby={label}>
            {chosen.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span>
                <IconButton
                  name={whom.remove(name)}
                  icon={<X size={16} aria-hidden />}
                  onPress={() => remove(id)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

type ProposalsProps = {
  readonly words: string
  readonly chosen: readonly ChosenContact[]
  readonly onAdd: (contact: ChosenContact) => void
}

function Proposals({ words, chosen, onAdd }: ProposalsProps): ReactNode {
  const { distribution, shell } = useMessages()
  const { whom } = distribution
  const base = useId()
  const asked = useAsked('contacts.view', { view: { words }, from: 0, count: mostProposed }, 'contacts')
  if (asked.status !== 'ready') return null
  const rows = asked.value.rows.filter(({ id }) => chosen.every(one => one.id !== id))
  if (asked.value.total === 0) return <p className="soft">{whom.nobody(words)}</p>
  return (
    <ul className="send-proposals" aria-label={whom.search}>
      {rows.map(({ id, name, outlet, mail }) => (
        <li key={id}>
          <span className="send-person">
            <span id={`${base}-${id}`}>{name || shell.untitled}</span>
            <span className="soft">
              {[outlet, mail || whom.noMail].filter(part => part !== '').join(' · ')}
            </span>
          </span>
          <Button
            tone="plain"
            icon={<UserPlus size={16} aria-hidden />}
            onPress={() => onAdd({ id, name: name || shell.untitled })}
            describedBy={`${base}-${id}`}
          >
            {whom.add}
          </Button>
        </li>
      ))}
    </ul>
  )
}
