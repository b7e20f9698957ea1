import { ChevronDown, X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { foldedText } from './folded-text.ts'
import type { Option } from './options.ts'
import './term-field.css'

type TermsFieldProps = {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly options: readonly Option<string>[]
  /** Whether a word that is not among the options may be taken in. */
  readonly isFree?: boolean
  readonly hint?: string
  readonly max?: number
  readonly maxLength?: number
}

/** Proposals shown at once. */
const mostShown = 30

/** Several words of a vocabulary: those taken stand as chips, a field proposes the others. */
export function TermsField({
  label,
  value,
  onChange,
  options,
  isFree = false,
  hint = '',
  max = 30,
  maxLength = 60,
}: TermsFieldProps): ReactNode {
  const { contacts } = useMessages()
  const [typed, setTyped] = useState('')
  // React Aria closes its list when something is selected: for a moment something is, then the field is free again.
  const [taken, setTaken] = useState<string | null>(null)
  useEffect(() => {
    if (taken !== null) setTaken(null)
  }, [taken])
  const wordOf = (term: string): string => options.find(option => option.value === term)?.label ?? term
  const isTaken = (word: string): boolean => value.some(term => foldedText(wordOf(term)) === foldedText(word))
  const wanted = foldedText(typed)
  const found = options
    .filter(option => !value.includes(option.value) && foldedText(option.label).includes(wanted))
    .sort((one, other) => startsLate(one, wanted) - startsLate(other, wanted))
    .slice(0, mostShown)
  const isNew =
    isFree &&
    wanted !== '' &&
    !isTaken(typed) &&
    !found.some(({ label: word }) => foldedText(word) === wanted)
  // A word that is known comes before a new one.
  const items = isNew ? [...found, { value: typed.trim(), label: typed.trim() }] : found

  const take = (term: string): void => {
    setTyped('')
    if (!value.includes(term)) onChange([...value, term])
  }
  /** Enter and a comma take what was typed, where it is one of the words or may be new. */
  const takeTyped = (): boolean => {
    const meant = items.find(({ label: word }) => foldedText(word) === wanted)
    if (wanted === '' || meant === undefined) return false
    take(meant.value)
    return true
  }

  return (
    <div className="terms">
      <TagGroup aria-label={label} onRemove={gone => onChange(value.filter(term => !gone.has(term)))}>
        <TagList className="term-list">
          {value.map(term => (
            <Tag key={term} id={term} className="term" textValue={wordOf(term)}>
              <span>{wordOf(term)}</span>
              <Button slot="remove" className="term-remove">
                <X size={14} aria-hidden />
              </Button>
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      <ComboBox
        className="terms-combo"
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={taken}
        onSelectionChange={key => {
          if (typeof key !== 'string') return
          take(key)
          setTaken(key)
        }}
        items={items.map(option => ({ id: option.value, word: option.label }))}
        allowsCustomValue
        allowsEmptyCollection={!isFree && wanted !== ''}
        isDisabled={value.length >= max}
        // What was just taken empties the field: that opens no new list.
        menuTrigger={wanted === '' ? 'manual' : 'input'}
        onBlur={() => {
          if (isFree) takeTyped()
        }}
      >
        <Label className="field-label">{label}</Label>
        <div className="combo-row">
          <Input
            className="input"
            maxLength={maxLength}
            placeholder={hint}
            autoComplete="off"
            onKeyDown={event => {
              const isOnOption = event.currentTarget.hasAttribute('aria-activedescendant')
              const takes = event.key === ',' || (event.key === 'Enter' && !isOnOption)
              if (takes && takeTyped()) event.preventDefault()
            }}
          />
          <Button className="combo-button">
            <ChevronDown size={16} aria-hidden />
          </Button>
        </div>
        <Popover className="popover combo-popover">
          <ListBox<{ id: string; word: string }>
            className="menu"
            renderEmptyState={() => <p className="menu-item soft">{contacts.terms.none}</p>}
          >
            {({ word }) => (
              <ListBoxItem className="menu-item" textValue={word}>
                {word}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}

/** 0 for a word that begins with what is typed. */
const startsLate = ({ label }: Option<string>, wanted: string): number =>
  foldedText(label).startsWith(wanted) ? 0 : 1
