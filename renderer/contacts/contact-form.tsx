import type { ReactNode } from 'react'
import type { ContactDraft } from '../../domain/contact.ts'
import { isMailAddress } from '../../domain/link.ts'
import { useMessages } from '../messages/messages.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { optionsOf } from '../parts/options.ts'
import { Repeated } from '../parts/repeated.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'

type ContactFormProps = {
  readonly draft: ContactDraft
  readonly onChange: (change: (before: ContactDraft) => ContactDraft) => void
}

/** What is known of a contact: who it is, whom it works for, how to reach it. */
export function ContactForm({ draft, onChange }: ContactFormProps): ReactNode {
  const { contacts, shell } = useMessages()
  const set = (part: Partial<ContactDraft>): void => onChange(before => ({ ...before, ...part }))
  return (
    <div className="card stack">
      <Identity draft={draft} set={set} />
      <div className="form-grid">
        <LinesField
          label={contacts.mails}
          value={draft.mails.map(({ address }) => address)}
          onChange={lines => set({ mails: mailsOf(lines, draft.mails) })}
          check={isMailAddress}
          wrong={shell.fields.unreadableMail}
          max={20}
        />
        <LinesField
          label={contacts.phones}
          value={draft.phones.map(({ number }) => number)}
          onChange={lines => set({ phones: phonesOf(lines, draft.phones) })}
          check={line => line.length <= 40}
          max={20}
        />
      </div>
      <h2>{contacts.functions}</h2>
      <Repeated
        label={contacts.functions}
        items={draft.functions}
        onChange={functions => set({ functions })}
        create={() => ({ outlet: '', role: '' })}
        addLabel={contacts.addFunction}
        itemName={({ outlet }) => outlet}
        max={20}
      >
        {(item, change) => (
          <div className="form-grid">
            <TextField
              label={contacts.outlet}
              value={item.outlet}
              onChange={outlet => change({ ...item, outlet })}
              maxLength={120}
            />
            <TextField
              label={contacts.role}
              value={item.role}
              onChange={role => change({ ...item, role })}
              maxLength={120}
            />
          </div>
        )}
      </Repeated>
      <TextField label={contacts.notes} value={draft.notes} onChange={notes => set({ notes })} multiline />
    </div>
  )
}

type IdentityProps = { readonly draft: ContactDraft; readonly set: (part: Partial<ContactDraft>) => void }

/** A person has a civility and two names, a newsroom or an office the name of its desk. */
function Identity({ draft, set }: IdentityProps): ReactNode {
  const { contacts } = useMessages()
  const isPerson = draft.kind === 'journalist' || draft.kind === 'adviser'
  return (
    <div className="form-grid" data-columns="2">
      <SelectField
        label={contacts.kind}
        value={draft.kind}
        onChange={kind => set({ kind })}
        options={optionsOf(contacts.kinds)}
      />
      {isPerson || draft.family !== '' || draft.given !== '' ? (
        <>
          <SelectField
            label={contacts.civility}
            value={draft.civility}
            onChange={civility => set({ civility })}
            options={optionsOf(contacts.civilities)}
          />
          <TextField
            label={contacts.given}
            value={draft.given}
            onChange={given => set({ given })}
            maxLength={120}
          />
          <TextField
            label={contacts.family}
            value={draft.family}
            onChange={family => set({ family })}
            maxLength={120}
          />
        </>
      ) : null}
      {!isPerson || draft.desk !== '' ? (
        <TextField
          label={contacts.desk}
          value={draft.desk}
          onChange={desk => set({ desk })}
          maxLength={120}
        />
      ) : null}
    </div>
  )
}

/** The typed addresses; one that was there keeps its label. */
const mailsOf = (lines: readonly string[], known: ContactDraft['mails']): ContactDraft['mails'] =>
  lines.map(line => known.find(({ address }) => address === line) ?? { label: '', address: line })

const phonesOf = (lines: readonly string[], known: ContactDraft['phones']): ContactDraft['phones'] =>
  lines.map(line => known.find(({ number }) => number === line) ?? { label: '', number: line })
