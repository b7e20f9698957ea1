import type { ComposeInput } from './compose/context.ts'
import { deskFindings, deskMissing } from './findings/accreditation-rules.ts'
import { type Finding, severities } from './findings/finding.ts'
import { eventsBeforeNote, missingParts, pressContactFindings, staleParts } from './findings/note-rules.ts'
import { hoursOutOfOrder, rangesReversed, stepsBeforeReception } from './findings/programme-rules.ts'
import { hoursInAnotherStyle, unaccented, weekdaysThatDoNotFit } from './findings/text-rules.ts'

export type { Finding, FindingCode, Severity } from './findings/finding.ts'

const noteRules: readonly ((input: ComposeInput) => Finding[])[] = [
  missingParts,
  eventsBeforeNote,
  pressContactFindings,
  weekdaysThatDoNotFit,
  staleParts,
  hoursInAnotherStyle,
  unaccented,
]

const eventRules = [hoursOutOfOrder, rangesReversed, stepsBeforeReception, deskFindings, deskMissing]

/** What a newsroom would stumble over, the gravest first. Pure: depends on the note alone, not on today. */
export function findings(input: ComposeInput): Finding[] {
  const { facts } = input
  const found = [
    ...noteRules.flatMap(rule => rule(input)),
    ...(facts === null ? [] : eventRules.flatMap(rule => rule(facts))),
  ]
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
