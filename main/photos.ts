import type { Question } from '../domain/channels.ts'
import { type EventPhoto, isJpeg, mostPhotos } from '../domain/event-photo.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { fileTitle, saveNew } from './new-file.ts'
import type { Office } from './office.ts'
import { createTurns } from './store/turns.ts'
import type { World } from './world.ts'

type PhotoQuestion = Extract<Question, `photos.${string}`>

/** The answers about photos taken on the spot. */
export function photoAnswers(world: World, { dialogs }: Pick<Office, 'dialogs'>): AnswersTo<PhotoQuestion> {
  const { store, now, newId, changed } = world
  const { photos } = store
  /** The event of each photo, once they were read: after that an event reads its own only. */
  const eventOf = new Map<string, string>()
  /** Two photos dropped together must not both be the last that has room. */
  const additions = createTurns()

  async function photosOf(eventNoteId: string): Promise<Result<readonly EventPhoto[]>> {
    const ids = await photos.ids()
    const mine = ids.filter(id => (eventOf.get(id) ?? eventNoteId) === eventNoteId)
    const read = await Promise.all(mine.map(id => photos.get(id)))
    const found = read.flatMap(photo => (photo.ok ? [photo.value] : []))
    for (const photo of found) eventOf.set(photo.id, photo.eventNoteId)
    return succeed(found.filter(photo => photo.eventNoteId === eventNoteId))
  }

  /** The first taken first. */
  const byTime = (all: readonly EventPhoto[]): EventPhoto[] =>
    [...all].sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id))

  return {
    'photos.list': async ({ eventNoteId }) => {
      const found = await photosOf(eventNoteId)
      return found.ok ? succeed(byTime(found.value)) : found
    },

    'photos.add': photo =>
      additions.take(photo.eventNoteId, async () => {
        if (store.eventNotes.get(photo.eventNoteId) === null) return refuse('not-found', 'eventNoteId')
        if (!isJpeg(photo.base64)) return refuse('invalid', 'base64')
        const others = await photosOf(photo.eventNoteId)
        if (!others.ok) return others
        if (others.value.length >= mostPhotos) return refuse('too-large')
        const added = await photos.put({ ...photo, id: newId(), at: photo.at || now().toISOString() })
        if (added.ok) {
          eventOf.set(added.value.id, photo.eventNoteId)
          changed('photos', added.value.id)
        }
        return added
      }),

    // Not announced: who types the words has them, and would be sent every picture again at each pause.
    'photos.save': ({ id, caption, credit }) =>
      photos.change(id, photo =>
        photo === null ? refuse('not-found') : succeed({ ...photo, caption, credit }),
      ),

    'photos.remove': async ({ id }) => {
      const removed = await photos.remove(id)
      if (!removed.ok) return removed
      eventOf.delete(id)
      changed('photos', id)
      return succeed({})
    },

    'photos.saveFile': async ({ id }) => {
      const photo = await photos.get(id)
      if (!photo.ok) return photo
      const { at, base64, caption, eventNoteId } = photo.value
      const name = caption || (store.eventNotes.get(eventNoteId)?.title ?? '') || 'Photo'
      return saveNew(dialogs, {
        title: fileTitle(name, at.slice(0, 10)),
        extension: 'jpg',
        content: () => Buffer.from(base64, 'base64'),
      })
    },
  }
}
