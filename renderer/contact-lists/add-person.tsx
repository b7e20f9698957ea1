import { UserPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ContactRow } from '../../domain/contact-view.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { useAsked } from '../use-asked.ts'

/** Proposals shown below the field. */
const mostProposed = 6

/** Finds a contact by a few letters and puts it on the list by hand. */
export function AddPerson({ listId }: { listId: string }): ReactNode {
  const { contactLists } = useMessages()
  const [words, setWords] = useState('')
  return (
    <div className="add-person">
      <TextField
        label={contactLists.addPerson}
        value={words}
        onChange={setWords}
        hint={contactLists.addPersonHint}
        maxLength={300}
      />
      {words.trim() === '' ? null : <Proposals listId={listId} words={words} />}
    </div>
  )
}

function Proposals({ listId, words }: { listId: string; words: string }): ReactNode {
  const { contactLists, contacts, shell } = useMessages()
  const told = useDeedToast()
  const view = { words, where: { not: { list: listId } } }
  const asked = useAsked('contacts.view', { view, from: 0, count: mostProposed }, 'contacts', 'contactLists')
  const add = async ({ id, name }: ContactRow): Promise<void> => {
    const added = await ask('contactLists.add', { id: listId, selection: { ids: [id] } })
    told(added, contactLists.added(name || shell.untitled))
  }
  if (asked.status !== 'ready') return null
  if (asked.value.total === 0) return <p className="soft">{contacts.search.nothingFor(words.trim())}</p>
  return (
    <ul className="list" aria-label={contactLists.addPerson}>
      {asked.value.rows.map(row => (
        <li key={row.id} className="list-row">
          <span className="list-link">
            <span className="list-name">{row.name || shell.untitled}</span>
            <span className="list-details">
              {row.outlet === '' ? null : <span>{row.outlet}</span>}
              <span>{row.mail || row.phone}</span>
            </span>
          </span>
          <Button tone="plain" icon={<UserPlus size={16} aria-hidden />} onPress={() => void add(row)}>
            {contactLists.add(row.name || shell.untitled)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
