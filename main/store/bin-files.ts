import type { EventNote } from '../../domain/event-note.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { PressNote } from '../../domain/press-note.ts'
import { type BinnedFile, binnedFiles, binnedFilesOf, dateBinned } from './binned-files.ts'
import { mapBounded } from './bounded.ts'
import { attempt } from './disk-failure.ts'
import { documentFile, readDocument } from './document-file.ts'
import { removeDurably } from './durable-file.ts'
import { eraseCopies } from './note-copies.ts'
import type { Places } from './places.ts'
import { type Shape, shapes } from './shape.ts'
import type { Bin, BinnedNoun, BinnedThing, Store } from './store.ts'
import type { Turns } from './turns.ts'

const nouns = ['eventNotes', 'pressNotes'] as const
const filesAtOnce = 8

type Kept = Pick<
  Store,
  'eventNotes' | 'pressNotes' | 'versions' | 'histories' | 'registers' | 'photos' | 'calendars'
>

/** The bin of notes and events. It is read each time that it is asked for: nobody looks into it often. */
export function binFiles(places: Places, turns: Turns, kept: Kept, now: () => Date): Bin {
  const turnOf = (noun: BinnedNoun, id: string) => `${shapes[noun].folder}/${id}`
  const isLive = (noun: BinnedNoun, id: string): boolean => kept[noun].get(id) !== null

  async function listOf<T extends { readonly id: string }>(
    noun: BinnedNoun,
    shape: Shape<T>,
    thing: (value: T, removedAt: string) => BinnedThing,
  ): Promise<readonly BinnedThing[]> {
    const files = lastOfEach(await binnedFiles(places, shapes[noun].folder))
    const found = await mapBounded(files, filesAtOnce, async ({ id, path, removedAt }) => {
      const reading = await readDocument(path, shape)
      const isWhole = reading.state === 'healthy' && reading.value.id === id && !isLive(noun, id)
      return isWhole ? thing(reading.value, removedAt ?? now().toISOString()) : null
    })
    return found.filter(binned => binned !== null)
  }

  /** What goes with it goes first: killed in between, the rest is erased the next time. */
  async function eraseFiles(noun: BinnedNoun, id: string, files: readonly BinnedFile[]): Promise<void> {
    if (!isLive(noun, id)) {
      if (noun === 'pressNotes') {
        await succeedOrThrow(kept.versions.removeAll(id))
        await succeedOrThrow(kept.histories.remove(id))
      } else await eraseWithEvent(id)
      await eraseCopies(places, turnOf(noun, id))
    }
    for (const { path } of files) await removeDurably(path)
  }

  /** What was released stays: its copy is what newsrooms hold. */
  async function eraseWithEvent(eventNoteId: string): Promise<void> {
    await succeedOrThrow(kept.registers.remove(eventNoteId))
    await succeedOrThrow(kept.calendars.remove(eventNoteId))
    for (const id of await kept.photos.ids()) {
      // One at a time: together they may be large.
      const photo = await kept.photos.get(id)
      if (photo.ok && photo.value.eventNoteId === eventNoteId) await succeedOrThrow(kept.photos.remove(id))
    }
  }

  const erase = (noun: BinnedNoun, id: string): Promise<Result<unknown>> =>
    turns.take(turnOf(noun, id), async () => {
      const files = await binnedFilesOf(places, shapes[noun].folder, id)
      if (files.length === 0) return refuse('not-found')
      return attempt(() => eraseFiles(noun, id, files))
    })

  return {
    list: () =>
      attempt(async () => {
        const things = await Promise.all([
          listOf<EventNote>('eventNotes', shapes.eventNotes, (value, removedAt) => ({
            noun: 'eventNotes',
            value,
            removedAt,
          })),
          listOf<PressNote>('pressNotes', shapes.pressNotes, (value, removedAt) => ({
            noun: 'pressNotes',
            value,
            removedAt,
          })),
        ])
        return things.flat().sort((one, other) => (one.removedAt < other.removedAt ? 1 : -1))
      }),

    rewrite: ({ noun, value }) =>
      turns.take(turnOf(noun, value.id), async () => {
        const [last] = await binnedFilesOf(places, shapes[noun].folder, value.id)
        if (last === undefined) return refuse('not-found')
        return attempt(async () => {
          const shape: Shape<EventNote | PressNote> = shapes[noun]
          await documentFile(last.path, shape).write(value)
          await eraseCopies(places, turnOf(noun, value.id))
        })
      }),

    erase,

    eraseBefore: async instant => {
      let erased = 0
      for (const noun of nouns) {
        const { folder } = shapes[noun]
        for (const file of lastOfEach(await binnedFiles(places, folder))) {
          const dated = await attempt(() => dateBinned(places, folder, file, now()))
          if (!dated.ok) return dated
          if (Date.parse(dated.value.removedAt ?? '') >= instant.getTime()) continue
          const done = await erase(noun, file.id)
          if (!done.ok) return done
          erased += 1
        }
      }
      return succeed(erased)
    },
  }
}

function lastOfEach(files: readonly BinnedFile[]): readonly BinnedFile[] {
  const seen = new Set<string>()
  return files.filter(({ id }) => !seen.has(id) && seen.add(id))
}

async function succeedOrThrow(result: Promise<Result<unknown>>): Promise<void> {
  const done = await result
  if (!done.ok) throw new Error(`what goes with a note of the bin stays: ${done.failure.code}`)
}
