import type { NoteState } from '../annex-rules.ts'
import type { CommuneIndex } from '../communes.ts'
import { announcesEvent, type ComposeInput } from '../compose/context.ts'
import type { EventFacts } from '../event-note.ts'
import type { Finding } from './finding.ts'
import { type WrittenText, writtenTexts } from './written-texts.ts'

/**
 * All that the findings depend on. `today` is the local day (`YYYY-MM-DD`), or empty for a note that is judged by its
 * own dates alone, as one that was released. `communes` is null until the index is there: what needs it is silent.
 * `notes` are those that a dossier may hold copies of, as they are now; absent, copies are taken at their word.
 */
export type FindingsInput = ComposeInput & {
  readonly today: string
  readonly communes: CommuneIndex | null
  readonly notes?: readonly NoteState[]
}

/** A note made ready for the rules: its texts are gathered once, an event that it does not announce is left out. */
export type CheckedNote = FindingsInput & {
  readonly texts: readonly WrittenText[]
  /** The day that limits are held against: today, or the day of the note where that is later; or empty. */
  readonly day: string
}

/** One thing that is looked for. */
export type Rule = (checked: CheckedNote) => readonly Finding[]

export function checkedNote(input: FindingsInput): CheckedNote {
  const facts = announcesEvent(input.note) ? input.facts : null
  const { note, today } = input
  return {
    ...input,
    facts,
    texts: writtenTexts({ note, facts }),
    day: [note.date, today].sort().at(-1) ?? '',
  }
}

/** A rule about the event alone: silent where the note has none or does not announce it. */
export const ofFacts =
  (rule: (facts: EventFacts) => readonly Finding[]): Rule =>
  ({ facts }) =>
    facts === null ? [] : rule(facts)

/** A rule that reads each text by itself. */
export const ofTexts =
  (rule: (text: WrittenText, checked: CheckedNote) => readonly Finding[]): Rule =>
  checked =>
    checked.texts.flatMap(text => rule(text, checked))
