import './find-bar.css'
import type { EditorView } from '@tiptap/pm/view'
import { CaseSensitive, ChevronDown, ChevronUp, Replace, WholeWord, X } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { keyboard } from '../../shortcuts/keyboard.ts'
import { keysFor } from '../../shortcuts/shortcut-list.ts'
import { useCommands } from '../../use-command.ts'
import { replaceAll, replaceCurrent, seek, selectedWords, step } from './find-acts.ts'
import { findStateOf, watchFind } from './find-plugin.ts'
import { ToggleIcon } from './toggle-icon.tsx'

type FindBarProps = {
  readonly view: EditorView
  /** Whether the field of the replacement shows. */
  readonly isReplacing: boolean
  readonly onReplacing: (isReplacing: boolean) => void
  readonly onClose: () => void
}

/** Finds words on the page, one place after the other, and replaces them. Escape leads back to the page. */
export function FindBar({ view, isReplacing, onReplacing, onClose }: FindBarProps): ReactNode {
  const { find: words, shortcuts, shell } = useMessages()
  const toasts = useToasts()
  const [typed, setTyped] = useState(() => selectedWords(view.state))
  const [by, setBy] = useState('')
  const [exact, setExact] = useState(false)
  const [wholeWords, setWholeWords] = useState(false)
  // A word is sought from where the search began, not from where its first letters led.
  const origin = useRef(view.state.selection.from)
  const { places, current } = useSyncExternalStore(
    useCallback(hear => watchFind(view, hear), [view]),
    () => findStateOf(view.state),
  )

  useEffect(() => {
    seek(view, typed === '' ? null : { words: typed, exact, wholeWords }, origin.current)
    reveal(view)
  }, [view, typed, exact, wholeWords])
  useEffect(() => () => endSearch(view), [view])

  const go = (direction: 1 | -1): void => {
    step(view, direction)
    origin.current = view.state.selection.from
    reveal(view)
  }
  const replaceOne = (): void => {
    replaceCurrent(view, by)
    origin.current = view.state.selection.from
    reveal(view)
  }
  const close = (): void => {
    onClose()
    view.focus()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const field = event.target instanceof HTMLInputElement ? event.target : null
    if (event.key === 'Escape') close()
    else if (event.key !== 'Enter' || field === null) return
    else if (field.closest('.find-replacement') !== null) replaceOne()
    else go(event.shiftKey ? -1 : 1)
    event.preventDefault()
    event.stopPropagation()
  }
  useCommands([
    offered('nextFound', shortcuts.acts.nextFound, () => go(1)),
    offered('previousFound', shortcuts.acts.previousFound, () => go(-1)),
  ])
  const nothing = places.length === 0
  const place = nothing ? words.none : words.place(current + 1, places.length)

  return (
    <search className="find-bar" aria-label={words.bar} onKeyDown={press}>
      <div className="find-row">
        <TextField
          label={words.words}
          value={typed}
          onChange={setTyped}
          labelHidden
          autoFocus
          placeholder={words.words}
          maxLength={300}
        />
        <span className="find-place" data-none={nothing && typed !== ''} role="status">
          {typed === '' ? '' : place}
        </span>
        <ToggleIcon
          name={words.exact}
          icon={<CaseSensitive size={16} aria-hidden />}
          isOn={exact}
          onChange={setExact}
        />
        <ToggleIcon
          name={words.wholeWords}
          icon={<WholeWord size={16} aria-hidden />}
          isOn={wholeWords}
          onChange={setWholeWords}
        />
        <IconButton
          name={words.previous}
          icon={<ChevronUp size={16} aria-hidden />}
          isDisabled={nothing}
          onPress={() => go(-1)}
        />
        <IconButton
          name={words.next}
          icon={<ChevronDown size={16} aria-hidden />}
          isDisabled={nothing}
          onPress={() => go(1)}
        />
        {view.editable ? (
          <ToggleIcon
            name={words.replaceToo}
            icon={<Replace size={16} aria-hidden />}
            isOn={isReplacing}
            onChange={onReplacing}
          />
        ) : null}
        <IconButton name={shell.close} icon={<X size={16} aria-hidden />} onPress={close} />
      </div>
      {isReplacing && view.editable ? (
        <div className="find-row find-replacement">
          <TextField
            label={words.by}
            value={by}
            onChange={setBy}
            labelHidden
            placeholder={words.by}
            maxLength={300}
          />
          <Button isDisabled={nothing} onPress={() => replaceOne()}>
            {words.replace}
          </Button>
          <Button
            isDisabled={nothing}
            onPress={() => toasts.show({ text: words.replaced(replaceAll(view, by)) })}
          >
            {words.replaceAll}
          </Button>
        </div>
      ) : null}
    </search>
  )
}

/** Space that a place needs above and below it to be well in sight, in pixels. */
const margin = 60

/** Brings the place that is meant into sight, unless it is. */
function reveal(view: EditorView): void {
  const place = view.dom.querySelector('.found-current')
  const desk = view.dom.closest('.page-desk')?.getBoundingClientRect()
  if (place === null || desk === undefined) return
  const { top, bottom } = place.getBoundingClientRect()
  if (top < desk.top + margin || bottom > desk.bottom - margin) {
    place.scrollIntoView({ block: 'center', inline: 'nearest' })
  }
}

/** The page may have been closed first. */
function endSearch(view: EditorView): void {
  if (!view.isDestroyed) seek(view, null)
}

const offered = (id: 'nextFound' | 'previousFound', label: string, act: () => void) => ({
  id,
  label,
  keys: keysFor(id, keyboard),
  act,
})
