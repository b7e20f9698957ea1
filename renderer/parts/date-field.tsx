import type { ReactNode } from 'react'
import { formatDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { ParsedField } from './parsed-field.tsx'
import type { TextFieldProps } from './text-field.tsx'
import { parseTypedDay } from './typed-day.ts'

/** A day, typed as it comes and shown with its weekday. `value` is 'YYYY-MM-DD', or '' for none. */
export function DateField(field: Omit<TextFieldProps, 'onBlur' | 'multiline'>): ReactNode {
  const { fields } = useMessages().shell
  const language = useLanguage()
  return (
    <ParsedField
      {...field}
      parse={text => parseTypedDay(text, new Date().getFullYear())}
      format={day => formatDay(day, language)}
      wrong={() => fields.unreadableDay}
      maxLength={60}
    />
  )
}
