import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { ParsedField } from './parsed-field.tsx'

type LinesFieldProps = {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (lines: string[]) => void
  /** Whether one line, without spaces around it, may be kept. */
  readonly check?: (line: string) => boolean
  /** The sentence about a line that may not. */
  readonly wrong?: (line: string) => string
  readonly hint?: string
  /** Most lines that may be kept. */
  readonly max?: number
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** A short list of texts, one a line: addresses, numbers, the lines of a letterhead. */
export function LinesField({
  label,
  value,
  onChange,
  check = line => line.length <= 120,
  wrong,
  hint,
  max = 6,
}: LinesFieldProps): ReactNode {
  const { fields } = useMessages().shell
  const sayWrong = wrong ?? fields.tooLong
  const parse = (text: string): string[] | null => {
    const lines = linesOf(text)
    return lines.length <= max && lines.every(check) ? lines : null
  }
  const sentence = (text: string): string => {
    const faulty = linesOf(text).find(line => !check(line))
    return faulty === undefined ? fields.tooManyLines(max) : sayWrong(faulty)
  }
  return (
    <ParsedField<readonly string[]>
      label={label}
      value={value}
      onChange={lines => onChange([...lines])}
      parse={parse}
      format={lines => lines.join('\n')}
      wrong={sentence}
      hint={hint ?? fields.onePerLine}
      multiline
    />
  )
}
