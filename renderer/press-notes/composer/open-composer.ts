import { type EventNoteDraft, eventDraftOf } from '../../../domain/event-note.ts'
import { type Failure, type Result, succeed } from '../../../domain/failure.ts'
import { noteDraftOf, type PressNote } from '../../../domain/press-note.ts'
import type { Release } from '../../../domain/release.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { ask } from '../../bridge.ts'
import { flushAll } from '../../parts/pending-saves.ts'
import { Composer } from './composer.ts'
import { WorkSaving } from './work-saving.ts'

/** A note that was opened to be composed. */
export type OpenedNote = {
  readonly note: PressNote
  readonly composer: Composer
  /** What the note was when it was released; null for a draft. */
  readonly release: Release | null
}

/** Notes that left the screen before all of them was on the disk: they are taken up as they were left. */
const unsaved = new Map<string, OpenedNote>()

/** Reads the note, its event and what may be undone in it. */
export async function openComposer(id: string): Promise<Result<OpenedNote>> {
  const kept = unsaved.get(id)
  if (kept !== undefined) return succeed(kept)
  // The event’s own form, or another note of it, may have been left a moment ago: its last words go first.
  await flushAll()
  const [asked, remembered] = await Promise.all([
    ask('pressNotes.get', { id }),
    ask('histories.get', { noteId: id }),
  ])
  if (!asked.ok) return asked
  const note = asked.value
  const shown = await shownOf(note)
  if (!shown.ok) return shown
  const { work, release } = shown.value
  const composer = new Composer({
    work,
    // Without its history a note can still be composed: only the undo of earlier sessions is missing.
    history: remembered.ok ? remembered.value : null,
    saving: new WorkSaving({ noteId: id, work, savedAt: note.changedAt }),
    isReadOnly: note.status !== 'draft',
  })
  return succeed({ note, composer, release })
}

type Shown = { readonly work: Workpiece; readonly release: Release | null }

/** A released note shows what it was then, whatever its event has become; a draft shows both as they are. */
async function shownOf(note: PressNote): Promise<Result<Shown>> {
  if (note.status !== 'draft') {
    const release = await ask('releases.get', { noteId: note.id })
    if (release.ok) return succeed({ work: release.value.work, release: release.value })
    if (!isGone(release.failure)) return release
  }
  const facts = await factsOf(note)
  if (!facts.ok) return facts
  return succeed({ work: { note: noteDraftOf(note), event: facts.value }, release: null })
}

async function factsOf({ eventNoteId }: PressNote): Promise<Result<EventNoteDraft | null>> {
  if (eventNoteId === null) return succeed(null)
  const event = await ask('eventNotes.get', { id: eventNoteId })
  if (event.ok) return succeed(eventDraftOf(event.value))
  return isGone(event.failure) ? succeed(null) : event
}

const isGone = ({ code }: Failure): boolean => code === 'not-found'

/** Writes what is unsaved of a note that leaves the screen, and holds on to it while that fails. */
export async function leaveComposer(id: string, opened: OpenedNote): Promise<boolean> {
  unsaved.set(id, opened)
  const isSaved = await opened.composer.flush()
  if (isSaved && unsaved.get(id) === opened) unsaved.delete(id)
  return isSaved
}
