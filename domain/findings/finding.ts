import type { NotePart } from '../blocks.ts'

/** How much a finding weighs: it blocks a release, warns, or only advises. */
export const severities = ['blocking', 'warning', 'advice'] as const
export type Severity = (typeof severities)[number]

/**
 * Something in a note that a newsroom would stumble over. `field` is its path in a note file
 * (`desks[0].deadlineDay`), `part` the part of the page where it shows. Values are data, never sentences:
 * days are `YYYY-MM-DD`, hours `HH:MM`.
 */
export type Finding = { readonly field: string; readonly part: NotePart; readonly severity: Severity } & (
  | { readonly code: 'issuer-missing' | 'date-missing' | 'announcement-missing' }
  | { readonly code: 'deadline-missing'; readonly office: string }
  | { readonly code: 'deadline-after-start'; readonly deadline: string; readonly start: string }
  | { readonly code: 'desk-unreachable'; readonly office: string }
  | { readonly code: 'desk-missing' }
  | { readonly code: 'weekday'; readonly written: string; readonly day: string; readonly weekday: string }
  | { readonly code: 'hours-out-of-order'; readonly before: string; readonly after: string }
  | { readonly code: 'range-reversed'; readonly from: string; readonly to: string }
  | { readonly code: 'step-before-reception'; readonly step: string; readonly reception: string }
  | { readonly code: 'event-before-note'; readonly day: string; readonly date: string }
  | { readonly code: 'press-contact-missing' }
  | { readonly code: 'press-contact-unreachable'; readonly organisation: string }
  | { readonly code: 'hour-style'; readonly written: string; readonly clock: string }
  | { readonly code: 'unaccented-capital'; readonly written: string; readonly suggestion: string }
  | { readonly code: 'boilerplate-stale'; readonly title: string; readonly reviewBy: string }
  | { readonly code: 'notice-expired'; readonly validUntil: string }
)

export type FindingCode = Finding['code']
