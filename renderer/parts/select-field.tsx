import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { FieldNotes } from './field-notes.tsx'
import type { Option } from './options.ts'

type SelectFieldProps<V extends string> = {
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly options: readonly Option<V>[]
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly labelHidden?: boolean
  readonly isDisabled?: boolean
}

/** One choice of a short list. */
export function SelectField<V extends string>({
  label,
  value,
  onChange,
  options,
  error,
  hint,
  labelHidden = false,
  isDisabled = false,
}: SelectFieldProps<V>): ReactNode {
  const choose = (key: unknown): void => {
    const chosen = options.find(option => `=${option.value}` === key)
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <Select
      className="field"
      // The sign keeps the key of an empty value from being empty, which React Aria reads as « none ».
      value={`=${value}`}
      onChange={choose}
      isInvalid={error !== undefined && error !== ''}
      isDisabled={isDisabled}
      validationBehavior="aria"
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Button className="input select-button">
        <SelectValue className="select-value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldNotes error={error} hint={hint} />
      <Popover className="popover select-popover">
        <ListBox className="menu">
          {options.map(option => (
            <ListBoxItem
              key={option.value}
              id={`=${option.value}`}
              className="menu-item select-item"
              textValue={option.label}
            >
              <span>{option.label}</span>
              <Check size={16} aria-hidden className="select-check" />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
