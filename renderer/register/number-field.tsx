import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { ParsedField } from '../parts/parsed-field.tsx'

type NumberFieldProps = {
  readonly label: string
  /** Null for none. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly least: number
  readonly most: number
  readonly hint?: string
}

/** A whole number between two others, or nothing. */
export function NumberField({ label, value, onChange, least, most, hint }: NumberFieldProps): ReactNode {
  const { rules } = useMessages().register
  return (
    <ParsedField
      label={label}
      value={{ number: value }}
      onChange={({ number }) => onChange(number)}
      parse={text => parseNumber(text, least, most)}
      format={({ number }) => (number === null ? '' : String(number))}
      wrong={() => rules.wrong(least, most)}
      maxLength={6}
      hint={hint}
    />
  )
}

/** What was typed as a number, none at all being one; null when it cannot be kept. */
function parseNumber(text: string, least: number, most: number): { readonly number: number | null } | null {
  if (text.trim() === '') return { number: null }
  if (!/^\d{1,4}$/.test(text.trim())) return null
  const number = Number(text)
  return number >= least && number <= most ? { number } : null
}
