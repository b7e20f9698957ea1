import type { ReactNode } from 'react'
import type { AccreditationDesk } from '../../domain/accreditation-desk.ts'
import { isHttpsLink, isMailAddress } from '../../domain/link.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { DateField } from '../parts/date-field.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { HourField } from '../parts/hour-field.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { OpenLinkButton } from '../parts/open-link-button.tsx'
import { ParsedField } from '../parts/parsed-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { Arrival } from './arrival.tsx'
import { RevealButtons } from './reveal-buttons.tsx'
import { useRemark } from './use-remark.tsx'
import { useReveals } from './use-reveals.ts'

type Rare = 'phones' | 'form' | 'toSend' | 'toBring' | 'quotaPerOutlet' | 'scope' | 'remote'
const rare: readonly Rare[] = ['phones', 'form', 'toSend', 'toBring', 'quotaPerOutlet', 'scope', 'remote']

const parseLink = (text: string): string | null => {
  const link = text.trim()
  return link === '' || isHttpsLink(link) ? link : null
}

/** What was typed as a number of persons, none at all being one; null when it cannot be kept. */
function parseQuota(text: string): { readonly quota: number | null } | null {
  if (text.trim() === '') return { quota: null }
  const quota = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0
  return quota >= 1 && quota <= 100 ? { quota } : null
}

const isGiven = (value: AccreditationDesk[Rare]): boolean =>
  typeof value === 'number' || (value !== null && value.length > 0)

type DeskFieldsProps = {
  readonly desk: AccreditationDesk
  readonly at: string
  readonly onChange: (desk: AccreditationDesk) => void
}

/** One desk: whom to write to and until when; what to send, to bring and so on where it is asked for. */
export function DeskFields({ desk, at, onChange }: DeskFieldsProps): ReactNode {
  const { events, shell } = useMessages()
  const reveals = useReveals(rare, key => isGiven(desk[key]))
  const deadline = useRemark(`${at}.deadlineDay`)
  const mails = useRemark(`${at}.mails`).error
  const labels: Record<Rare, string> = {
    phones: events.deskPhones,
    form: events.deskForm,
    toSend: events.toSend,
    toBring: events.toBring,
    quotaPerOutlet: events.quota,
    scope: events.scope,
    remote: events.remote,
  }
  const sentence = (key: 'toSend' | 'toBring' | 'remote' | 'scope', hint = ''): ReactNode =>
    reveals.isShown(key) ? (
      <TextField
        label={labels[key]}
        multiline
        value={desk[key]}
        onChange={next => onChange({ ...desk, [key]: next })}
        hint={hint}
        maxLength={key === 'scope' ? lengths.line : lengths.sentence}
        autoFocus={reveals.isAskedFor(key)}
      />
    ) : null
  return (
    <div className="stack">
      <div className="desk-fields">
        <div className="desk-office">
          <TextField
            label={events.office}
            value={desk.office}
            onChange={office => onChange({ ...desk, office })}
            placeholder={events.officeHint}
            maxLength={lengths.line}
          />
        </div>
        <FieldPlace at={`${at}.deadlineDay`}>
          <DateField
            label={events.deadlineDay}
            value={desk.deadlineDay}
            onChange={deadlineDay => onChange({ ...desk, deadlineDay })}
            {...deadline}
          />
        </FieldPlace>
        <HourField
          label={events.deadlineClock}
          value={desk.deadlineClock}
          onChange={deadlineClock => onChange({ ...desk, deadlineClock })}
        />
      </div>
      <div className="form-grid">
        <FieldPlace at={`${at}.mails`}>
          <LinesField
            label={events.deskMails}
            value={desk.mails}
            onChange={next => onChange({ ...desk, mails: next })}
            check={isMailAddress}
            wrong={shell.fields.unreadableMail}
            max={5}
          />
          {mails === undefined ? null : <p className="remark">{mails}</p>}
        </FieldPlace>
        {reveals.isShown('phones') ? (
          <Arrival isAskedFor={reveals.isAskedFor('phones')}>
            <LinesField
              label={events.deskPhones}
              value={desk.phones}
              onChange={phones => onChange({ ...desk, phones })}
              check={phone => phone.length <= 40}
              max={5}
            />
          </Arrival>
        ) : null}
      </div>
      {reveals.isShown('form') ? (
        <div className="field-and-act">
          <ParsedField
            label={events.deskForm}
            value={desk.form}
            onChange={form => onChange({ ...desk, form })}
            parse={parseLink}
            format={link => link}
            wrong={() => shell.fields.unreadableLink}
            placeholder="https://"
            maxLength={2_000}
            autoFocus={reveals.isAskedFor('form')}
          />
          <OpenLinkButton href={desk.form} />
        </div>
      ) : null}
      {sentence('scope', events.scopeHint)}
      {sentence('toSend', events.toSendHint)}
      {sentence('toBring')}
      {reveals.isShown('quotaPerOutlet') ? (
        <ParsedField
          label={events.quota}
          value={{ quota: desk.quotaPerOutlet }}
          onChange={({ quota }) => onChange({ ...desk, quotaPerOutlet: quota })}
          parse={parseQuota}
          format={({ quota }) => (quota === null ? '' : String(quota))}
          wrong={() => events.quotaWrong}
          maxLength={6}
          autoFocus={reveals.isAskedFor('quotaPerOutlet')}
        />
      ) : null}
      {sentence('remote', events.remoteHint)}
      <RevealButtons reveals={reveals} labels={labels} />
    </div>
  )
}
