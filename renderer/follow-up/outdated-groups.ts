import type { DispatchSummary } from '../../domain/dispatch.ts'
import type { FactChange } from '../../domain/fact-sheet.ts'
import type { ReleaseSummary } from '../../domain/release.ts'

/** What is outdated of one note, or of one event beside its notes. */
export type OutdatedGroup = {
  readonly key: string
  readonly noteId: string | null
  readonly eventNoteId: string | null
  readonly subject: string
  readonly number: string
  /** The release that is to be corrected; null where the note has not been released. */
  readonly release: ReleaseSummary | null
  /** The note that stands in for it already. */
  readonly by: { readonly noteId: string; readonly number: string } | null
  readonly changes: readonly FactChange[]
  /** How many people hold it and nothing since that still holds. */
  readonly untold: number
  readonly dispatches: readonly DispatchSummary[]
}

const keyOf = ({ noteId, eventNoteId }: Pick<OutdatedGroup, 'noteId' | 'eventNoteId'>): string =>
  noteId === null ? `event ${eventNoteId}` : `note ${noteId}`

const sameChange = (one: FactChange, other: FactChange): boolean =>
  one.about === other.about && one.before === other.before && one.after === other.after

/** The changes of several things, each once. */
function together(all: readonly (readonly FactChange[])[]): FactChange[] {
  const found: FactChange[] = []
  for (const change of all.flat()) if (!found.some(known => sameChange(known, change))) found.push(change)
  return found
}

/**
 * The notes and events of which something that left is not so any more, those of the latest dispatch first. A file that
 * was made again since is not outdated: of each kind of file of a draft the last one counts.
 */
export function outdatedGroups(
  releases: readonly ReleaseSummary[],
  dispatches: readonly DispatchSummary[],
): readonly OutdatedGroup[] {
  const byNote = new Map(releases.map(release => [release.noteId, release]))
  const left = new Map<string, DispatchSummary[]>()
  for (const dispatch of remade(dispatches)) {
    if (dispatch.changes.length === 0) continue
    const key = keyOf(dispatch)
    left.set(key, [...(left.get(key) ?? []), dispatch])
  }
  for (const release of releases) {
    if (release.state === 'to-correct' && !left.has(keyOf(release))) left.set(keyOf(release), [])
  }
  return [...left].map(([key, entries]) => {
    const [first] = entries
    const noteId = key.startsWith('note ') ? key.slice('note '.length) : null
    const release = noteId === null ? null : (byNote.get(noteId) ?? null)
    const own = release === null || release.state !== 'to-correct' ? [] : [release.changes]
    return {
      key,
      noteId,
      eventNoteId: first?.eventNoteId ?? release?.eventNoteId ?? null,
      subject: release?.title ?? first?.subject ?? '',
      number: release?.number ?? first?.number ?? '',
      release,
      by: release?.supersededBy ?? null,
      changes: together([...own, ...entries.map(({ changes }) => changes)]),
      untold: Math.max(0, ...entries.map(({ untold }) => untold)),
      dispatches: entries,
    }
  })
}

/** Nothing is left to be done about what another note stands in for, once everybody has got that one. */
export const isDone = ({ by, untold }: OutdatedGroup): boolean => by !== null && untold === 0

/** Without the files that a later one of the same kind and note took the place of; mails stay, they are out. */
function remade(dispatches: readonly DispatchSummary[]): readonly DispatchSummary[] {
  const seen = new Set<string>()
  return dispatches.filter(dispatch => {
    if (dispatch.recipients > 0 || dispatch.releaseId !== null) return true
    const key = `${dispatch.kind} ${keyOf(dispatch)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
