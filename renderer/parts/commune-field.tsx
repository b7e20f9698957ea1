import './term-field.css'
import './commune-field.css'
import { type ReactNode, useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { type CommuneChoice, communeChoices } from './commune-choices.ts'
import { useCommunes } from './communes.ts'
import { FieldNotes } from './field-notes.tsx'

type CommuneFieldProps = {
  readonly label: string
  readonly commune: string
  /** What is typed, letter by letter: any name may be. */
  readonly onType: (commune: string) => void
  /** A commune chosen among those proposed, with its postal code. */
  readonly onChoose: (chosen: Pick<CommuneChoice, 'commune' | 'postalCode'>) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly maxLength?: number
  readonly labelHidden?: boolean
}

const nothing: readonly CommuneChoice[] = []

/** A commune by its name or its postal code: one choice fills in both. A name that no list knows may be typed too. */
export function CommuneField({
  label,
  commune,
  onType,
  onChoose,
  hint,
  error,
  maxLength = 120,
  labelHidden = false,
}: CommuneFieldProps): ReactNode {
  const { shell } = useMessages()
  const communes = useCommunes()
  // What is there when the field is entered proposes nothing: only what is typed does.
  const [typed, setTyped] = useState('')
  const choices = useMemo(
    () => (communes === null || typed === '' ? nothing : communeChoices(communes, typed)),
    [communes, typed],
  )
  const choose = ({ commune: name, postalCode }: CommuneChoice): void => {
    setTyped('')
    onChoose({ commune: name, postalCode })
  }
  return (
    <ComboBox<CommuneChoice>
      className="field"
      inputValue={commune}
      onInputChange={text => {
        if (text === commune) return
        setTyped(text)
        onType(text)
      }}
      selectedKey={null}
      onSelectionChange={key => {
        const chosen = choices.find(({ id }) => id === key)
        if (chosen !== undefined) choose(chosen)
      }}
      onBlur={() => {
        // A postal code is nobody’s name: left as it is, it stands for its only commune.
        const [only, ...others] = choices
        if (only !== undefined && others.length === 0 && only.postalCode === typed.replace(/\s/gu, ''))
          choose(only)
      }}
      items={choices}
      // Typed before the communes are there, a list that is not open would stay closed when they come.
      allowsEmptyCollection={communes === null && typed !== ''}
      allowsCustomValue
      isInvalid={error !== undefined && error !== ''}
      validationBehavior="aria"
      menuTrigger="input"
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Input className="input" maxLength={maxLength} autoComplete="off" />
      <FieldNotes error={error} hint={hint} />
      <Popover className="popover combo-popover commune-popover" maxHeight={320}>
        <ListBox<CommuneChoice>
          className="menu"
          renderEmptyState={() => <span className="menu-item">{shell.loading}</span>}
        >
          {({ id, commune: name, postalCode, departement }) => (
            <ListBoxItem id={id} className="menu-item commune-item" textValue={name}>
              <Text slot="label">{name}</Text>
              <Text slot="description" className="commune-where">
                {postalCode} {departement}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
