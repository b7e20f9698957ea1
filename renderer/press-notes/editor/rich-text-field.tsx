import './page-editor.css'
import './rich-text-field.css'
import { Bold, Heading, Italic, List, ListOrdered, Quote } from 'lucide-react'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Toolbar } from 'react-aria-components'
import type { Passage, RichText } from '../../../domain/rich-text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { IconButton } from '../../parts/button.tsx'
import { type FieldAct, runFieldAct } from './field-acts.ts'
import { FieldEditor } from './field-editor.ts'

type RichTextFieldProps = {
  readonly label: string
  readonly value: RichText
  readonly onChange: (value: Passage[]) => void
  readonly isReadOnly?: boolean
}

const icons: Record<FieldAct, typeof Bold> = {
  bold: Bold,
  italic: Italic,
  subheading: Heading,
  bullets: List,
  numbers: ListOrdered,
  quote: Quote,
}
const acts = ['bold', 'italic', 'subheading', 'bullets', 'numbers', 'quote'] as const

/** A rich text in a form, on paper as it prints. It has an undo of its own while it has the focus. */
export function RichTextField({ label, value, onChange, isReadOnly = false }: RichTextFieldProps): ReactNode {
  const { pageEditor: words, notes } = useMessages()
  const { textBar } = notes
  const place = useRef<HTMLDivElement>(null)
  const [field, setField] = useState<FieldEditor | null>(null)
  const [full, setFull] = useState('')
  const labelId = useId()
  const [opening] = useState({ label, value, isReadOnly })
  const hear = useRef(onChange)
  useEffect(() => {
    hear.current = onChange
  })

  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const opened = new FieldEditor({
      ...opening,
      place: element,
      words,
      onFull: most => setFull(words.full(most)),
      onChange: now => {
        setFull('')
        hear.current(now)
      },
    })
    setField(opened)
    return () => opened.destroy()
  }, [opening, words])
  useLayoutEffect(() => field?.show(value), [field, value])

  return (
    <div className="rich-text-field">
      <span className="field-label" id={labelId}>
        {label}
      </span>
      {isReadOnly ? null : (
        <Toolbar className="rich-text-bar" aria-label={textBar.toolbar(label)}>
          {acts.map(act => {
            const Icon = icons[act]
            return (
              <IconButton
                key={act}
                name={textBar.marks[act]}
                icon={<Icon size={16} aria-hidden />}
                onPress={() => (field === null ? undefined : runFieldAct(field.editor, act))}
              />
            )
          })}
        </Toolbar>
      )}
      <div className="rich-text-paper" ref={place} />
      <p className="rich-text-full" role="status">
        {full}
      </p>
    </div>
  )
}
