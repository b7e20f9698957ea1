import type { ReactNode } from 'react'
import { TextField as AriaTextField, Input, Label, TextArea } from 'react-aria-components'
import { FieldNotes } from './field-notes.tsx'

export type TextFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong, as a sentence; empty or absent when nothing is. */
  readonly error?: string | undefined
  readonly hint?: string | undefined
  /** Grows with its text. */
  readonly multiline?: boolean
  readonly maxLength?: number
  readonly placeholder?: string
  readonly isReadOnly?: boolean
  /** The label is read out but not shown. */
  readonly labelHidden?: boolean
  readonly autoFocus?: boolean
  readonly onBlur?: () => void
}

/** A field of text with its label, its hint and its error. */
export function TextField({
  label,
  value,
  onChange,
  error,
  hint,
  multiline = false,
  maxLength = 10_000,
  placeholder = '',
  isReadOnly = false,
  labelHidden = false,
  autoFocus = false,
  onBlur = () => undefined,
}: TextFieldProps): ReactNode {
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      isInvalid={error !== undefined && error !== ''}
      isReadOnly={isReadOnly}
      maxLength={maxLength}
      autoFocus={autoFocus}
      validationBehavior="aria"
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {multiline ? (
        <div className="growing" data-value={value || placeholder}>
          <TextArea className="input" rows={1} placeholder={placeholder} />
        </div>
      ) : (
        <Input className="input" placeholder={placeholder} autoComplete="off" />
      )}
      <FieldNotes error={error} hint={hint} />
    </AriaTextField>
  )
}
