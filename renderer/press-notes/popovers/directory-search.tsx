import { BookUser } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ContactRow } from '../../../domain/contact-view.ts'
import { type Person, personSchema } from '../../../domain/person.ts'
import { ask } from '../../bridge.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useAsked } from '../../use-asked.ts'

/** Proposals shown below the field. */
const mostProposed = 6

/** A person of the note found in the press file, with name and role as they are kept there. */
export function DirectorySearch({ onChoose }: { onChoose: (person: Person) => void }): ReactNode {
  const { page } = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  const [words, setWords] = useState('')
  if (!isOpen) {
    return (
      <div>
        <Button tone="plain" icon={<BookUser size={16} aria-hidden />} onPress={() => setIsOpen(true)}>
          {page.fromDirectory}
        </Button>
      </div>
    )
  }
  const choose = (person: Person): void => {
    setWords('')
    setIsOpen(false)
    onChoose(person)
  }
  return (
    <div className="stack">
      <TextField label={page.directorySearch} value={words} onChange={setWords} maxLength={300} autoFocus />
      {words.trim() === '' ? null : <Proposals words={words} onChoose={choose} />}
    </div>
  )
}

function Proposals({ words, onChoose }: { words: string; onChoose: (person: Person) => void }): ReactNode {
  const { page, shell } = useMessages()
  const asked = useAsked('contacts.view', { view: { words }, from: 0, count: mostProposed }, 'contacts')
  const take = async ({ id }: ContactRow): Promise<void> => {
    const got = await ask('contacts.get', { id })
    if (!got.ok) return
    const { civility, given, family, functions } = got.value
    onChoose(personSchema.parse({ civility, given, family, role: functions[0]?.role ?? '' }))
  }
  if (asked.status !== 'ready') return null
  if (asked.value.total === 0) return <p className="soft">{page.directoryNone}</p>
  return (
    <ul className="list" aria-label={page.directorySearch}>
      {asked.value.rows.map(row => (
        <li key={row.id} className="list-row">
          <Button tone="plain" onPress={() => void take(row)}>
            {[row.name || shell.untitled, row.role, row.outlet].filter(part => part !== '').join(', ')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
