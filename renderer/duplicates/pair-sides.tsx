import { Ban } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Contact, contactName } from '../../domain/contact.ts'
import { formatDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'

/** Whose values stand in which column: the name, since when, and where the contact came from. */
export function PairSides({ one, other }: { one: Contact; other: Contact }): ReactNode {
  const { duplicates } = useMessages()
  return (
    <>
      <div className="comparison-row comparison-head">
        <SideHead contact={one} side={duplicates.left} />
        <SideHead contact={other} side={duplicates.right} />
      </div>
      {(one.opposition === null) === (other.opposition === null) ? null : (
        <p className="comparison-warning">
          <Ban size={16} aria-hidden /> {duplicates.opposedKept}
        </p>
      )}
    </>
  )
}

function SideHead({ contact, side }: { contact: Contact; side: string }): ReactNode {
  const { duplicates } = useMessages()
  const language = useLanguage()
  const source = contact.origins.at(-1)?.source ?? ''
  const details = [
    duplicates.createdOn(formatDay(contact.createdAt.slice(0, 10), language)),
    source === '' ? '' : duplicates.fromSource(source),
  ].filter(detail => detail !== '')
  return (
    <div className="comparison-side">
      <h2>
        <span className="visually-hidden">{`${side}\u00A0: `}</span>
        {contactName(contact) || duplicates.noName}
      </h2>
      <span className="soft">{details.join(', ')}</span>
      {contact.opposition === null ? null : (
        <span className="badge" data-tone="red">
          <Ban size={14} aria-hidden />
          {duplicates.opposed}
        </span>
      )}
    </div>
  )
}
