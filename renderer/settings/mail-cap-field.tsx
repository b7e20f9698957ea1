import type { ReactNode } from 'react'
import { settingsSchema } from '../../domain/settings.ts'
import { useMessages } from '../messages/messages.tsx'
import { ParsedField } from '../parts/parsed-field.tsx'

/** The number that a text says; null where it is none that a mailing may be cut by. */
function parseCap(typed: string): number | null {
  const read = settingsSchema.shape.mailCap.safeParse(Number(typed.replaceAll(/\s/gu, '') || Number.NaN))
  return read.success ? read.data : null
}

/** The most recipients of one mail. */
export function MailCapField({ cap, onChange }: { cap: number; onChange: (cap: number) => void }): ReactNode {
  const { distribution } = useMessages()
  return (
    <ParsedField
      label={distribution.cap}
      value={cap}
      onChange={onChange}
      parse={parseCap}
      format={String}
      wrong={() => distribution.capWrong}
      hint={distribution.capHint}
      maxLength={6}
    />
  )
}
