import { Low } from 'lowdb'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { binnedFilesOf } from './binned-files.ts'
import { change, checked } from './change.ts'
import { attempt } from './disk-failure.ts'
import { documentFile } from './document-file.ts'
import { moveDurably, removeDurably } from './durable-file.ts'
import { namesFile, type Places, stampOf } from './places.ts'
import { readApart } from './read-apart.ts'
import type { FolderShape } from './shape.ts'
import type { Collection } from './store.ts'
import type { Turns } from './turns.ts'

/** A note’s own document; null until its first write. */
type Held<T> = Low<T | null>

/** A collection with one file for each value, starting with what was read from them. */
export function noteFolder<T extends { readonly id: string }>(
  shape: FolderShape<T>,
  places: Places,
  turns: Turns,
  values: readonly T[],
  now: () => Date,
): Collection<T> {
  const placeOf = (id: string) => `${shape.folder}/${id}`
  const hold = (id: string, value: T | null): Held<T> =>
    new Low<T | null>(documentFile<T | null>(places.file(placeOf(id)), shape), value)
  const held = new Map(values.map(value => [value.id, hold(value.id, value)]))

  return {
    list: () => [...held.values()].flatMap(({ data }) => (data === null ? [] : [data])),
    get: id => held.get(id)?.data ?? null,

    put: async candidate => {
      const value = checked(shape.data, candidate)
      if (!value.ok) return value
      const { id } = value.value
      if (!namesFile(id)) return refuse('invalid', 'id')
      return turns.take(placeOf(id), () => write(held.get(id) ?? hold(id, null), value.value))
    },

    remove: id =>
      turns.take(placeOf(id), async () => {
        const value = held.get(id)?.data ?? null
        if (value === null) return refuse('not-found')
        return attempt(async () => {
          const earlier = await binnedFilesOf(places, shape.folder, id)
          const binned = places.binnedAt(placeOf(id), stampOf(now()))
          await moveDurably(places.file(placeOf(id)), binned)
          held.delete(id)
          for (const { path } of earlier) if (path !== binned) await removeDurably(path)
          return value
        })
      }),

    restore: async id => {
      if (!namesFile(id)) return refuse('not-found')
      return turns.take(placeOf(id), async () => {
        const present = held.get(id)?.data ?? null
        if (present !== null) return succeed(present)
        const binned = await binnedFilesOf(places, shape.folder, id)
        const [last] = binned
        if (last === undefined) return refuse('not-found')
        const found = await readApart(last.path, shape)
        if (!found.ok) return found
        if (found.value.id !== id) return refuse('broken')
        const restored = await write(hold(id, null), found.value)
        // Written first, so that a crash in between leaves the note twice rather than nowhere.
        if (restored.ok) {
          for (const { path } of binned) await attempt(() => removeDurably(path))
        }
        return restored
      })
    },
  }

  async function write(document: Held<T>, value: T): Promise<Result<T>> {
    const written = await change(document, () => succeed(value))
    if (!written.ok) return written
    held.set(value.id, document)
    return succeed(value)
  }
}
