import type { ReactNode } from 'react'
import { isMailAddress } from '../../domain/link.ts'
import { cleanMail, mailSlip } from '../../domain/mail-slips.ts'
import { phoneCountry, phoneText, readPhone } from '../../domain/phone.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { ComboField } from '../parts/combo-field.tsx'
import { optionsOf } from '../parts/options.ts'
import { ParsedField } from '../parts/parsed-field.tsx'
import { Repeated } from '../parts/repeated.tsx'
import { SelectField } from '../parts/select-field.tsx'
import type { DraftFields } from './draft-fields.ts'
import { SlipNote } from './slip-note.tsx'

/** Mail addresses, telephone numbers and the preferred channel. The first of each is the main one. */
export function ReachFields({ draft, set }: DraftFields): ReactNode {
  const { contactLists, contactSheet } = useMessages()
  return (
    <>
      <MailFields draft={draft} set={set} />
      <PhoneFields draft={draft} set={set} />
      <div className="preferred-channel">
        <SelectField
          label={contactSheet.preferred}
          value={draft.preferred}
          onChange={preferred => set({ preferred })}
          options={optionsOf(contactLists.channels)}
        />
      </div>
    </>
  )
}

/** The address that a text says, empty for none, null where it cannot be one. */
function readMail(text: string): string | null {
  const address = cleanMail(text)
  return address === '' || isMailAddress(address) ? address : null
}

function MailFields({ draft, set }: DraftFields): ReactNode {
  const { contactSheet, shell } = useMessages()
  return (
    <Repeated
      label={contactSheet.mails}
      items={draft.mails}
      onChange={mails => set({ mails })}
      create={() => ({ label: '', address: '' })}
      addLabel={contactSheet.addMail}
      itemName={({ address }) => address}
      max={20}
    >
      {(item, change) => (
        <div className="reach-row">
          <ParsedField
            label={contactSheet.mail}
            value={item.address}
            onChange={address => change({ ...item, address })}
            parse={readMail}
            format={address => address}
            wrong={shell.fields.unreadableMail}
            maxLength={300}
            below={(text, put) => <SlipNote meant={mailSlip(cleanMail(text))} onCorrect={put} />}
          />
          <ComboField
            label={contactSheet.label}
            value={item.label}
            onChange={label => change({ ...item, label })}
            words={contactSheet.mailLabels}
            maxLength={60}
          />
        </div>
      )}
    </Repeated>
  )
}

function PhoneFields({ draft, set }: DraftFields): ReactNode {
  const { contactSheet } = useMessages()
  const language = useLanguage()
  const country = phoneCountry(draft.place)
  const isUnread = (number: string): boolean => number !== '' && !readPhone(number, country).isRead
  return (
    <Repeated
      label={contactSheet.phones}
      items={draft.phones}
      onChange={phones => set({ phones })}
      create={() => ({ label: '', number: '' })}
      addLabel={contactSheet.addPhone}
      itemName={({ number }) => phoneText(number, language)}
      max={20}
    >
      {(item, change) => (
        <div className="reach-row">
          <ParsedField
            label={contactSheet.phone}
            value={item.number}
            onChange={number => change({ ...item, number })}
            parse={text => readPhone(text, country).number}
            format={number => phoneText(number, language)}
            wrong={() => ''}
            hint={isUnread(item.number) ? contactSheet.unreadPhone : undefined}
            maxLength={40}
          />
          <ComboField
            label={contactSheet.label}
            value={item.label}
            onChange={label => change({ ...item, label })}
            words={contactSheet.phoneLabels}
            maxLength={60}
          />
        </div>
      )}
    </Repeated>
  )
}
