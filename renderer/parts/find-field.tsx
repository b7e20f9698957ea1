import type { ReactNode } from 'react'
import { TextField as AriaTextField, Input } from 'react-aria-components'

type FindFieldProps = {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** ↓ goes on to what was found. */
  readonly onDown: () => void
  /** Enter takes the first of it. */
  readonly onEnter: () => void
  readonly autoFocus?: boolean
}

/** A field above a list: what is typed narrows it, ↓ walks into it, Enter takes its first line. */
export function FindField(props: FindFieldProps): ReactNode {
  const { label, placeholder, value, onChange, onDown, onEnter, autoFocus = false } = props
  return (
    <AriaTextField
      className="field"
      aria-label={label}
      type="search"
      value={value}
      onChange={onChange}
      maxLength={300}
      autoFocus={autoFocus}
      autoComplete="off"
      spellCheck="false"
      onKeyDown={event => {
        if (event.key === 'ArrowDown') onDown()
        else if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter()
        // Escape closes what the field stands in.
        else return event.continuePropagation()
        event.preventDefault()
      }}
    >
      <Input className="input" placeholder={placeholder} />
    </AriaTextField>
  )
}

/** Gives the focus to the first option of a list below. */
export const focusFirstOption = (list: HTMLElement | null): void =>
  list?.querySelector<HTMLElement>('[role=option]')?.focus()
