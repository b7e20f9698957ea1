import { type EventFacts, type EventNoteDraft, eventFactsShape } from '../../domain/event-note.ts'
import { type Finding, type FindingCode, findings } from '../../domain/findings.ts'
import { emptyPressNote } from '../../domain/press-note.ts'

/** What only an issuer or a dated note can tell: judged on the note's own screen. */
const ofTheNote: ReadonlySet<FindingCode> = new Set(['hour-style', 'notice-expired'])

/** Tells a finding from any other; the same slip twice in one field is one finding here. */
export const findingKey = (finding: Finding): string => JSON.stringify(finding)

/** What a newsroom would stumble over in the facts of the event alone, the gravest first. */
export function eventFindings(draft: EventNoteDraft): Finding[] {
  const { title: _title, jottings: _jottings, ...facts } = draft
  const found = findings({ note: emptyPressNote, facts: facts satisfies EventFacts, issuers: [] })
  const inEvent = found.filter(({ code, field }) => !ofTheNote.has(code) && isInEvent(field))
  return [...new Map(inEvent.map(finding => [findingKey(finding), finding])).values()]
}

function isInEvent(field: string): boolean {
  const [root = ''] = field.split(/[.[]/)
  return Object.hasOwn(eventFactsShape, root)
}

/** The place of a field in the draft, from the place that main names in its refusal (`draft.persons[0].family`). */
export const fieldOfFailure = (field: string | undefined): string => field?.replace(/^draft\.?/, '') ?? ''
