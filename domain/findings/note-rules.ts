import { announcementOf } from '../compose/announcement.ts'
import type { ComposeInput } from '../compose/context.ts'
import { principalsOf } from '../compose/persons.ts'
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
  // The cover of a dossier has a rule of its own (dossier-rules.ts).
  const isSaid = isAgenda || note.kind === 'dossier' || note.corrects?.effect === 'cancels'
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

/** Nobody to call, nobody with a phone, or somebody without a phone or a mail address. */
export function pressContactFindings(input: ComposeInput): Finding[] {
  const part = 'contacts'
  const contacts = placedContacts(input)
  if (contacts.length === 0) {
    return [{ code: 'press-contact-missing', severity: 'blocking', part, field: 'pressContacts' }]
  }
  const unreachable = contacts.flatMap(
    ({ field, contact: { organisation, name, phones, mails } }): Finding[] =>
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
  const [first] = contacts
  const hasPhone = contacts.some(({ contact }) => contact.phones.length > 0)
  if (first === undefined || hasPhone || unreachable.length === contacts.length) return unreachable
  return [...unreachable, { code: 'press-phone-missing', severity: 'advice', part, field: first.field }]
}
