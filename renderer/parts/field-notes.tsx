import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError, Text } from 'react-aria-components'

/** Under a field: what is wrong with it, or else what helps to fill it. Belongs inside a React Aria field. */
export function FieldNotes({
  error,
  hint,
}: {
  error: string | undefined
  hint: string | undefined
}): ReactNode {
  if (error !== undefined && error !== '') {
    return (
      <FieldError className="field-error">
        <CircleAlert size={16} aria-hidden /> {error}
      </FieldError>
    )
  }
  if (hint === undefined || hint === '') return null
  return (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  )
}
