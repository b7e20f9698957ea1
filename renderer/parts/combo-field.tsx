import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { FieldNotes } from './field-notes.tsx'
import { foldedText } from './folded-text.ts'
import './term-field.css'

type ComboFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The words that are proposed, the likeliest first; any other may be typed. */
  readonly words: readonly string[]
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly placeholder?: string
  readonly maxLength?: number
  readonly labelHidden?: boolean
}

/** Proposals shown at once: what is left of thousands of words is found by typing. */
const mostShown = 30

/** The words that hold what is typed, those that begin with it first. */
function proposals(words: readonly string[], typed: string): readonly string[] {
  const wanted = foldedText(typed)
  if (wanted === '') return words.slice(0, mostShown)
  const starting: string[] = []
  const inside: string[] = []
  for (const word of words) {
    const at = foldedText(word).indexOf(wanted)
    if (at === 0) starting.push(word)
    else if (at > 0) inside.push(word)
    if (starting.length === mostShown) break
  }
  return [...starting, ...inside].slice(0, mostShown)
}

/** A field of free text that proposes the words in use. */
export function ComboField({
  label,
  value,
  onChange,
  words,
  hint,
  error,
  placeholder = '',
  maxLength = 120,
  labelHidden = false,
}: ComboFieldProps): ReactNode {
  const shown = proposals(words, words.includes(value) ? '' : value)
  return (
    <ComboBox
      className="field"
      inputValue={value}
      onInputChange={onChange}
      items={shown.map(word => ({ id: word }))}
      allowsCustomValue
      isInvalid={error !== undefined && error !== ''}
      validationBehavior="aria"
      menuTrigger="input"
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="combo-row">
        <Input className="input" placeholder={placeholder} maxLength={maxLength} autoComplete="off" />
        {words.length === 0 ? null : (
          <Button className="combo-button">
            <ChevronDown size={16} aria-hidden />
          </Button>
        )}
      </div>
      <FieldNotes error={error} hint={hint} />
      <Popover className="popover combo-popover">
        <ListBox<{ id: string }> className="menu">
          {({ id }) => (
            <ListBoxItem className="menu-item" textValue={id}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
