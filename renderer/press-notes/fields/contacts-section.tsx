import { memo, type ReactNode } from 'react'
import type { Issuer } from '../../../domain/issuer.ts'
import type { PressContact } from '../../../domain/press-contact.ts'
import type { PressNoteDraft } from '../../../domain/press-note.ts'
import { IssuerContacts } from '../../library/issuer-contacts.tsx'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { type ChangeNote, useFieldPut } from '../draft-change.ts'
import { NoteSection } from './note-section.tsx'

const blank: PressContact = { organisation: '', name: '', phones: [], mails: [] }

type ContactsSectionProps = {
  readonly contacts: PressNoteDraft['pressContacts']
  /** The issuers of the note, whose contacts print when it has none of its own. */
  readonly issuers: readonly Issuer[]
  readonly change: ChangeNote
}

/** Whom newsrooms call: the issuers’ contacts, or others for this note alone. */
export const ContactsSection = memo(function ContactsSection({
  contacts,
  issuers,
  change,
}: ContactsSectionProps): ReactNode {
  const { fields } = useMessages().notes
  const put = useFieldPut(change, 'pressContacts')
  const generated = issuers.flatMap(issuer => issuer.contacts)
  const shown = contacts.length > 0 ? contacts : generated
  return (
    <NoteSection
      at="pressContacts"
      title={fields.contacts}
      summary={shown.map(({ organisation, name }) => organisation || name).join(', ')}
      isOpen={shown.length === 0}
    >
      {contacts.length > 0 ? (
        <IssuerContacts contacts={contacts} onChange={put} />
      ) : (
        <GeneratedContacts contacts={generated} />
      )}
      <div>
        <Button
          tone="plain"
          onPress={() => put(contacts.length > 0 ? [] : generated.length > 0 ? generated : [blank])}
        >
          {contacts.length > 0 ? fields.issuerContacts : fields.ownContacts}
        </Button>
      </div>
    </NoteSection>
  )
})

function GeneratedContacts({ contacts }: { contacts: readonly PressContact[] }): ReactNode {
  const { fields } = useMessages().notes
  if (contacts.length === 0) return <p className="soft">{fields.noContact}</p>
  const lines = contacts.map(({ organisation, name, phones, mails }) =>
    [organisation, name, ...phones, ...mails].filter(text => text !== '').join(' – '),
  )
  return (
    <>
      <p className="soft">{fields.contactsOfIssuer}</p>
      <ul className="note-lines">
        {[...new Set(lines)].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
