import type { ReactNode } from 'react'
import { parseHour } from '../../domain/french/hours.ts'
import { formatHour } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { ParsedField } from './parsed-field.tsx'
import type { TextFieldProps } from './text-field.tsx'

/** An hour of the day, typed as it comes (« 9h15 », « 915 », « midi »). `value` is 'HH:MM', or '' for none. */
export function HourField(field: Omit<TextFieldProps, 'onBlur' | 'multiline'>): ReactNode {
  const { fields } = useMessages().shell
  const language = useLanguage()
  return (
    <ParsedField
      {...field}
      parse={text => (text.trim() === '' ? '' : parseHour(text))}
      format={hour => formatHour(hour, language)}
      wrong={() => fields.unreadableHour}
      maxLength={30}
    />
  )
}
