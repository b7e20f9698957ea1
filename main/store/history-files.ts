import { join } from 'node:path'
import { refuse, succeed } from '../../domain/failure.ts'
import type { History } from '../../domain/history.ts'
import { moveAside } from './aside.ts'
import { attempt } from './disk-failure.ts'
import { documentFile, type Reading, readDocument } from './document-file.ts'
import { removeDurably } from './durable-file.ts'
import { exists, namesFile, namesIn, type Places, prepareFolder } from './places.ts'
import { shapesOnDemand } from './shape.ts'
import type { Histories } from './store.ts'
import type { Turns } from './turns.ts'

const shape = shapesOnDemand.history
const suffix = '.json'

/** What may be undone in notes: a file for each note. One that cannot be read is put aside: the note has none then. */
export function historyFiles(places: Places, turns: Turns, now: () => Date): Histories {
  const folder = join(places.folder, 'histories')
  const placeOf = (noteId: string) => `histories/${noteId}`
  /** Those of which the file was looked at: a later Mallette’s is not written over. */
  const known = new Set<string>()
  let prepared: Promise<void> | null = null

  /** Once, before the first write: later ones have unfinished files of their own there. */
  const prepare = (): Promise<void> => {
    prepared ??= prepareFolder(folder).catch(error => {
      prepared = null
      throw error
    })
    return prepared
  }

  async function read(noteId: string): Promise<Reading<History>> {
    const reading = await readDocument(places.file(placeOf(noteId)), shape)
    if (reading.state === 'broken') await moveAside(places, placeOf(noteId), now())
    if (reading.state !== 'newer') known.add(noteId)
    return reading
  }

  return {
    get: noteId =>
      turns.take(placeOf(noteId), async () => {
        if (!namesFile(noteId)) return succeed(null)
        const found = await attempt(() => read(noteId))
        if (!found.ok) return found
        return succeed(found.value.state === 'healthy' ? found.value.value : null)
      }),

    put: (noteId, history) =>
      turns.take(placeOf(noteId), async () => {
        if (!namesFile(noteId)) return refuse('invalid', 'noteId')
        const written = await attempt(async () => {
          if (!known.has(noteId) && (await read(noteId)).state === 'newer') return false
          await prepare()
          await documentFile(places.file(placeOf(noteId)), shape).write(history)
          return true
        })
        if (!written.ok) return written
        return written.value ? succeed(history) : refuse('newer-data')
      }),

    remove: noteId =>
      turns.take(placeOf(noteId), () =>
        attempt(async () => {
          if (!namesFile(noteId)) return
          const path = places.file(placeOf(noteId))
          if (await exists(path)) await removeDurably(path)
        }),
      ),

    noteIds: async () =>
      (await namesIn(folder))
        .filter(name => name.endsWith(suffix))
        .map(name => name.slice(0, -suffix.length))
        .filter(namesFile),
  }
}
