import type { ReactNode } from 'react'
import { ParsedField } from '../parts/parsed-field.tsx'

type NumberFieldProps = {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  /** The sentence beside a text that is no such number. */
  readonly wrong: string
  readonly error?: string | undefined
  readonly min?: number
  readonly max?: number
}

/** A whole number within its limits; both ends included. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, value, onChange, wrong, error, min = 1, max = 999_999 } = props
  const parse = (text: string): number | null => {
    const figures = text.replace(/\s/g, '')
    const number = /^\d{1,6}$/.test(figures) ? Number(figures) : 0
    return number >= min && number <= max ? number : null
  }
  return (
    <div className="number-field">
      <ParsedField
        label={label}
        value={value}
        onChange={onChange}
        parse={parse}
        format={String}
        wrong={() => wrong}
        error={error}
        maxLength={12}
      />
    </div>
  )
}
