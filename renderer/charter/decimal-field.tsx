import type { ReactNode } from 'react'
import { ParsedField } from '../parts/parsed-field.tsx'

type DecimalFieldProps = {
  readonly label: string
  /** Null where nothing is said. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly min: number
  readonly max: number
  /** The sentence beside a text that is no such number. */
  readonly wrong: string
  /** What holds where nothing is said. */
  readonly usual?: number
}

const written = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value).replace('.', ',')

/** A number with at most two decimals within its limits, or nothing: « 1,15 », « 10.5 ». */
export function DecimalField(props: DecimalFieldProps): ReactNode {
  const { label, value, onChange, min, max, wrong, usual } = props
  const parse = (text: string): { readonly number: number | null } | null => {
    const typed = text.trim().replace(',', '.')
    if (typed === '') return { number: null }
    const number = /^\d{1,3}(?:\.\d{1,2})?$/.test(typed) ? Number(typed) : Number.NaN
    return number >= min && number <= max ? { number } : null
  }
  return (
    <ParsedField<{ readonly number: number | null }>
      label={label}
      value={{ number: value }}
      onChange={({ number }) => onChange(number)}
      parse={parse}
      format={({ number }) => written(number)}
      wrong={() => wrong}
      maxLength={8}
      placeholder={written(usual)}
    />
  )
}
