import { CircleHelp, UserMinus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ContactRow } from '../../domain/contact-view.ts'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import { useAsked } from '../use-asked.ts'
import { useReasonWords } from './use-reason-words.ts'

type ListPersonProps = {
  readonly listId: string
  readonly row: ContactRow
  readonly onTakeOff: (name: string) => void
}

/** One recipient, and on demand why. */
export function ListPerson({ listId, row, onTakeOff }: ListPersonProps): ReactNode {
  const { contactLists, contacts, shell } = useMessages()
  const [isAsked, setIsAsked] = useState(false)
  const name = row.name || shell.untitled
  return (
    <li className="list-row list-person">
      <RouteLink className="list-link" route={{ at: 'contact', id: row.id }}>
        <span className="list-name">{name}</span>
        <span className="list-details">
          {row.outlet === '' ? null : <span>{row.outlet}</span>}
          <span>{row.mail || row.phone}</span>
          {row.isOpposed ? (
            <span className="badge" data-tone="red">
              {contacts.grid.isOpposed}
            </span>
          ) : null}
        </span>
      </RouteLink>
      <div className="list-tools">
        <IconButton
          name={contactLists.why(name)}
          icon={<CircleHelp size={16} aria-hidden />}
          onPress={() => setIsAsked(!isAsked)}
        />
        <IconButton
          name={contactLists.takeOff(name)}
          icon={<UserMinus size={16} aria-hidden />}
          onPress={() => onTakeOff(name)}
        />
      </div>
      {isAsked ? <Why listId={listId} contactId={row.id} /> : null}
    </li>
  )
}

function Why({ listId, contactId }: { listId: string; contactId: string }): ReactNode {
  const asked = useAsked('contactLists.why', { id: listId, contactId }, 'contacts', 'contactLists', 'outlets')
  const wordsOf = useReasonWords()
  return (
    <p className="list-why" role="status">
      {asked.status === 'ready' ? asked.value.reasons.map(wordsOf).join(' · ') : '…'}
    </p>
  )
}
