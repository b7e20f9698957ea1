import { type EventNote, eventFactsSchema } from '../../domain/event-note.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { type NoteContent, noteContentSchema, type PressNote } from '../../domain/press-note.ts'
import { applyEdits } from '../../domain/returned/apply.ts'
import type { Edit } from '../../domain/returned/edit.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { keepVersion } from '../versions.ts'
import type { World } from '../world.ts'

type AppliedNote = {
  readonly noteId: string
  readonly eventNoteId: string | null
  /** Differences whose place is gone since. */
  readonly notApplied: string[]
}

const contentOf = (note: PressNote): NoteContent =>
  noteContentSchema.parse(
    Object.fromEntries(Object.entries(note).filter(([key]) => key in noteContentSchema.shape)),
  )

const factsOf = (event: EventNote) =>
  eventFactsSchema.parse(
    Object.fromEntries(Object.entries(event).filter(([key]) => key in eventFactsSchema.shape)),
  )

/**
 * Puts edits into a draft and its event as they are now, all that have a place or none, with a version kept before.
 * `not-found`, `released`, or the failures of a write: nothing has changed then.
 */
export async function applyReturned(
  world: World,
  noteId: string,
  edits: readonly Edit[],
): Promise<Result<AppliedNote>> {
  const { store, now, changed } = world
  const standing = store.pressNotes.get(noteId)
  if (standing === null) return refuse('not-found')
  if (standing.status !== 'draft') return refuse('released')
  const kept = await keepVersion(world, noteId, 'returned')
  if (!kept.ok) return kept
  // Read after the version was kept: whoever typed meanwhile is not overwritten.
  const note = store.pressNotes.get(noteId)
  if (note === null) return refuse('not-found')
  if (note.status !== 'draft') return refuse('released')
  const event = note.eventNoteId === null ? null : store.eventNotes.get(note.eventNoteId)
  const before = { note: contentOf(note), facts: event === null ? null : factsOf(event) }
  const after = applyEdits(before, edits)
  const result = { noteId, eventNoteId: event?.id ?? null, notApplied: [...after.notApplied] }
  const changedAt = now().toISOString()

  const isEventChanged = event !== null && after.facts !== null && !isSameValue(before.facts, after.facts)
  if (isEventChanged) {
    const put = await store.eventNotes.put({ ...event, ...after.facts, changedAt })
    if (!put.ok) return put
  }
  if (!isSameValue(before.note, after.note)) {
    const put = await store.pressNotes.put({ ...note, ...after.note, changedAt })
    if (!put.ok) {
      // Half of what she accepted would be a note that nobody wrote.
      if (isEventChanged) await store.eventNotes.put(event)
      return put
    }
    changed('pressNotes', noteId)
  }
  if (isEventChanged) changed('eventNotes', event.id)
  return succeed(result)
}
