import { type ReactNode, useState } from 'react'
import type { ContactDraft } from '../../domain/contact.ts'
import { contactName } from '../../domain/contact.ts'
import type { Failure } from '../../domain/failure.ts'
import { phoneText } from '../../domain/phone.ts'
import { ask } from '../bridge.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { TextField } from '../parts/text-field.tsx'

/** Makes a contact of the signature of a mail: pasted, read, looked at, created. */
export function SignatureDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { contacts } = useMessages()
  const { signature } = contacts
  const { go } = useNavigation()
  const [text, setText] = useState('')
  const [read, setRead] = useState<ContactDraft | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  const readText = async (): Promise<void> => {
    const answer = await ask('contacts.fromSignature', { text })
    setFailure(answer.ok ? null : answer.failure)
    setRead(answer.ok ? answer.value : null)
  }
  const create = async (draft: ContactDraft): Promise<void> => {
    const created = await ask('contacts.create', { draft, from: 'signature' })
    if (!created.ok) return setFailure(created.failure)
    onClose()
    go({ at: 'contact', id: created.value.id })
  }
  const isUseful = read !== null && hasSomething(read)
  return (
    <Dialog
      title={signature.title}
      onClose={onClose}
      actions={
        read === null ? (
          <>
            <Button onPress={onClose}>{contacts.cancel}</Button>
            <Button tone="primary" onPress={() => void readText()} isDisabled={text.trim() === ''}>
              {signature.read}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={() => setRead(null)}>{signature.again}</Button>
            <Button tone="primary" onPress={() => void create(read)} isDisabled={!isUseful} autoFocus>
              {signature.create}
            </Button>
          </>
        )
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      {read === null ? (
        <TextField
          label={signature.text}
          value={text}
          onChange={setText}
          hint={signature.textHint}
          maxLength={20_000}
          multiline
          autoFocus
        />
      ) : (
        <SignaturePreview draft={read} isUseful={isUseful} />
      )}
    </Dialog>
  )
}

const hasSomething = (draft: ContactDraft): boolean =>
  contactName(draft) !== '' || draft.mails.length > 0 || draft.phones.length > 0

/** What was read, field by field; the contact's own screen is where it is corrected. */
function SignaturePreview({ draft, isUseful }: { draft: ContactDraft; isUseful: boolean }): ReactNode {
  const { contacts, contactSheet } = useMessages()
  const language = useLanguage()
  if (!isUseful) return <p role="status">{contacts.signature.nothing}</p>
  const [work] = draft.functions
  const { street, postalCode, town } = draft.place
  const lines: readonly (readonly [label: string, text: string])[] = [
    [contacts.grid.columns.name, [draft.civility, contactName(draft)].filter(Boolean).join(' ')],
    [contactSheet.outlet, work?.outlet ?? ''],
    [contactSheet.role, work?.role ?? ''],
    [contactSheet.mails, draft.mails.map(({ address }) => address).join(', ')],
    [contactSheet.phones, draft.phones.map(({ number }) => phoneText(number, language)).join(', ')],
    [contactSheet.place, [street, [postalCode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
    [contactSheet.notes, draft.notes],
  ]
  return (
    <section className="stack" aria-label={contacts.signature.preview}>
      <h3>{contacts.signature.preview}</h3>
      <dl className="read-fields">
        {lines
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
