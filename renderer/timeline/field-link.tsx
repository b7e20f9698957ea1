import type { ReactNode } from 'react'
import { wantField } from '../event-notes/wanted-field.ts'
import { useNavigation } from '../navigation.tsx'
import { hashOf } from '../route.ts'

type FieldLinkProps = {
  readonly eventId: string
  /** Path of the field in the event: « programme.days[0].sequences[1].steps[2] ». */
  readonly path: string
  readonly className: string
  readonly children: ReactNode
}

/** Leads to a field of the event’s form. */
export function FieldLink({ eventId, path, className, children }: FieldLinkProps): ReactNode {
  const { go } = useNavigation()
  const form = { at: 'event', id: eventId } as const
  return (
    <a
      className={className}
      href={hashOf(form)}
      onClick={click => {
        click.preventDefault()
        wantField(eventId, path)
        go(form)
      }}
    >
      {children}
    </a>
  )
}
