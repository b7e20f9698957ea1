import { Ban, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type Contact, type ContactDraft, contactName, draftOf } from '../../domain/contact.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { type UnsavedDrafts, useDraft } from '../parts/use-draft.ts'
import { useAsked } from '../use-asked.ts'
import { ContactForm } from './contact-form.tsx'
import { ContactHistory } from './contact-history.tsx'
import { ContactMemberships } from './contact-memberships.tsx'
import { ContactPrivacy } from './contact-privacy.tsx'
import { ErasedScreen, type Erasure } from './erased-screen.tsx'
import { SheetButton } from './sheet-button.tsx'
import { storable } from './storable.ts'
import './contact-sheet.css'

/** One contact. The identity of one that was merged into another opens the other. */
export function ContactScreen({ id }: { id: string }): ReactNode {
  const asked = useAsked('contacts.get', { id }, 'contacts')
  const [erasure, setErasure] = useState<Erasure | null>(null)
  if (erasure !== null) return <ErasedScreen erasure={erasure} />
  if (asked.status === 'failed' && asked.failure.code === 'not-found') return <MissingContact />
  return (
    <AskedView asked={asked}>
      {contact => <OpenContact key={contact.id} contact={contact} onErased={setErasure} />}
    </AskedView>
  )
}

function MissingContact(): ReactNode {
  const { contacts } = useMessages()
  return (
    <>
      <ScreenHeader title={contacts.title} />
      <div className="screen-body">
        <FailureNote failure={{ code: 'not-found' }} />
      </div>
    </>
  )
}

const unsavedContacts: UnsavedDrafts<ContactDraft> = new Map()

type OpenContactProps = { readonly contact: Contact; readonly onErased: (erasure: Erasure) => void }

function OpenContact({ contact, onErased }: OpenContactProps): ReactNode {
  const { contacts, contactSheet, shell } = useMessages()
  const { go } = useNavigation()
  const tell = useDeedToast()
  const { id, changedAt } = contact
  const { draft, change, state, flush } = useDraft<ContactDraft>({
    value: draftOf(contact),
    savedAt: changedAt,
    save: next => ask('contacts.save', { id, draft: storable(next) }),
    unsaved: { drafts: unsavedContacts, id },
  })
  const name = contactName(draft)
  const remove = async (): Promise<void> => {
    await flush()
    go({ at: 'contacts' })
    tell(await ask('contacts.remove', { selection: { ids: [id] } }), contacts.removed(name || shell.untitled))
  }
  return (
    <>
      <ScreenHeader
        title={name}
        eyebrow={contacts.kinds[draft.kind]}
        status={
          <>
            {contact.opposition === null ? null : (
              <span className="badge" data-tone="red">
                <Ban size={14} aria-hidden />
                {contacts.grid.isOpposed}
              </span>
            )}
            <SavedState state={state} />
          </>
        }
        actions={
          <>
            <SheetButton id={id} flush={flush} />
            <Button icon={<Trash2 size={16} aria-hidden />} onPress={() => void remove()}>
              {contactSheet.removeThis}
            </Button>
          </>
        }
      />
      <div className="screen-body contact-sheet">
        <ContactForm draft={draft} onChange={change} />
        <ContactMemberships id={id} />
        <ContactHistory id={id} />
        <ContactPrivacy
          contact={contact}
          name={name || shell.untitled}
          draft={draft}
          onChange={change}
          flush={flush}
          onErased={onErased}
        />
      </div>
    </>
  )
}
