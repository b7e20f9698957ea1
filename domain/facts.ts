import { announcementOf } from './compose/announcement.ts'
import { announcesEvent, voiceOf } from './compose/context.ts'
import type { EventFacts, EventNoteDraft, Standing } from './event-note.ts'
import type { FactChange, FactSheet } from './fact-sheet.ts'
import { factChanges } from './facts/changes.ts'
import { announcedFacts, personFacts } from './facts/event-facts.ts'
import { factAt } from './facts/fact-at.ts'
import { bodyFacts, openingFacts } from './facts/note-facts.ts'
import type { IssuerDraft } from './issuer.ts'
import type { Workpiece } from './workpiece.ts'

export { factChanges } from './facts/changes.ts'

/** Most facts of one sheet: those of a programme that nobody reads to its end. */
const mostFacts = 5_000

const standings: Record<Standing, string> = {
  option: 'à confirmer',
  confirmed: 'confirmé',
  cancelled: 'annulé',
}

const standingFacts = ({ standing }: Pick<EventNoteDraft, 'standing'>) =>
  factAt('event', 'standing', { kind: 'standing', about: 'déplacement', value: standings[standing] })

/**
 * What a note states when it is made into a file: its event’s facts and its own, as the page prints them. A note that
 * tells (a communiqué) or takes back (a cancellation) states nothing of the programme. At most 5 000 facts. Pure.
 */
export function statedFacts({ note, event }: Workpiece, issuers: readonly IssuerDraft[]): FactSheet {
  const voice = voiceOf(issuers)
  const input = { note, facts: event, issuers }
  const named = event !== null && (note.kind !== 'communique' || announcementOf(input) !== '')
  const announced = event !== null && announcesEvent(note) ? event : null
  return [
    ...openingFacts(input, voice),
    ...(announced === null ? [] : standingFacts(announced)),
    ...(named ? personFacts(event, voice) : []),
    ...(announced === null ? [] : announcedFacts(announced, voice)),
    ...bodyFacts(input),
  ].slice(0, mostFacts)
}

/** What a file about the event alone states: a calendar, a road sheet, a list for a desk. Pure. */
export function statedEventFacts(
  event: EventFacts & Pick<EventNoteDraft, 'standing'>,
  issuers: readonly IssuerDraft[],
): FactSheet {
  const voice = voiceOf(issuers)
  return [...standingFacts(event), ...personFacts(event, voice), ...announcedFacts(event, voice)].slice(
    0,
    mostFacts,
  )
}

/** Today’s event of a note (null when it is gone) and today’s issuers. */
export type Today = { readonly event: EventNoteDraft | null; readonly issuers: readonly IssuerDraft[] }

/** What a released note says in words of its own: nobody changes it any more, and a register need not keep it all. */
const ownWords = /^(?:note|body|body-after|boilerplate|link|file)[ /]/u

type Compared = Today & { readonly changes: readonly FactChange[] }

/** What each release was found to differ in last: a register is read again at each pause of whoever alters an event. */
const compared = new WeakMap<FactSheet, Compared>()

/**
 * What has changed since a release in the facts that it stated, the most urgent first. `note` may lack its texts. An
 * event that was removed is not an event that was called off: nothing has changed then. Pure.
 */
export function releaseChanges(
  { note, facts }: { readonly note: Workpiece['note']; readonly facts: FactSheet },
  { event, issuers }: Today,
): readonly FactChange[] {
  if (note.eventNoteId !== null && event === null) return []
  const known = compared.get(facts)
  if (known?.event === event && isSameList(known.issuers, issuers)) return known.changes
  const shared = (sheet: FactSheet): FactSheet => sheet.filter(({ key }) => !ownWords.test(key))
  const changes = factChanges(shared(facts), shared(statedFacts({ note, event }, issuers)))
  compared.set(facts, { event, issuers, changes })
  return changes
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at])
