import { bareNumber } from '../../domain/compose/end-marks.ts'
import { compose } from '../../domain/compose.ts'
import { statedFacts } from '../../domain/facts.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { PressNote } from '../../domain/press-note.ts'
import type { Release } from '../../domain/release.ts'
import { workpieceOf } from '../../domain/workpiece.ts'
import type { Office } from '../office.ts'
import { picturesOf } from '../pictures-of.ts'
import { fileFacts, type Produced, produceNote } from '../produce.ts'
import type { World } from '../world.ts'
import { gateOf, hasBlockingFinding, type NoteInStore, noteInStore } from './gate-of.ts'
import type { ReleaseBook } from './release-book.ts'
import { releaseIdOf } from './release-id.ts'
import { enactRelease } from './settle-releases.ts'

/** What a release is made with. */
export type ReleaseDesk = {
  readonly world: World
  readonly office: Pick<Office, 'pdf' | 'workshop'>
  readonly book: ReleaseBook
}

/**
 * Gives a note its number and keeps it as it is: the bytes of its files first, then the release itself, which is what
 * counts: with it the note is released, even if nothing else could be written any more (settle-releases.ts). Whatever
 * fails before leaves a draft. Call it one at a time, in the note’s turn.
 */
export async function makeRelease(
  desk: ReleaseDesk,
  noteId: string,
  typed: string,
): Promise<Result<Release>> {
  const { world, book } = desk
  const { store, now } = world
  const stored = store.pressNotes.get(noteId)
  if (stored === null) return refuse('not-found')
  if (stored.status !== 'draft') return refuse('released')
  const entries = await book.all()
  if (!entries.ok) return entries
  const at = now()
  const number = bareNumber(typed)
  const whole = noteInStore(store, { ...stored, number })
  const { blocks } = gateOf(store, entries.value, whole, number, at)
  if (blocks.includes('number-taken')) return refuse('taken', 'number')
  if (blocks.length > 0 || hasBlockingFinding(whole, at)) return refuse('blocked')

  const files = await filesOf(desk, whole)
  if (!files.ok) return files
  // Something else than the page may have rewritten the note meanwhile: its files would tell what it said before.
  if (!isStill(world, stored, whole)) return makeRelease(desk, noteId, typed)
  const release = releaseOf(whole, files.value, at)
  const written = await writeRelease(world, release, files.value)
  if (!written.ok) {
    await forget(world, release.id)
    book.drop(release.id)
    return written
  }
  return succeed(written.value)
}

async function filesOf({ office, world }: ReleaseDesk, { note, event, issuers }: NoteInStore) {
  const mark = { noteId: note.id, releaseId: releaseIdOf(note.id), eventNoteId: note.eventNoteId }
  const input = { note, facts: event, issuers }
  const composition = compose(input)
  const pictures = await picturesOf(world.store, composition)
  return produceNote({ input, composition, mark, pictures }, ['docx', 'pdf'], office)
}

function isStill({ store }: World, note: PressNote, { event }: NoteInStore): boolean {
  const eventNow = event === null ? null : store.eventNotes.get(event.id)
  return store.pressNotes.get(note.id) === note && eventNow === event
}

function releaseOf({ note, event, issuers }: NoteInStore, files: readonly Produced[], at: Date): Release {
  // What was jotted down on the spot is not part of the note, and need not be kept for ever.
  const work = workpieceOf(note, event === null ? null : { ...event, jottings: [] })
  return {
    id: releaseIdOf(note.id),
    noteId: note.id,
    eventNoteId: note.eventNoteId,
    kind: note.kind,
    number: note.number,
    seriesIssuerId: issuers[0]?.id ?? null,
    title: note.title || (event?.title ?? ''),
    day: note.date,
    releasedAt: at.toISOString(),
    embargo: note.embargo,
    corrects: note.corrects,
    files: files.map(fileFacts),
    issuers: [...issuers],
    facts: [...statedFacts(work, issuers)],
    work,
  }
}

async function writeRelease(
  world: World,
  release: Release,
  files: readonly Produced[],
): Promise<Result<Release>> {
  const { store } = world
  // Of a release that was killed before it counted.
  const cleared = await store.produced.removeAll(release.id)
  if (!cleared.ok) return cleared
  for (const { content } of files) {
    const kept = await store.produced.write(release.id, content)
    if (!kept.ok) return kept
  }
  const written = await store.releases.put(release)
  return written.ok ? enactRelease(world, written.value) : written
}

/** Takes back what could not be finished: removing needs no room on the disk. */
async function forget({ store }: World, releaseId: string): Promise<void> {
  await store.releases.remove(releaseId)
  await store.produced.removeAll(releaseId)
}
