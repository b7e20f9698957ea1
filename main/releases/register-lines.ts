import { type EventNote, eventDraftOf } from '../../domain/event-note.ts'
import type { FactChange } from '../../domain/fact-sheet.ts'
import { releaseChanges } from '../../domain/facts.ts'
import { type Issuer, issuersOf } from '../../domain/issuer.ts'
import type { ReleaseState, ReleaseSummary } from '../../domain/release.ts'
import type { Store } from '../store/store.ts'
import type { BookEntry } from './release-book.ts'

/** The register of released notes, the latest first. What was found out about a release is kept while it holds. */
export function registerReader(store: Store): (book: readonly BookEntry[]) => ReleaseSummary[] {
  const changesOf = changesReader(store)
  return book => {
    const inOrder = [...book].sort((a, b) => (a.releasedAt < b.releasedAt ? -1 : 1))
    const correcting = new Map<string, BookEntry>()
    for (const entry of inOrder) {
      if (entry.corrects?.noteId != null) correcting.set(entry.corrects.noteId, entry)
    }
    const changes = changesOf()
    return inOrder.reverse().map(entry => {
      const by = correcting.get(entry.noteId)
      return by === undefined ? current(entry, changes(entry)) : superseded(entry, by)
    })
  }
}

const headOf = ({ note: _note, issuers, facts: _facts, ...head }: BookEntry) => ({
  ...head,
  issuerNames: issuers.map(({ name }) => name),
})

const current = (entry: BookEntry, changes: readonly FactChange[]): ReleaseSummary => ({
  ...headOf(entry),
  state: changes.length > 0 ? 'to-correct' : 'current',
  supersededBy: null,
  changes: [...changes],
})

const statesAfter = {
  updates: 'updated',
  corrects: 'corrected',
  'cancels-and-replaces': 'replaced',
  cancels: 'cancelled',
} as const satisfies Record<string, ReleaseState>

const superseded = (entry: BookEntry, by: BookEntry): ReleaseSummary => ({
  ...headOf(entry),
  state: by.corrects === null ? 'current' : statesAfter[by.corrects.effect],
  supersededBy: { noteId: by.noteId, number: by.number },
  changes: [],
})

type Known = {
  readonly event: EventNote | null
  readonly issuers: string
  readonly changes: readonly FactChange[]
}

/** What a release stated that its event and its issuers no longer say: worked out again once one of them changed. */
function changesReader(store: Store): () => (entry: BookEntry) => readonly FactChange[] {
  const known = new Map<string, Known>()
  return () => {
    const issuers = store.library.read().issuers
    // Each release moves a series on, and logos are heavy: neither states anything.
    const texts = new Map(issuers.map(issuer => [issuer.id, statingText(issuer)]))
    return ({ id, note, facts }) => {
      const event = note.eventNoteId === null ? null : store.eventNotes.get(note.eventNoteId)
      const signing = note.issuerIds.map(issuerId => texts.get(issuerId) ?? '').join('\n')
      const before = known.get(id)
      if (before !== undefined && before.event === event && before.issuers === signing) return before.changes
      const changes = releaseChanges(
        { note, facts },
        {
          event: event === null ? null : eventDraftOf(event),
          issuers: issuersOf(note.issuerIds, issuers),
        },
      )
      known.set(id, { event, issuers: signing, changes })
      return changes
    }
  }
}

const statingText = ({ logo: _logo, series: _series, ...issuer }: Issuer): string => JSON.stringify(issuer)
