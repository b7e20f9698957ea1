import { join } from 'node:path'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { isPassing, servedVersions } from '../../domain/history/thinning.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { type Version, type VersionSummary, versionReasons } from '../../domain/version.ts'
import { moveAside } from './aside.ts'
import { mapBounded } from './bounded.ts'
import { attempt } from './disk-failure.ts'
import { documentFile, type Reading, readDocument } from './document-file.ts'
import { removeDurably, removeFolderDurably } from './durable-file.ts'
import { exists, instantOf, namesFile, namesIn, type Places, prepareFolder, stampOf } from './places.ts'
import { shapesOnDemand } from './shape.ts'
import type { Versions } from './store.ts'
import type { Turns } from './turns.ts'

const nameForm = new RegExp(
  `^(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z)\\.(${versionReasons.join('|')})\\.([0-9a-f-]{36})\\.json$`,
)
const shape = shapesOnDemand.version
const filesAtOnce = 8

/** What the name of a version’s file says. */
type Named = Pick<VersionSummary, 'id' | 'at' | 'reason'>

/**
 * The versions of notes: a folder for each note, a file for each version. Its name says when and why it was kept, so
 * that listing and thinning open only those that the person named.
 */
export function versionFiles(places: Places, turns: Turns, now: () => Date): Versions {
  const folderOf = (noteId: string) => join(places.folder, 'versions', noteId)
  const turnOf = (noteId: string) => `versions/${noteId}`
  const placeOf = (noteId: string, { id, at, reason }: Named) =>
    `versions/${noteId}/${stampOf(new Date(at))}.${reason}.${id}`
  const prepared = new Set<string>()

  /** Newest first. */
  async function namedIn(noteId: string): Promise<readonly Named[]> {
    const names = await namesIn(folderOf(noteId))
    return [...names].sort().reverse().flatMap(readName)
  }

  async function read(noteId: string, named: Named): Promise<Reading<Version>> {
    const place = placeOf(noteId, named)
    const reading = await readDocument(places.file(place), shape)
    const isOther =
      reading.state === 'healthy' && (reading.value.id !== named.id || reading.value.noteId !== noteId)
    if (!isOther && reading.state !== 'broken') return reading
    await moveAside(places, place, now())
    return { state: 'broken' }
  }

  async function write(version: Version): Promise<void> {
    const { noteId } = version
    if (!prepared.has(noteId)) await prepareFolder(folderOf(noteId))
    prepared.add(noteId)
    await documentFile(places.file(placeOf(noteId, version)), shape).write(version)
  }

  async function summaryOf(noteId: string, named: Named): Promise<VersionSummary | null> {
    if (named.reason !== 'named') return { ...named, name: '' }
    const reading = await read(noteId, named)
    if (reading.state === 'healthy') return { ...named, name: reading.value.name }
    return reading.state === 'newer' ? { ...named, name: '' } : null
  }

  async function newestOf(noteId: string, [newest]: readonly Named[]): Promise<Version | null> {
    if (newest === undefined) return null
    const reading = await read(noteId, newest)
    return reading.state === 'healthy' ? reading.value : null
  }

  return {
    list: noteId =>
      turns.take(turnOf(noteId), () =>
        attempt(async () => {
          if (!namesFile(noteId)) return []
          const found = await mapBounded(await namedIn(noteId), filesAtOnce, named =>
            summaryOf(noteId, named),
          )
          return found.filter(summary => summary !== null)
        }),
      ),

    get: (noteId, id) =>
      turns.take(turnOf(noteId), async () => {
        if (!namesFile(noteId)) return refuse('not-found')
        const named = (await namedIn(noteId)).find(version => version.id === id)
        const found = await attempt(async () => (named === undefined ? null : read(noteId, named)))
        return found.ok ? versionOf(found.value) : found
      }),

    keep: version =>
      turns.take(turnOf(version.noteId), async () => {
        const { noteId } = version
        if (!namesFile(noteId)) return refuse('invalid', 'noteId')
        return attempt(async () => {
          const known = await namedIn(noteId)
          const isKnown =
            isPassing(version) && isSameValue((await newestOf(noteId, known))?.work, version.work)
          if (isKnown) return null
          await write(version)
          for (const served of servedVersions([version, ...known], now())) {
            await removeDurably(places.file(placeOf(noteId, served)))
          }
          return version
        })
      }),

    rewrite: version =>
      turns.take(turnOf(version.noteId), () =>
        attempt(async () => {
          await write(version)
          return version
        }),
      ),

    removeAll: noteId =>
      turns.take(turnOf(noteId), () =>
        attempt(async () => {
          prepared.delete(noteId)
          const folder = folderOf(noteId)
          if (namesFile(noteId) && (await exists(folder))) await removeFolderDurably(folder)
        }),
      ),

    noteIds: async () => (await namesIn(join(places.folder, 'versions'))).filter(namesFile),
  }
}

function readName(name: string): Named[] {
  const [, stamp, reason, id] = nameForm.exec(name) ?? []
  const known = versionReasons.find(each => each === reason)
  if (stamp === undefined || known === undefined || id === undefined || !namesFile(id)) return []
  return [{ id, at: instantOf(stamp), reason: known }]
}

function versionOf(reading: Reading<Version> | null): Result<Version> {
  if (reading === null || reading.state === 'missing') return refuse('not-found')
  if (reading.state === 'newer') return refuse('newer-data')
  return reading.state === 'broken' ? refuse('broken') : succeed(reading.value)
}
