import { type ReactNode, useState } from 'react'
import type { Contact } from '../../domain/contact.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { DateField } from '../parts/date-field.tsx'
import { EraseDialog } from '../parts/erase-dialog.tsx'
import { optionsOf } from '../parts/options.ts'
import { Section } from '../parts/section.tsx'
import { SelectField } from '../parts/select-field.tsx'
import type { ContactFormProps } from './contact-form.tsx'
import type { Erasure } from './erased-screen.tsx'
import { OppositionFields } from './opposition-fields.tsx'

type ContactPrivacyProps = ContactFormProps & {
  readonly contact: Contact
  readonly name: string
  readonly flush: () => Promise<boolean>
  readonly onErased: (erasure: Erasure) => void
}

/** Where the data came from, on which basis it is kept, an objection, and the end of it all. */
export function ContactPrivacy({
  contact,
  name,
  draft,
  onChange,
  flush,
  onErased,
}: ContactPrivacyProps): ReactNode {
  const { contactLists, contactSheet } = useMessages()
  const language = useLanguage()
  const [isErasing, setIsErasing] = useState(false)
  return (
    <Section title={contactSheet.privacy} isOpen={false}>
      <OppositionFields contact={contact} />
      <div className="form-grid" data-columns="2">
        <SelectField
          label={contactSheet.basis}
          value={draft.basis}
          onChange={basis => onChange(before => ({ ...before, basis }))}
          options={optionsOf(contactLists.bases)}
        />
        <DateField
          label={contactSheet.informedOn}
          value={draft.informedOn}
          onChange={informedOn => onChange(before => ({ ...before, informedOn }))}
        />
      </div>
      <h3>{contactSheet.origins}</h3>
      <ul className="sheet-lines">
        {contact.origins.map(({ kind, at, source }) => (
          <li key={`${at} ${kind} ${source}`}>
            <time dateTime={at} className="soft">
              {formatInstant(at, language)}
            </time>
            <span>{[contactSheet.originKinds[kind], source].filter(part => part !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onPress={() => setIsErasing(true)}>{contactSheet.erase}</Button>
      </div>
      {isErasing ? (
        <EraseDialog
          ids={[contact.id]}
          words={{
            title: contactSheet.erasing.title(name),
            lines: [contactSheet.erasing.text, contactSheet.erasing.released],
            apply: contactSheet.erasing.apply(name),
          }}
          // She asked for it: an import must not bring her back.
          keepsOut
          flush={flush}
          onClose={() => setIsErasing(false)}
          onErased={released => onErased({ name, released })}
        />
      ) : null}
    </Section>
  )
}
