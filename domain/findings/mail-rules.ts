import { foldText } from '../contact-search/fold.ts'
import { slips } from '../duplicates/spelling.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'

type Part = Finding['part']

/** An address that the note gives, with the name of the office that has it; empty for one in a text. */
type GivenMail = {
  readonly office: string
  readonly mail: string
  readonly field: string
  readonly part: Part
  /** Where it begins in a text; null for one that is a field by itself. */
  readonly from: number | null
}

const ofContact = (part: Part, office: string, mails: readonly string[], field: string): GivenMail[] =>
  mails.map(mail => ({ office, mail, field, part, from: null }))

/** Every address that the note prints. */
function givenMails({ note, facts, issuers, texts }: CheckedNote): GivenMail[] {
  const desks = (facts?.desks ?? []).flatMap(({ office, mails }, index) =>
    ofContact('accreditation', office, mails, `desks[${index}].mails`),
  )
  const own = note.pressContacts.flatMap(({ organisation, mails }, index) =>
    ofContact('contacts', organisation, mails, `pressContacts[${index}].mails`),
  )
  // Those of the issuers print where the note has none of its own.
  const contacts = note.pressContacts.length > 0 ? [] : issuers
  const ofIssuers = contacts.flatMap((issuer, rank) =>
    issuer.contacts.flatMap(({ organisation, mails }, index) =>
      ofContact('contacts', organisation, mails, `issuers[${rank}].contacts[${index}].mails`),
    ),
  )
  const written = texts
    .filter(({ text }) => text.includes('@'))
    .flatMap(({ field, part, text }) =>
      Array.from(text.matchAll(mailInText), ({ 0: mail, index: from }) => ({
        office: '',
        mail,
        field,
        part,
        from,
      })),
    )
  return [...desks, ...own, ...ofIssuers, ...written]
}

const mailInText = /[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu
const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase()
const boxOf = (mail: string): string => mail.slice(0, mail.lastIndexOf('@')).toLowerCase()
const officeKey = (name: string): string => foldText(name).replace(/^(?:l|la|le|les|du|de la|de l|des) /u, '')

/** Labels of a domain that say whose it is: « seine-et-marne » and not « gouv », « pref ». */
const ownLabels = (domain: string): string[] =>
  domain
    .split('.')
    .slice(0, -1)
    .filter(label => label.length > 4)

/** Whether two domains are likely one: they share a name of their own, or differ by a slip of the keyboard. */
function areAlike(one: string, other: string): boolean {
  const labels = ownLabels(one)
  const isSlip = one.length > 8 && slips(one, other, 2) <= 2
  return isSlip || ownLabels(other).some(label => labels.includes(label))
}

/** Whether two addresses are of one office: named alike in two places, or the same box at domains that are alike. */
function areOfOneOffice(one: GivenMail, other: GivenMail): boolean {
  const isNamedAlike = one.field !== other.field && officeKey(one.office) === officeKey(other.office)
  if (isNamedAlike && one.office !== '') return true
  return boxOf(one.mail) === boxOf(other.mail) && areAlike(domainOf(one.mail), domainOf(other.mail))
}

/** Addresses looked at, at most: a text may hold thousands. */
const mostMails = 200

/** The first mention of each address of an office. */
function distinct(mails: readonly GivenMail[]): GivenMail[] {
  const first = new Map<string, GivenMail>()
  for (const given of mails) {
    const key = `${given.office} ${given.mail}`
    if (!first.has(key)) first.set(key, given)
  }
  return [...first.values()]
}

/** Two addresses of one office whose domains differ: one of them is likely an old one, or a slip. */
export function mailDomains(checked: CheckedNote): Finding[] {
  const given = distinct(givenMails(checked)).slice(0, mostMails)
  return given.flatMap((later, index): Finding[] => {
    const first = given
      .slice(0, index)
      .find(earlier => domainOf(earlier.mail) !== domainOf(later.mail) && areOfOneOffice(earlier, later))
    if (first === undefined) return []
    const { field, part, from, mail: written } = later
    const office = first.office || later.office
    const stretch = from === null ? {} : { from, to: from + written.length }
    const found = { office, written, other: first.mail }
    return [{ code: 'mail-domains', severity: 'warning', part, field, ...stretch, ...found }]
  })
}
