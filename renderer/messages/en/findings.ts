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
    case 'range-reversed':
      return `From ${finding.from} to ${finding.to}: it ends before it begins.`
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
    default:
      return assertNever(finding)
  }
}

export const findings: Messages['findings'] = {
  title: 'To check',
  none: 'Nothing to report.',
  severities: { blocking: 'Blocking', warning: 'To correct', advice: 'Advice' },
  sentence,
}
