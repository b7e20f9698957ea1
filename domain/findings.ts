import { announcesEvent, type ComposeInput } from './compose/context.ts'
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
  deskMissing,
]

const eventRules = [hoursOutOfOrder, rangesReversed, stepsBeforeReception, deskFindings]

/**
 * What a newsroom would stumble over, the gravest first. Pure: depends on the note alone, not on today. Silent on
 * the event where the note does not announce it.
 */
export function findings(input: ComposeInput): Finding[] {
  const facts = announcesEvent(input.note) ? input.facts : null
  const printed = { ...input, facts }
  const found = [
    ...noteRules.flatMap(rule => rule(printed)),
    ...(facts === null ? [] : eventRules.flatMap(rule => rule(facts))),
  ]
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
