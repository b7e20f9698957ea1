import type { EventSummary, NoteSummary } from '../../domain/summaries.ts'

const latestFirst = (one: { changedAt: string }, other: { changedAt: string }): number =>
  other.changedAt.localeCompare(one.changedAt)

/** An event whose last day is not over, or that has no day yet. */
export const isUpcoming = (event: EventSummary, today: string): boolean =>
  event.lastDay === '' || event.lastDay >= today

/** Upcoming events, the nearest day first and those without a day last. */
export const upcomingEvents = (events: readonly EventSummary[], today: string): EventSummary[] =>
  events
    .filter(event => isUpcoming(event, today))
    .sort((one, other) => (one.firstDay || '9').localeCompare(other.firstDay || '9'))

/** Events that are over, the latest first. */
export const pastEvents = (events: readonly EventSummary[], today: string): EventSummary[] =>
  events
    .filter(event => !isUpcoming(event, today))
    .sort((one, other) => other.firstDay.localeCompare(one.firstDay))

/** Notes that have not left yet, the last one changed first. */
export const draftNotes = (notes: readonly NoteSummary[]): NoteSummary[] =>
  notes.filter(({ status }) => status === 'draft').sort(latestFirst)

/** All notes: drafts first, then the others, each the last one changed first. */
export const orderedNotes = (notes: readonly NoteSummary[]): NoteSummary[] => [
  ...draftNotes(notes),
  ...notes.filter(({ status }) => status !== 'draft').sort(latestFirst),
]
