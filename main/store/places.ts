import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeOf } from './disk-failure.ts'
import { isTemporaryName, syncFolder, temporaryFor } from './durable-file.ts'
import { folderShapes } from './shape.ts'

/**
 * Where things are below the data folder. A `place` is the name of a document without `.json`: `contacts`,
 * `event-notes/<id>`. A `stamp` is an instant as file names write it.
 */
export type Places = {
  readonly folder: string
  readonly bin: string
  readonly backups: string
  readonly aside: string
  /** The latest changes of the press file, and those that a snapshot is being made of. */
  readonly journal: string
  readonly earlierJournal: string
  /** Whatever else the press file keeps. */
  annexes(kind: string): string
  file(place: string): string
  binned(place: string): string
  /** Where a thing lies in the bin that was removed at an instant: its name says when, so that no copy forgets it. */
  binnedAt(place: string, stamp: string): string
  lastGood(place: string): string
  beforeVersion(place: string, version: number, stamp: string): string
}

export function placesIn(dataFolder: string): Places {
  const folder = resolve(dataFolder)
  const bin = join(folder, 'bin')
  const backups = join(folder, 'backups')
  return {
    folder,
    bin,
    backups,
    aside: join(folder, 'aside'),
    journal: join(folder, 'press-file.journal'),
    earlierJournal: join(folder, 'press-file.earlier.journal'),
    annexes: kind => join(folder, 'press-file', kind),
    file: place => join(folder, `${place}.json`),
    binned: place => join(bin, `${place}.json`),
    binnedAt: (place, stamp) => join(bin, `${place}.${stamp}.json`),
    lastGood: place => join(backups, `${flat(place)}.last-good.json`),
    beforeVersion: (place, version, stamp) =>
      join(backups, `${flat(place)}.before-v${version}-${stamp}.json`),
  }
}

/** A UUID, or the SHA-256 of what is kept. */
const fileName = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})$/

/** Whether an id may name a file: lower case only, for file systems that do not tell Aa from aa. */
export const namesFile = (id: string): boolean => fileName.test(id)

/** The name of a place in the folders that have no folders of their own: `event-notes-<id>`. */
export const flat = (place: string): string => place.replaceAll('/', '-')

/** `2021-05-04T16-10-00.000Z`: Windows allows no colon in a file name. */
export const stampOf = (instant: Date): string => instant.toISOString().replaceAll(':', '-')

/** Reads a stamp back, as an ISO instant. */
export const instantOf = (stamp: string): string =>
  stamp.replace(/T(\d\d)-(\d\d)-/, (_, hours: string, minutes: string) => `T${hours}:${minutes}:`)

/** The names in a folder; none when it does not exist. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** When a file was last changed, as an ISO instant; null when there is no such file. */
export async function modifiedAt(path: string): Promise<string | null> {
  try {
    return (await stat(path)).mtime.toISOString()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Whether there is a file under this path. */
export const exists = async (path: string): Promise<boolean> => (await modifiedAt(path)) !== null

/** Files that belong to the press file, also those of an unfinished write, in the folders that it shares. */
export const ofPressFile = /^(?:\d{4}-\d\d-\d\dT[\d.-]+Z-)?(?:contacts|press-file)[.-]/

/**
 * Makes the missing folders of the notes and the library, mode 0700, and removes what a killed process left half
 * written there. Rejects with the system’s error when the data folder cannot be written.
 */
export async function prepareFolders(places: Places): Promise<void> {
  const noteFolders = folderShapes.map(({ folder }) => folder)
  const binFolders = noteFolders.map(name => join(places.bin, name))
  const inside = noteFolders.map(name => join(places.folder, name))
  const folders = [places.folder, ...inside, places.bin, ...binFolders, places.backups, places.aside]
  for (const folder of folders) await makeFolder(folder)
  await Promise.all(folders.map(folder => removeTemporaries(folder, name => !ofPressFile.test(name))))
  await tryWriting(places.folder, 'probe')
}

/** Does the same for the press file: the two may be opened at the same time. */
export async function preparePressFileFolders(places: Places): Promise<void> {
  const annexes = ['deeds', 'uses'].map(places.annexes)
  const own = [join(places.folder, 'press-file'), ...annexes]
  const shared = [places.folder, places.backups, places.aside]
  for (const folder of [...shared, ...own]) await makeFolder(folder)
  await Promise.all([
    ...shared.map(folder => removeTemporaries(folder, name => ofPressFile.test(name))),
    ...own.map(folder => removeTemporaries(folder, () => true)),
  ])
  await tryWriting(places.folder, 'press-file-probe')
}

/** Makes a folder that is only needed now, and removes what a killed process left half written there. */
export async function prepareFolder(folder: string): Promise<void> {
  await makeFolder(folder)
  await removeTemporaries(folder, () => true)
}

/**
 * Step by step, because Node's own recursive mkdir never ends where a folder exists in which nothing can be made,
 * as in /proc. A new folder's own name must be as durable as what will be acknowledged inside it.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if (await isFolder(folder)) return
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder, { mode: 0o700 })
  }
  await syncFolder(dirname(folder))
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function removeTemporaries(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  const left = (await namesIn(folder)).filter(name => isTemporaryName(name) && isOurs(name))
  await Promise.all(left.map(name => rm(join(folder, name), { force: true })))
}

/** Asking for permissions proves nothing on Windows or on a network share; making a file does. */
async function tryWriting(folder: string, name: string): Promise<void> {
  const probe = temporaryFor(join(folder, name))
  try {
    const handle = await open(probe, 'wx', 0o600)
    await handle.close()
    await rm(probe)
  } catch (error) {
    // A full disk can still be read; each change will say that it is full.
    if (codeOf(error) !== 'ENOSPC' && codeOf(error) !== 'EDQUOT') throw error
  }
}
