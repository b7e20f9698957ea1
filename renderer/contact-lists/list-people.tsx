import { type ReactNode, useState } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Pager } from '../parts/pager.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { useAsked } from '../use-asked.ts'
import { AddPerson } from './add-person.tsx'
import { ListPerson } from './list-person.tsx'

const pageLength = 50

/** Whom a list reaches, why each of them is on it, and whom it leaves out. */
export function ListPeople({ id }: { id: string }): ReactNode {
  const { contactLists } = useMessages()
  const [from, setFrom] = useState(0)
  const view = { where: { list: id } }
  const asked = useAsked(
    'contacts.view',
    { view, from, count: pageLength },
    'contacts',
    'contactLists',
    'outlets',
  )
  const told = useDeedToast()
  const takeOff = async (contactId: string, name: string): Promise<void> => {
    const selection = { ids: [contactId] }
    told(await ask('contactLists.takeOff', { id, selection }), contactLists.takenOff(name))
  }
  return (
    <section className="titled">
      <h2>{contactLists.people}</h2>
      <Reach id={id} />
      <AddPerson listId={id} />
      <AskedView asked={asked}>
        {({ rows, total }) =>
          total === 0 ? (
            <p className="soft">
              {contactLists.noPeople} {contactLists.noPeopleText}
            </p>
          ) : (
            <>
              <ul className="list" aria-label={contactLists.people}>
                {rows.map(row => (
                  <ListPerson
                    key={row.id}
                    listId={id}
                    row={row}
                    onTakeOff={name => void takeOff(row.id, name)}
                  />
                ))}
              </ul>
              <Pager from={from} count={pageLength} total={total} onTurn={setFrom} />
            </>
          )
        }
      </AskedView>
    </section>
  )
}

/** How many it reaches, and how many it leaves out and why. */
function Reach({ id }: { id: string }): ReactNode {
  const { contactLists } = useMessages()
  const asked = useAsked('contactLists.list', {}, 'contacts', 'contactLists', 'outlets')
  const summary = asked.status === 'ready' ? asked.value.find(list => list.id === id) : undefined
  if (summary === undefined) return null
  const { recipients, opposed, withoutMail } = summary
  return (
    <div className="row list-reach">
      <span className="badge" data-tone="blue">
        {contactLists.recipients(recipients)}
      </span>
      {withoutMail === 0 ? null : (
        <span className="badge" data-tone="amber">
          {contactLists.withoutMail(withoutMail)}
        </span>
      )}
      {opposed === 0 ? null : (
        <span className="badge" data-tone="red">
          {contactLists.opposed(opposed)}
        </span>
      )}
    </div>
  )
}
