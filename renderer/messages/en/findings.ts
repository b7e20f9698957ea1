import { assertNever } from '../../../domain/assert-never.ts'
import type { Finding } from '../../../domain/findings.ts'
import type { Messages } from '../fr.ts'

const date = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

const day = (iso: string): string => date.format(new Date(`${iso}T00:00:00Z`))

const moment = (at: string): string =>
  at.length > 10 ? `${day(at.slice(0, 10))} at ${at.slice(11)}` : day(at)

/** After a commune, what tells which one is meant: a postal code, the number of a département, or nothing. */
const near = (code: string): string => (code === '' ? '' : `, in ${code},`)

function coloured({ of, style }: { readonly of: 'ink' | 'link' | 'style'; readonly style: string }): string {
  if (of === 'style') return `The colour of the style “${style}”`
  return of === 'ink' ? 'The colour of the text' : 'The colour of links and headings'
}

const appearance = (programme: string): string => (programme === '' ? 'A media appearance' : `“${programme}”`)

const gaps: Readonly<Record<'outlet' | 'day' | 'hour', string>> = {
  outlet: 'the outlet is missing.',
  day: 'the day is missing.',
  hour: 'the hour is missing.',
}

function sentence(finding: Finding): string {
  switch (finding.code) {
    case 'issuer-missing':
      return 'No issuer. The note has neither a letterhead nor press contacts.'
    case 'date-missing':
      return 'The note bears no date.'
    case 'announcement-missing':
      return 'Neither a title nor an announcement. Newsrooms will not know what this is about.'
    case 'deadline-missing':
      return 'No deadline for accreditation. Newsrooms will not know when to answer.'
    case 'deadline-after-start':
      return `The deadline for accreditation (${moment(finding.deadline)}) falls after the start (${moment(finding.start)}).`
    case 'desk-unreachable':
      return 'Accreditation: no address, form or phone. Say where to write.'
    case 'desk-missing':
      return 'Access is for the accredited press, but nothing says where to ask for accreditation.'
    case 'weekday':
      return `“${finding.written}”: that date is ${day(finding.day)}.`
    case 'hours-out-of-order':
      return `${finding.after} comes after ${finding.before}: the hours are not in order.`
    case 'time-unreadable':
      return `“${finding.written}”: this hour does not exist or is not finished.`
    case 'range-reversed':
      return `From ${finding.begins} to ${finding.ends}: it ends before it begins.`
    case 'step-before-reception':
      return `The step at ${finding.step} begins before the press is received (${finding.reception}).`
    case 'event-before-note':
      return `The note is dated ${day(finding.date)}, after the visit of ${day(finding.day)}.`
    case 'press-contact-missing':
      return 'No press contact. Newsrooms will not know whom to call.'
    case 'press-contact-unreachable':
      return `The press contact “${finding.organisation}” has neither a phone nor an address.`
    case 'hour-style':
      return `“${finding.written}”: this hour is not written like the others.`
    case 'unaccented-capital':
      return `“${finding.written}” is spelt “${finding.suggestion}”.`
    case 'boilerplate-stale':
      return `“${finding.title}” was to be read again by ${day(finding.reviewBy)}.`
    case 'notice-expired':
      return `A notice is no longer valid since ${day(finding.validUntil)}.`
    case 'figure-undated':
      return `“${finding.written}”: this figure may have changed. Check it, or say what year it is of.`
    case 'deadline-close':
      return `The deadline for accreditation (${moment(finding.deadline)}) is less than two hours before the start (${moment(finding.start)}).`
    case 'deadline-past':
      return `The deadline for accreditation (${moment(finding.deadline)}) is over.`
    case 'steps-overlap':
      return `A step ends at ${finding.until} and the next begins at ${finding.next}: they overlap.`
    case 'event-past':
      return `The visit is announced for ${day(finding.day)}, which is over.`
    case 'note-past':
      return `The note is dated ${day(finding.day)}, which is over.`
    case 'date-past':
      return `“${finding.written}” is over.`
    case 'press-phone-missing':
      return 'No phone number for the press.'
    case 'commune-misspelt':
      return `“${finding.written}”${near(finding.near)} is spelt “${finding.suggestion}”.`
    case 'commune-unknown':
      return `No commune is named “${finding.written}”.`
    case 'commune-elsewhere':
      return `“${finding.written}” is not in ${finding.near}${finding.right === '' ? '' : ` but in ${finding.right}`}.`
    case 'departement-number':
      return `“${finding.name} (${finding.written})”: the number is ${finding.right}.`
    case 'role-two-ways':
      return `${finding.name}: “${finding.written}” here, “${finding.role}” elsewhere.`
    case 'issuer-title':
      return `“${finding.role}” under the letterhead “${finding.issuer}”: check the issuer or the title.`
    case 'delegate-title':
      return `“${finding.written}”: the decree says “${finding.suggestion}”.`
    case 'mail-domains':
      return `${finding.office === '' ? 'Two addresses differ' : `“${finding.office}” has two addresses`}: ${finding.written} and ${finding.other}.`
    case 'acronym':
      return `“${finding.written}” is not explained where it first appears.`
    case 'placeholder':
      return `“${finding.written}” was left to be replaced.`
    case 'unclosed':
      return `“${finding.written}” has no counterpart.`
    case 'full-stop-missing':
      return `The paragraph ends without a full stop, after “${finding.written}”.`
    case 'link-not-https':
      return `“${finding.written}” is not a secure address (https).`
    case 'slip':
      return `“${finding.written}” is spelt “${finding.suggestion}”.`
    case 'link-vague':
      return `“${finding.written}”: this link does not say where it leads. Name the page or the document.`
    case 'picture-alternative-missing':
      return 'A picture has no alternative text. A blind reader will not know what it shows.'
    case 'picture-credit-missing':
      return 'A picture has no credit. Without it, it must not be published.'
    case 'heading-empty':
      return 'A heading is empty: it does not print.'
    case 'heading-without-text':
      return `“${finding.title}”: nothing is written under this heading.`
    case 'annex-stale':
      return `“${finding.title}” was changed since the press kit took it up.`
    case 'charter-contrast':
      return `${coloured(finding)} (#${finding.color}) is hard to read on paper: its contrast is ${finding.ratio}, ${finding.least} is needed.`
    case 'coupon-deadline-missing':
      return 'The reply coupon does not say by when to answer.'
    case 'coupon-deadline-after-start':
      return `The reply coupon is due by ${day(finding.deadline)}, after the start (${day(finding.start)}).`
    case 'coupon-deadline-past':
      return `The reply coupon was due by ${day(finding.deadline)}, which is over.`
    case 'coupon-unanswerable':
      return 'Reply coupon: no address, form or phone. Say where to return it.'
    case 'coupon-asks-nothing':
      return 'The reply coupon asks nothing. Choose what newsrooms are to tell.'
    case 'coupon-misplaced':
      return 'The reply coupon prints in an invitation only.'
    case 'appearances-misplaced':
      return 'Media appearances print in an agenda only.'
    case 'annexes-misplaced':
      return 'Annexed notes print in a press kit only.'
    case 'dossier-title-missing':
      return 'The cover of the press kit has no title.'
    case 'dossier-without-chapters':
      return 'The press kit has no chapter: no main heading, no annexed note, no programme.'
    case 'appearance-incomplete':
      return `${appearance(finding.programme)}: ${gaps[finding.missing]}`
    default:
      return assertNever(finding)
  }
}

export const findings: Messages['findings'] = {
  title: 'To check',
  none: 'Nothing to report.',
  severities: { blocking: 'Blocking', warning: 'To correct', advice: 'Advice' },
  sentence,
  parts: {
    letterhead: 'Letterhead',
    heading: 'Title, place and date',
    persons: 'Persons',
    announcement: 'Announcement',
    body: 'Text',
    programme: 'Programme',
    accreditation: 'Accreditation',
    notices: 'Notices',
    after: 'Text after the programme',
    contacts: 'Press contacts',
    boilerplates: 'About',
    cover: 'Cover',
    coupon: 'Reply coupon',
    annexes: 'Annexed notes',
    links: 'Links',
  },
  places: count => `${count} places`,
  hours: written =>
    `${written.map(hour => `“${hour}”`).join(', ')}: these hours are not written like the others.`,
  repair: words => `Write ${words}`,
  repairEverywhere: words => `Write ${words} everywhere`,
  silence: 'Do not report in this note',
  unsilence: 'Report again',
  silenced: count => `${count} hidden`,
  silencedBlocking: 'Blocking, hidden in this note',
  told: (count, blocking) => {
    if (count === 0) return 'Nothing to check.'
    return `${count} to check${blocking === 0 ? '' : `, ${blocking} blocking`}.`
  },
}
