import { Search, X } from 'lucide-react'
import { type KeyboardEvent, memo, type ReactNode, useCallback, useEffect, useRef } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { showContacts, useWanted } from './contact-list-desk.ts'

type SearchFieldProps = {
  /** Moves on to what was found. */
  readonly onDown: () => void
  /** Opens the first contact found. */
  readonly onEnter: () => void
}

/** Finds as one types. Ctrl+F and « / » lead here. A plain field: each key counts. */
export function SearchField({ onDown, onEnter }: SearchFieldProps): ReactNode {
  const { search } = useMessages().contacts
  const { words } = useWanted()
  const field = useRef<HTMLInputElement>(null)
  useFindKeys(field)

  const clear = useCallback((): void => {
    showContacts({ words: '' })
    field.current?.focus()
  }, [])
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') onDown()
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter()
    else if (event.key === 'Escape' && words !== '') clear()
    else return
    event.preventDefault()
  }
  return (
    <search className="contact-search">
      <Search size={16} aria-hidden />
      <input
        ref={field}
        className="input"
        aria-label={search.label}
        placeholder={search.placeholder}
        value={words}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        onChange={event => showContacts({ words: event.target.value })}
        onKeyDown={press}
      />
      <span className="contact-search-end" hidden={words === ''}>
        <ClearButton name={search.clear} onPress={clear} />
      </span>
    </search>
  )
}

/** Always there, though not always seen: making it would cost the first key of a search more than all the rest. */
const ClearButton = memo(function ClearButton({
  name,
  onPress,
}: {
  name: string
  onPress: () => void
}): ReactNode {
  return <IconButton name={name} icon={<X size={16} aria-hidden />} onPress={onPress} />
})

function useFindKeys(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      const isFind = event.key === 'f' && (event.ctrlKey || event.metaKey)
      const isSlash = event.key === '/' && !isWriting(event.target)
      if ((!isFind && !isSlash) || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null)
        return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [field])
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]')
