import { join } from 'node:path'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { moveAside, movedFrom, removeMoved } from './aside.ts'
import { mapBounded } from './bounded.ts'
import { checked } from './change.ts'
import { attempt } from './disk-failure.ts'
import { documentFile, readDocument } from './document-file.ts'
import { isTemporaryName, removeDurably } from './durable-file.ts'
import { exists, modifiedAt, namesFile, namesIn, type Places, prepareFolder } from './places.ts'
import type { Shape } from './shape.ts'
import type { OnDemand } from './store.ts'
import type { Turns } from './turns.ts'

const filesAtOnce = 8

/** Documents kept in memory after they were asked for. */
const mostHeld = 16

/**
 * A folder with one document for each thing, of which nothing is read before it is asked for. What was read last stays
 * in memory: a register is asked for again at each of its changes.
 */
export function onDemandFolder<T extends { readonly id: string }>(
  shape: Shape<T> & { readonly folder: string },
  places: Places,
  turns: Turns,
  now: () => Date,
): OnDemand<T> {
  const folder = join(places.folder, shape.folder)
  const placeOf = (id: string) => `${shape.folder}/${id}`
  const held = new Map<string, T>()
  let preparation: Promise<void> | undefined

  /** Once, before anything is written here: what is unfinished then was left by a killed process. */
  function prepared(): Promise<void> {
    preparation ??= prepareFolder(folder).catch(error => {
      preparation = undefined
      throw error
    })
    return preparation
  }

  function hold(value: T): T {
    held.delete(value.id)
    held.set(value.id, value)
    const [oldest] = held.keys()
    if (held.size > mostHeld && oldest !== undefined) held.delete(oldest)
    return value
  }

  async function read(id: string): Promise<Result<T>> {
    const known = held.get(id)
    if (known !== undefined) return succeed(hold(known))
    const reading = await readDocument(places.file(placeOf(id)), shape)
    if (reading.state === 'missing') return refuse('not-found')
    if (reading.state === 'newer') return refuse('newer-data')
    if (reading.state === 'healthy' && reading.value.id === id) return succeed(hold(reading.value))
    await moveAside(places, placeOf(id), now())
    return refuse('broken')
  }

  /** Not to be called but in the document’s turn. */
  async function write(value: T): Promise<Result<T>> {
    return attempt(async () => {
      await prepared()
      await documentFile(places.file(placeOf(value.id)), shape).write(value)
      return hold(value)
    })
  }

  async function flatly(task: () => Promise<Result<T>>): Promise<Result<T>> {
    const attempted = await attempt(task)
    return attempted.ok ? attempted.value : attempted
  }

  return {
    ids: async () => {
      const names = await namesIn(folder)
      // A half-written register holds what a register holds: it must not lie there until somebody writes one again.
      if (preparation === undefined && names.some(isTemporaryName)) await prepared().catch(() => undefined)
      return names
        .filter(name => name.endsWith('.json'))
        .map(name => name.slice(0, -'.json'.length))
        .filter(namesFile)
    },

    list: async function () {
      const ids = await attempt(() => this.ids())
      if (!ids.ok) return ids
      const all = await mapBounded(ids.value, filesAtOnce, id =>
        turns.take(placeOf(id), () => flatly(() => read(id))),
      )
      return succeed(all.flatMap(found => (found.ok ? [found.value] : [])))
    },

    get: async id => {
      if (!namesFile(id)) return refuse('not-found')
      return turns.take(placeOf(id), () => flatly(() => read(id)))
    },

    put: async candidate => {
      const value = checked(shape.data, candidate)
      if (!value.ok) return value
      if (!namesFile(value.value.id)) return refuse('invalid', 'id')
      return turns.take(placeOf(value.value.id), () =>
        flatly(async () => {
          const found = await read(value.value.id)
          // Broken, it lies aside now; of a newer Mallette, it is not ours to replace.
          return !found.ok && found.failure.code === 'newer-data' ? found : write(value.value)
        }),
      )
    },

    change: async (id, alter) => {
      if (!namesFile(id)) return refuse('not-found')
      return turns.take(placeOf(id), () =>
        flatly(async () => {
          const found = await read(id)
          if (!found.ok && found.failure.code !== 'not-found') return found
          const altered = alter(found.ok ? found.value : null)
          if (!altered.ok) return altered
          const value = checked(shape.data, altered.value)
          if (!value.ok) return value
          return value.value.id === id ? write(value.value) : refuse('invalid', 'id')
        }),
      )
    },

    remove: async id => {
      if (!namesFile(id)) return refuse('not-found')
      return turns.take(placeOf(id), () =>
        attempt(async () => {
          held.delete(id)
          const path = places.file(placeOf(id))
          if (await exists(path)) await removeDurably(path)
          await removeMoved(places, placeOf(id))
        }),
      )
    },

    changedAt: async id => (namesFile(id) ? modifiedAt(places.file(placeOf(id))) : null),

    setAside: () => movedFrom(places, shape.folder),

    removeSetAside: async id => {
      if (!namesFile(id)) return refuse('not-found')
      return turns.take(placeOf(id), () => attempt(() => removeMoved(places, placeOf(id))))
    },
  }
}
