import type { NotePart } from '../blocks.ts'
import { lengths } from '../text.ts'

/** How much a finding weighs: it blocks a release, warns, or only advises. */
export const severities = ['blocking', 'warning', 'advice'] as const
export type Severity = (typeof severities)[number]

/** Where a finding is: its field (`desks[0].deadlineDay`), the part of the page, and a stretch of the field's text. */
export type FindingPlace = {
  readonly field: string
  readonly part: NotePart
  /** UTF-16 units of the text of the field, where the finding is about a stretch of it. */
  readonly from?: number
  readonly to?: number
}

/** What was found, as data and never as a sentence: days are `YYYY-MM-DD`, hours `HH:MM`. */
type Found =
  | { readonly code: 'issuer-missing' | 'date-missing' | 'announcement-missing' }
  | { readonly code: 'deadline-missing'; readonly office: string }
  | { readonly code: 'deadline-after-start'; readonly deadline: string; readonly start: string }
  | { readonly code: 'deadline-close'; readonly deadline: string; readonly start: string }
  | { readonly code: 'deadline-past'; readonly deadline: string }
  | { readonly code: 'desk-unreachable'; readonly office: string }
  | { readonly code: 'desk-missing' }
  | { readonly code: 'weekday'; readonly written: string; readonly day: string; readonly weekday: string }
  | { readonly code: 'hours-out-of-order'; readonly before: string; readonly after: string }
  | { readonly code: 'range-reversed'; readonly begins: string; readonly ends: string }
  | { readonly code: 'time-unreadable'; readonly written: string }
  | { readonly code: 'steps-overlap'; readonly until: string; readonly next: string }
  | { readonly code: 'step-before-reception'; readonly step: string; readonly reception: string }
  | { readonly code: 'event-before-note'; readonly day: string; readonly date: string }
  | { readonly code: 'event-past' | 'note-past'; readonly day: string }
  | { readonly code: 'date-past'; readonly written: string; readonly day: string }
  | { readonly code: 'press-contact-missing' | 'press-phone-missing' }
  | { readonly code: 'press-contact-unreachable'; readonly organisation: string }
  | { readonly code: 'hour-style'; readonly written: string; readonly suggestion: string }
  | { readonly code: 'unaccented-capital'; readonly written: string; readonly suggestion: string }
  | { readonly code: 'boilerplate-stale'; readonly title: string; readonly reviewBy: string }
  | { readonly code: 'figure-undated'; readonly title: string; readonly written: string }
  | { readonly code: 'notice-expired'; readonly validUntil: string }
  | {
      readonly code: 'commune-misspelt'
      readonly written: string
      readonly suggestion: string
      /** The postal code or the département that tells which commune is meant. */
      readonly near: string
    }
  | { readonly code: 'commune-unknown'; readonly written: string }
  /** `near` is a postal code or the number of a département; `right` the one that it should be, or empty. */
  | {
      readonly code: 'commune-elsewhere'
      readonly written: string
      readonly near: string
      readonly right: string
    }
  | {
      readonly code: 'departement-number'
      readonly name: string
      readonly written: string
      readonly right: string
    }
  | { readonly code: 'role-two-ways'; readonly name: string; readonly written: string; readonly role: string }
  | { readonly code: 'issuer-title'; readonly issuer: string; readonly role: string }
  | { readonly code: 'delegate-title'; readonly written: string; readonly suggestion: string }
  | {
      readonly code: 'mail-domains'
      readonly office: string
      readonly written: string
      readonly other: string
    }
  | { readonly code: 'acronym' | 'placeholder' | 'unclosed'; readonly written: string }
  | { readonly code: 'full-stop-missing' | 'link-vague'; readonly written: string }
  | { readonly code: 'picture-alternative-missing' | 'picture-credit-missing' | 'heading-empty' }
  | { readonly code: 'heading-without-text' | 'annex-stale'; readonly title: string }
  | {
      readonly code: 'charter-contrast'
      readonly of: 'ink' | 'link' | 'style'
      /** The name of the style, where it is about one. */
      readonly style: string
      readonly color: string
      /** Contrast with white paper, rounded down, and the least that text of this size needs. */
      readonly ratio: number
      readonly least: number
    }
  | {
      readonly code:
        | 'coupon-deadline-missing'
        | 'coupon-unanswerable'
        | 'coupon-asks-nothing'
        | 'coupon-misplaced'
        | 'appearances-misplaced'
        | 'annexes-misplaced'
        | 'dossier-title-missing'
        | 'dossier-without-chapters'
    }
  | { readonly code: 'coupon-deadline-after-start'; readonly deadline: string; readonly start: string }
  | { readonly code: 'coupon-deadline-past'; readonly deadline: string }
  | {
      readonly code: 'appearance-incomplete'
      readonly missing: 'outlet' | 'day' | 'hour'
      readonly programme: string
    }
  | { readonly code: 'link-not-https' | 'slip'; readonly written: string; readonly suggestion: string }

/** Something in a note that a newsroom would stumble over. */
export type Finding = { readonly severity: Severity } & FindingPlace & Found

export type FindingCode = Finding['code']

/** The findings of one code: what each carries. */
export type FindingOf<C extends FindingCode> = Extract<Finding, { readonly code: C }>

/**
 * What a finding is about, wherever it stands: the same slip in two places has one key, and keeps it while the text
 * around it changes. A note holds the keys of those that are silenced in it (`silenced`).
 */
export function findingKey(finding: Finding): string {
  const { code, severity: _severity, part: _part, field: _field, from: _from, to: _to, ...values } = finding
  // By their names: two rules may tell the same values in another order.
  const told = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))
  return [code, ...told.map(([, value]) => value)].join(' ').slice(0, lengths.sentence)
}

/** Each thing to check once in a field: the first of those with one key. */
export const distinctFindings = (found: readonly Finding[]): Finding[] => {
  const first = new Map<string, Finding>()
  for (const finding of found) {
    const key = `${finding.field} ${findingKey(finding)}`
    if (!first.has(key)) first.set(key, finding)
  }
  return [...first.values()]
}
