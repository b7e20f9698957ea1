import { announcementOf } from '../compose/announcement.ts'
import type { ComposeInput } from '../compose/context.ts'
import { principalsOf } from '../compose/persons.ts'
import { datesOf } from '../event-note.ts'
import type { PressContact } from '../press-contact.ts'
import type { Finding } from './finding.ts'

/** What every note that leaves a cabinet bears: an issuer, a date, and whom to call. */
export function missingParts(input: ComposeInput): Finding[] {
  const { note, facts, issuers } = input
  const findings: Finding[] = []
  if (issuers.length === 0) {
    findings.push({ code: 'issuer-missing', severity: 'blocking', part: 'letterhead', field: 'issuers' })
  }
  if (note.date === '') {
    findings.push({ code: 'date-missing', severity: 'blocking', part: 'heading', field: 'date' })
  }
  // An agenda says what it is about once it says whose it is; a cancellation, by what it cancels.
  const isAgenda = note.kind === 'agenda' && facts !== null && principalsOf(facts).length > 0
  const isSaid = isAgenda || note.corrects?.effect === 'cancels'
  if (note.title.trim() === '' && announcementOf(input) === '' && !isSaid) {
    findings.push({ code: 'announcement-missing', severity: 'warning', part: 'announcement', field: 'title' })
  }
  return findings
}

/** Each press contact that the note prints, with the path of its field. */
function placedContacts({ note, issuers }: ComposeInput): { field: string; contact: PressContact }[] {
  if (note.pressContacts.length > 0) {
    return note.pressContacts.map((contact, index) => ({ field: `pressContacts[${index}]`, contact }))
  }
  return issuers.flatMap(({ contacts }, issuer) =>
    contacts.map((contact, index) => ({ field: `issuers[${issuer}].contacts[${index}]`, contact })),
  )
}

/** Nobody to call, or somebody without a phone or a mail address. */
export function pressContactFindings(input: ComposeInput): Finding[] {
  const part = 'contacts'
  const contacts = placedContacts(input)
  if (contacts.length === 0) {
    return [{ code: 'press-contact-missing', severity: 'blocking', part, field: 'pressContacts' }]
  }
  return contacts.flatMap(({ field, contact: { organisation, name, phones, mails } }): Finding[] =>
    phones.length === 0 && mails.length === 0
      ? [
          {
            code: 'press-contact-unreachable',
            severity: 'blocking',
            part,
            field,
            organisation: organisation || name,
          },
        ]
      : [],
  )
}

/** A note dated after the visit that it announces: an old programme was left in. It may be updated meanwhile. */
export function eventsBeforeNote({ note, facts }: ComposeInput): Finding[] {
  const last = facts === null ? undefined : datesOf(facts).at(-1)
  if (last === undefined || note.date === '' || last >= note.date) return []
  return [
    {
      code: 'event-before-note',
      severity: 'warning',
      part: 'heading',
      field: 'date',
      day: last,
      date: note.date,
    },
  ]
}

/** Sections past their review date and notices past their validity, on the day of the note. */
export function staleParts({ note, facts }: ComposeInput): Finding[] {
  if (note.date === '') return []
  const boilerplates = note.boilerplates.flatMap(({ title, reviewBy }, index): Finding[] =>
    reviewBy !== '' && reviewBy < note.date
      ? [
          {
            code: 'boilerplate-stale',
            severity: 'warning',
            part: 'boilerplates',
            field: `boilerplates[${index}]`,
            title,
            reviewBy,
          },
        ]
      : [],
  )
  const notices = (facts?.notices ?? []).flatMap(({ validUntil }, index): Finding[] =>
    validUntil !== '' && validUntil < note.date
      ? [
          {
            code: 'notice-expired',
            severity: 'warning',
            part: 'notices',
            field: `notices[${index}]`,
            validUntil,
          },
        ]
      : [],
  )
  return [...boilerplates, ...notices]
}
