import type { Composition } from '../../domain/blocks.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { compose } from '../../domain/compose.ts'
import type { EventNote } from '../../domain/event-note.ts'
import type { FactSheet } from '../../domain/fact-sheet.ts'
import { statedFacts } from '../../domain/facts.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { PressNote } from '../../domain/press-note.ts'
import type { Release } from '../../domain/release.ts'
import { workpieceOf } from '../../domain/workpiece.ts'
import type { Office } from '../office.ts'
import { picturesOf } from '../pictures-of.ts'
import { type Produced, produceNote } from '../produce.ts'
import { noteInStore } from '../releases/gate-of.ts'
import { releaseIdOf } from '../releases/release-id.ts'
import { noPictures } from '../word/media.ts'
import type { World } from '../world.ts'

/** A note that is about to leave, as it has to: one that was released as it was then, whatever has changed since. */
export type LeavingNote = {
  readonly note: PressNote
  readonly input: ComposeInput
  readonly composition: Composition
  readonly release: Release | null
  /** The event as it is now; null where there is none any more. */
  readonly event: EventNote | null
  /** What the note states. */
  readonly facts: FactSheet
}

/** The note of an id, ready to leave; `not-found`, or why its release cannot be read. */
export async function leavingNote({ store }: World, noteId: string): Promise<Result<LeavingNote>> {
  const note = store.pressNotes.get(noteId)
  if (note === null) return refuse('not-found')
  const { event, issuers } = noteInStore(store, note)
  if (note.status !== 'draft') {
    const release = await store.releases.get(releaseIdOf(noteId))
    if (release.ok) return succeed(asReleased(note, event, release.value))
    // A note that was marked by other means than a release leaves as it is.
    if (release.failure.code !== 'not-found') return release
  }
  const input = { note, facts: event, issuers }
  const facts = statedFacts(workpieceOf(note, event), issuers)
  return succeed({ note, input, composition: compose(input), release: null, event, facts })
}

function asReleased(note: PressNote, event: EventNote | null, release: Release): LeavingNote {
  const { work, issuers, facts } = release
  const input = { note: work.note, facts: work.event, issuers }
  return { note, input, composition: compose(input), release, event, facts }
}

/** Its files in these formats: the very bytes of the release, or made now. Failures are those of the press and the store. */
export async function filesOf(
  { store }: Pick<World, 'store'>,
  office: Pick<Office, 'pdf' | 'workshop'>,
  { note, input, composition, release }: LeavingNote,
  formats: readonly ('docx' | 'pdf')[],
): Promise<Result<readonly Produced[]>> {
  const kept: Produced[] = []
  for (const file of release?.files ?? []) {
    if (release === null || !formats.some(format => format === file.format)) continue
    const bytes = await store.produced.read(release.id, file.sha256)
    if (!bytes.ok) return bytes
    kept.push({ ...file, content: bytes.value })
  }
  const missing = formats.filter(format => !kept.some(file => file.format === format))
  const mark = { noteId: note.id, releaseId: release?.id ?? null, eventNoteId: note.eventNoteId }
  const pictures = missing.length === 0 ? noPictures : await picturesOf(store, composition)
  const made = await produceNote({ input, composition, mark, pictures }, missing, office)
  return made.ok ? succeed([...kept, ...made.value]) : made
}

/** What the log keeps of the note that left. */
export const leavingHead = ({ note, input, release, facts }: LeavingNote) => ({
  noteId: note.id,
  releaseId: release?.id ?? null,
  eventNoteId: note.eventNoteId,
  number: input.note.number,
  facts: [...facts],
})
