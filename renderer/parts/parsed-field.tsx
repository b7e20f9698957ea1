import { type ReactNode, useEffect, useState } from 'react'
import { TextField, type TextFieldProps } from './text-field.tsx'
import { type Left, useFieldKey, useUnkept } from './use-unkept.ts'

export type ParsedFieldProps<T> = Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur'> & {
  readonly value: T
  readonly onChange: (value: T) => void
  /** The value that the text says, or null when it cannot be read. */
  readonly parse: (text: string) => T | null
  /** The text that says the value when nobody is typing. */
  readonly format: (value: T) => string
  /** The sentence beside a text that cannot be read. */
  readonly wrong: (text: string) => string
  /** What stands below the field while nobody types, given its text and a way to put another one there. */
  readonly below?: (text: string, put: (text: string) => void) => ReactNode
}

const leftTexts: Left<string> = new Map()

/**
 * A field whose text stands for something else: a day, an hour, a list of addresses. Every readable text is
 * handed over at once; an unreadable one stays as typed, with a sentence once the field is left, and is there
 * again when its screen is opened again.
 */
export function ParsedField<T>({
  value,
  onChange,
  parse,
  format,
  wrong,
  error,
  below,
  ...field
}: ParsedFieldProps<T>): ReactNode {
  const written = format(value)
  const key = useFieldKey(field.label)
  const [text, setText] = useState(() => leftTexts.get(key) ?? written)
  const [isTyping, setIsTyping] = useState(false)
  const isReadable = parse(text) !== null
  useUnkept(key, leftTexts, isReadable ? null : text, isTyping ? 0 : 1)

  // The value may change from outside (undo, a finding's correction); what is being typed must not.
  useEffect(() => {
    if (!isTyping && isReadable) setText(written)
  }, [written, isTyping, isReadable])

  const put = (next: string): void => {
    setText(next)
    const read = parse(next)
    if (read !== null && format(read) !== written) onChange(read)
  }
  const type = (typed: string): void => {
    setIsTyping(true)
    put(typed)
  }
  const shown = (
    <TextField
      {...field}
      value={text}
      onChange={type}
      onBlur={() => setIsTyping(false)}
      error={isReadable || isTyping ? error : wrong(text)}
    />
  )
  if (below === undefined) return shown
  return (
    <div className="stack-tight">
      {shown}
      {isTyping ? null : below(text, put)}
    </div>
  )
}
