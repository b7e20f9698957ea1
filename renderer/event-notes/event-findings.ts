import type { CommuneIndex } from '../../domain/communes.ts'
import { type EventFacts, type EventNoteDraft, eventFactsShape } from '../../domain/event-note.ts'
import { distinctFindings, type Finding, type FindingCode, findings } from '../../domain/findings.ts'
import { emptyPressNote } from '../../domain/press-note.ts'

/** What only an issuer or a dated note can tell: judged on the note's own screen. */
const ofTheNote: ReadonlySet<FindingCode> = new Set(['hour-style', 'notice-expired', 'acronym'])

/**
 * What a newsroom would stumble over in the facts of the event alone, the gravest first; the same slip twice in one
 * field is one finding here. Days that are over say nothing: the event of last week keeps its facts.
 */
export function eventFindings(draft: EventNoteDraft, communes: CommuneIndex | null): Finding[] {
  const { title: _title, standing: _standing, jottings: _jottings, ...facts } = draft
  const note = emptyPressNote
  const found = findings({ note, facts: facts satisfies EventFacts, issuers: [], today: '', communes })
  return distinctFindings(found.filter(({ code, field }) => !ofTheNote.has(code) && isInEvent(field)))
}

function isInEvent(field: string): boolean {
  const [root = ''] = field.split(/[.[]/)
  return Object.hasOwn(eventFactsShape, root)
}

/** The place of a field in the draft, from the place that main names in its refusal (`draft.persons[0].family`). */
export const fieldOfFailure = (field: string | undefined): string => field?.replace(/^draft\.?/, '') ?? ''
