import { Plus } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { Contact } from '../../domain/contact.ts'
import { useRemoval } from '../lists/use-removal.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { ThingList } from '../parts/thing-list.tsx'
import { useAsked } from '../use-asked.ts'
import { useCreation } from '../use-creation.ts'
import { contactThings } from './contact-things.ts'

/** Everyone who is written to, accredited or named. */
export function ContactsScreen(): ReactNode {
  const { contacts } = useMessages()
  const { newContact } = useCreation()
  const asked = useAsked('contacts.list', {}, 'contacts')
  return (
    <>
      <ScreenHeader
        title={contacts.title}
        actions={
          <Button tone="primary" icon={<Plus size={16} aria-hidden />} onPress={() => void newContact()}>
            {contacts.newContact}
          </Button>
        }
      />
      <div className="screen-body">
        <AskedView asked={asked}>
          {all =>
            all.length === 0 ? (
              <EmptyState title={contacts.empty} text={contacts.emptyText} />
            ) : (
              <ContactList all={all} />
            )
          }
        </AskedView>
      </div>
    </>
  )
}

function ContactList({ all }: { all: readonly Contact[] }): ReactNode {
  const { contacts, shell } = useMessages()
  const remove = useRemoval('contacts')
  const things = useMemo(() => contactThings(all), [all])
  return (
    <ThingList
      label={contacts.title}
      things={things}
      onRemove={({ id, name }) => void remove(id, contacts.removed(name || shell.untitled))}
    />
  )
}
