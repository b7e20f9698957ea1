import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { type ContactRow, contactViewSchema } from '../../domain/contact-view.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'

/** Contacts proposed at once. */
const mostProposed = 6

type NameFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Takes a contact of the press file. */
  readonly onTake: (contact: ContactRow) => void
  readonly onField: (field: HTMLInputElement | null) => void
}

/**
 * A name, with the people of the press file whom it may be. The first of them is marked, so that Enter takes her;
 * Escape lets them go, and Enter then adds what was typed.
 */
export function NameField({ label, value, onChange, onTake, onField }: NameFieldProps): ReactNode {
  const { entry } = useMessages().register
  const [isOpen, setIsOpen] = useState(false)
  const [at, setAt] = useState(0)
  const proposed = useProposed(isOpen ? value : '')
  const id = useId()
  const marked = isOpen ? proposed[Math.min(at, proposed.length - 1)] : undefined
  const take = (contact: ContactRow): void => {
    setIsOpen(false)
    onTake(contact)
  }
  const press = (event: KeyboardEvent): void => {
    if (marked === undefined || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, proposed.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter') take(marked)
    else if (event.key === 'Escape') setIsOpen(false)
    else return
    event.preventDefault()
    // Escape leaves the list, not the field.
    event.stopPropagation()
  }
  return (
    <div className="field name-field">
      <label className="field-label" htmlFor={`${id}-name`}>
        {label}
      </label>
      <input
        ref={onField}
        id={`${id}-name`}
        className="input"
        role="combobox"
        aria-expanded={marked !== undefined}
        aria-controls={`${id}-list`}
        aria-activedescendant={marked === undefined ? undefined : `${id}-${marked.id}`}
        aria-autocomplete="list"
        aria-description={entry.help}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={entry.namePlaceholder}
        value={value}
        onChange={event => {
          onChange(event.target.value)
          setIsOpen(true)
          setAt(0)
        }}
        onBlur={() => setIsOpen(false)}
        onKeyDown={press}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={entry.proposals}
        className="popover name-proposals"
        hidden={marked === undefined}
      >
        {proposed.map(contact => (
          <div
            key={contact.id}
            id={`${id}-${contact.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={contact.id === marked?.id}
            className="menu-item name-proposal"
            // Before the field loses the focus.
            onMouseDown={event => {
              event.preventDefault()
              take(contact)
            }}
          >
            <span>{contact.name}</span>
            <span className="menu-hint">{[contact.outlet, contact.role].filter(Boolean).join(', ')}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** The contacts whose words begin as typed; those that are only near are nobody that was meant. */
function useProposed(typed: string): readonly ContactRow[] {
  const [found, setFound] = useState<{ readonly typed: string; readonly rows: readonly ContactRow[] }>()
  const words = typed.trim()
  useEffect(() => {
    if (words.length < 2) return
    let isCurrent = true
    const view = contactViewSchema.parse({ words })
    void ask('contacts.view', { view, from: 0, count: mostProposed }).then(answer => {
      if (!isCurrent || !answer.ok) return
      setFound({ typed: words, rows: answer.value.isExact ? answer.value.rows : [] })
    })
    return () => {
      isCurrent = false
    }
  }, [words])
  return found?.typed === words && words.length >= 2 ? found.rows : []
}
