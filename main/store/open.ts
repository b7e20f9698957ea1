import { emptyLibrary } from '../../domain/library.ts'
import type { StoreFailure } from '../../domain/trouble.ts'
import { type Clock, earlierTroubles, type KindOf, type SetAside, setAsideUnreadable } from './aside.ts'
import { binFiles } from './bin-files.ts'
import { mapBounded } from './bounded.ts'
import { attemptOpening } from './disk-failure.ts'
import { documentFile } from './document-file.ts'
import { copyDurably } from './durable-file.ts'
import { type Found, type FoundDocuments, findDocuments, healthy } from './find-documents.ts'
import { historyFiles } from './history-files.ts'
import { documentOf, keepLastGood } from './last-good.ts'
import { libraryFile } from './library-file.ts'
import { newerPressFile } from './newer-data.ts'
import { forgetCopies } from './note-copies.ts'
import { noteFolder } from './note-folder.ts'
import { onDemandFolder } from './on-demand.ts'
import { namesFile, type Places, placesIn, prepareFolders, stampOf } from './places.ts'
import { producedFiles } from './produced-files.ts'
import { fileShapes, folderShapes, shapes, shapesOnDemand } from './shape.ts'
import type { Store } from './store.ts'
import { takerBack } from './take-back.ts'
import { troublesOf } from './troubles.ts'
import { createTurns } from './turns.ts'
import { versionFiles } from './version-files.ts'

export type Opened =
  | { readonly ok: true; readonly value: Store }
  | { readonly ok: false; readonly failure: StoreFailure }

/**
 * Opens the notes and the library of a data folder, making it where it is missing. Broken documents are set aside and reported by
 * `troubles()`; older ones are migrated, a copy of each kept. Fails with `newer-data` (nothing is written then),
 * `read-only` (also for a path that can be no folder) or `disk-full`. The press file is opened apart, and only its
 * version is looked at here. One process at a time may open a folder: the caller sees to it.
 */
export async function openStore({ folder, ...clock }: Clock & { readonly folder: string }): Promise<Opened> {
  const places = placesIn(folder)
  const opened = await attemptOpening(() => openFolder(places, clock))
  return opened.ok ? opened.value : { ok: false, failure: { code: opened.failure.code, dataVersion: null } }
}

async function openFolder(places: Places, clock: Clock): Promise<Opened> {
  const found = await findDocuments(places)
  const all = [found.library, ...found.eventNotes, ...found.pressNotes]
  const newest = Math.max(
    await newerPressFile(places),
    ...all.map(({ reading }) => (reading.state === 'newer' ? reading.version : 0)),
  )
  if (newest > 0) return { ok: false, failure: { code: 'newer-data', dataVersion: newest } }

  await prepareFolders(places)
  const earlier = await earlierTroubles(places, kindOf, clock.newId)
  const readings = all.map(({ place, shape, reading: { state } }) => ({
    document: shape.document,
    place,
    state,
  }))
  const unreadable = await setAsideUnreadable(places, readings, clock)
  await mapBounded(all, 8, document => writeMigrated(places, document, clock))
  return { ok: true, value: buildStore(places, found, [...earlier, ...unreadable], clock) }
}

const kindOf: KindOf = flatPlace => {
  for (const { document, place } of fileShapes) {
    if (flatPlace === place) return { document, place }
  }
  for (const { document, folder } of folderShapes) {
    const id = flatPlace.slice(folder.length + 1)
    if (flatPlace === `${folder}-${id}` && namesFile(id)) return { document, place: `${folder}/${id}` }
  }
  return null
}

async function writeMigrated(
  places: Places,
  { place, shape, reading }: Found<unknown>,
  clock: Clock,
): Promise<void> {
  if (reading.state !== 'healthy' || reading.from === shape.version) return
  const file = places.file(place)
  await copyDurably(file, places.beforeVersion(place, shape.version, stampOf(clock.now())))
  await documentFile(file, shape).write(reading.value)
}

function buildStore(
  places: Places,
  found: FoundDocuments,
  unreadable: readonly SetAside[],
  clock: Clock,
): Store {
  const turns = createTurns()
  const [library = emptyLibrary] = healthy([found.library])
  const kept = {
    eventNotes: noteFolder(shapes.eventNotes, places, turns, healthy(found.eventNotes), clock.now),
    pressNotes: noteFolder(shapes.pressNotes, places, turns, healthy(found.pressNotes), clock.now),
    versions: versionFiles(places, turns, clock.now),
    histories: historyFiles(places, turns, clock.now),
    library: libraryFile(places, turns, library),
    registers: onDemandFolder(shapesOnDemand.register, places, turns, clock.now),
    releases: onDemandFolder(shapesOnDemand.release, places, turns, clock.now),
    dispatches: onDemandFolder(shapesOnDemand.dispatch, places, turns, clock.now),
    calendars: onDemandFolder(shapesOnDemand.calendar, places, turns, clock.now),
    photos: onDemandFolder(shapesOnDemand.photo, places, turns, clock.now),
    pictures: onDemandFolder(shapesOnDemand.picture, places, turns, clock.now),
    produced: producedFiles(places, turns),
  }
  const all = [found.library, ...found.eventNotes, ...found.pressNotes]
  const readable = all
    .filter(({ reading }) => reading.state === 'healthy')
    .map(({ place, shape }) => ({ place, partsOf: documentOf(shape) }))
  // Not awaited: the window need not wait for copies that only a later accident will ask for.
  void turns.take(places.backups, () => keepLastGood(places, readable))
  const bin = binFiles(places, turns, kept, clock.now)
  return {
    ...kept,
    bin,
    forgetCopies: isForgotten => forgetCopies(places, isForgotten),
    ...troublesOf(unreadable, takerBack(places, kept, clock), turns),
    settled: turns.settled,
  }
}
