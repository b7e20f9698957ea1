import { Search, X } from 'lucide-react'
import { type KeyboardEvent, memo, type ReactNode, useCallback, useRef } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { useFindKey } from '../parts/use-find-key.ts'
import { showContacts, useWanted } from './contact-list-desk.ts'
import '../parts/grid/grid-desk.css'

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
  useFindKey(field, isSlash)

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
    <search className="grid-search">
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
      <span className="grid-search-end" hidden={words === ''}>
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

const isSlash = (event: globalThis.KeyboardEvent): boolean => event.key === '/' && !isWriting(event.target)

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]')
