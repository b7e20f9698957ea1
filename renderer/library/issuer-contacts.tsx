import type { ReactNode } from 'react'
import { isMailAddress } from '../../domain/link.ts'
import type { PressContact } from '../../domain/press-contact.ts'
import { useMessages } from '../messages/messages.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { Repeated } from '../parts/repeated.tsx'
import { TextField } from '../parts/text-field.tsx'

type IssuerContactsProps = {
  readonly contacts: readonly PressContact[]
  readonly onChange: (contacts: PressContact[]) => void
}

/** Whom newsrooms call, one block by organisation. */
export function IssuerContacts({ contacts, onChange }: IssuerContactsProps): ReactNode {
  const { library, shell } = useMessages()
  return (
    <Repeated
      label={library.contacts}
      items={contacts}
      onChange={onChange}
      create={() => ({ organisation: '', name: '', phones: [], mails: [] })}
      addLabel={library.addContact}
      itemName={({ organisation, name }) => organisation || name}
      max={6}
    >
      {(contact, change) => (
        <div className="form-grid">
          <TextField
            label={library.organisation}
            value={contact.organisation}
            onChange={organisation => change({ ...contact, organisation })}
            maxLength={300}
          />
          <TextField
            label={library.contactName}
            value={contact.name}
            onChange={name => change({ ...contact, name })}
            maxLength={120}
          />
          <LinesField
            label={library.phones}
            value={contact.phones}
            onChange={phones => change({ ...contact, phones })}
            check={line => line.length <= 40}
          />
          <LinesField
            label={library.mails}
            value={contact.mails}
            onChange={mails => change({ ...contact, mails })}
            check={isMailAddress}
            wrong={shell.fields.unreadableMail}
          />
        </div>
      )}
    </Repeated>
  )
}
