import { pressContactsOf } from '../compose/closing.ts'
import type { ComposeInput } from '../compose/context.ts'
import { announcement } from '../compose/opening.ts'
import { datesOf } from '../event-note.ts'
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
  const announced =
    note.announcement !== '' || note.title !== '' || (facts !== null && announcement(facts) !== '')
  if (!announced) {
    findings.push({ code: 'announcement-missing', severity: 'warning', part: 'announcement', field: 'title' })
  }
  return findings
}

/** Nobody to call, or somebody without a phone or a mail address. */
export function pressContactFindings(input: ComposeInput): Finding[] {
  const part = 'contacts'
  const contacts = pressContactsOf(input)
  if (contacts.length === 0) {
    return [{ code: 'press-contact-missing', severity: 'blocking', part, field: 'pressContacts' }]
  }
  const owner = input.note.pressContacts.length > 0 ? 'pressContacts' : 'issuers[0].contacts'
  return contacts.flatMap(({ organisation, name, phones, mails }, index): Finding[] =>
    phones.length === 0 && mails.length === 0
      ? [
          {
            code: 'press-contact-unreachable',
            severity: 'blocking',
            part,
            field: `${owner}[${index}]`,
            organisation: organisation || name,
          },
        ]
      : [],
  )
}

/** A note dated after the visit that it announces: last week’s date was left in. */
export function eventsBeforeNote({ note, facts }: ComposeInput): Finding[] {
  const [first] = facts === null ? [] : datesOf(facts)
  if (first === undefined || note.date === '' || first >= note.date || note.kind === 'communique') return []
  return [
    {
      code: 'event-before-note',
      severity: 'warning',
      part: 'heading',
      field: 'date',
      day: first,
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
