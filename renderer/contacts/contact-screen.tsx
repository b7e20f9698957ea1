import type { ReactNode } from 'react'
import { type Contact, type ContactDraft, contactName } from '../../domain/contact.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { type UnsavedDrafts, useDraft } from '../parts/use-draft.ts'
import { useAsked } from '../use-asked.ts'
import { ContactForm } from './contact-form.tsx'

/** One contact. */
export function ContactScreen({ id }: { id: string }): ReactNode {
  const asked = useAsked('contacts.list', {}, null)
  return (
    <AskedView asked={asked}>
      {all => {
        const contact = all.find(one => one.id === id)
        return contact === undefined ? <MissingContact /> : <OpenContact contact={contact} />
      }}
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

function OpenContact({ contact }: { contact: Contact }): ReactNode {
  const { contacts } = useMessages()
  const { id, createdAt: _createdAt, changedAt, ...value } = contact
  const { draft, change, state } = useDraft<ContactDraft>({
    value,
    savedAt: changedAt,
    save: next => ask('contacts.save', { id, draft: next }),
    unsaved: { drafts: unsavedContacts, id },
  })
  return (
    <>
      <ScreenHeader
        title={contactName(draft)}
        eyebrow={contacts.kinds[draft.kind]}
        status={<SavedState state={state} />}
      />
      <div className="screen-body">
        <ContactForm draft={draft} onChange={change} />
      </div>
    </>
  )
}
