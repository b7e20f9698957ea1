import { Bold, Hash, Heading, Italic, Link, List, ListOrdered, Quote } from 'lucide-react'
import { type KeyboardEvent, memo, type ReactNode, useCallback, useRef } from 'react'
import { Group, Toolbar } from 'react-aria-components'
import { fromMarkup, toMarkup } from '../../../domain/plain-markup.ts'
import type { Passage } from '../../../domain/rich-text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { IconButton } from '../../parts/button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { type Mark, marking, marks } from './marking.ts'
import { useHeld } from './use-held.ts'
import './markup-field.css'

const icons: Record<Mark, typeof Bold> = {
  bold: Bold,
  italic: Italic,
  link: Link,
  subheading: Heading,
  bullets: List,
  numbers: ListOrdered,
  quote: Quote,
  figure: Hash,
}

/** Longest text of one field, in UTF-16 units: thirty pages. */
const longest = 100_000

type MarkupFieldProps = {
  readonly label: string
  readonly labelHidden?: boolean
  readonly value: Passage[]
  readonly onChange: (body: Passage[]) => void
}

/** Rich text as a text area in the light markup of `plain-markup.ts`, with buttons that write the signs. */
export function MarkupField({ label, labelHidden = false, value, onChange }: MarkupFieldProps): ReactNode {
  const { markup: words } = useMessages().notes
  const [text, setText] = useHeld(value, onChange, toMarkup, fromMarkup)
  const place = useRef<HTMLDivElement>(null)

  const put = useCallback(
    (mark: Mark): void => {
      const area = place.current?.querySelector('textarea')
      if (area === undefined || area === null) return
      const edit = marking(mark, area.value, area.selectionStart, area.selectionEnd, words)
      area.focus()
      area.setSelectionRange(edit.from, edit.to)
      // Typed by the browser, so that Ctrl+Z takes it back.
      document.execCommand('insertText', false, edit.text)
      area.setSelectionRange(edit.selectFrom, edit.selectTo)
    },
    [words],
  )
  const typeKey = (event: KeyboardEvent): void => {
    const mark = keys.get(event.key.toLowerCase())
    if (mark === undefined || !(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    put(mark)
  }

  return (
    <Group className="markup-field" role="presentation" ref={place} onKeyDown={typeKey}>
      <MarkupBar name={words.toolbar(label)} onMark={put} />
      <TextField
        label={label}
        labelHidden={labelHidden}
        value={text}
        onChange={setText}
        hint={words.hint}
        maxLength={longest}
        multiline
      />
    </Group>
  )
}

const keys: ReadonlyMap<string, Mark> = new Map([
  ['b', 'bold'],
  ['i', 'italic'],
])

/** The buttons, which are not drawn again while the person types. */
const MarkupBar = memo(function MarkupBar({ name, onMark }: { name: string; onMark: (mark: Mark) => void }) {
  const { markup: words } = useMessages().notes
  return (
    <Toolbar className="markup-bar" aria-label={name}>
      {marks.map(mark => {
        const Icon = icons[mark]
        return (
          <IconButton
            key={mark}
            name={words.marks[mark]}
            icon={<Icon size={16} aria-hidden />}
            onPress={() => onMark(mark)}
          />
        )
      })}
    </Toolbar>
  )
})
