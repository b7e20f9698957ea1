import { emptyLibrary } from '../../domain/library.ts'
import type { StoreFailure } from '../../domain/trouble.ts'
import { type Clock, earlierTroubles, type SetAside, setAside } from './aside.ts'
import { mapBounded } from './bounded.ts'
import { contactsFile } from './contacts-file.ts'
import { attemptOpening } from './disk-failure.ts'
import { documentFile } from './document-file.ts'
import { copyDurably } from './durable-file.ts'
import { type Found, type FoundDocuments, findDocuments, healthy } from './find-documents.ts'
import { keepLastGood } from './last-good.ts'
import { libraryFile } from './library-file.ts'
import { noteFolder } from './note-folder.ts'
import { exists, type Places, placesIn, prepareFolders, stampOf } from './places.ts'
import { shapes } from './shape.ts'
import type { Store } from './store.ts'
import { troublesOf } from './troubles.ts'
import { createTurns } from './turns.ts'

export type Opened =
  | { readonly ok: true; readonly value: Store }
  | { readonly ok: false; readonly failure: StoreFailure }

/**
 * Opens the data folder, making it where it is missing. Broken documents are set aside and reported by
 * `troubles()`; older ones are migrated, a copy of each kept. Fails with `newer-data` (nothing is written then),
 * `read-only` (also for a path that can be no folder) or `disk-full`. One process at a time may open a folder: the
 * caller sees to it.
 */
export async function openStore({ folder, ...clock }: Clock & { readonly folder: string }): Promise<Opened> {
  const places = placesIn(folder)
  const opened = await attemptOpening(() => openFolder(places, clock))
  return opened.ok ? opened.value : { ok: false, failure: { code: opened.failure.code, dataVersion: null } }
}

async function openFolder(places: Places, clock: Clock): Promise<Opened> {
  const found = await findDocuments(places)
  const all = [found.contacts, found.library, ...found.eventNotes, ...found.pressNotes]
  const newest = Math.max(0, ...all.map(({ reading }) => (reading.state === 'newer' ? reading.version : 0)))
  if (newest > 0) return { ok: false, failure: { code: 'newer-data', dataVersion: newest } }

  await prepareFolders(places)
  const earlier = await earlierTroubles(places, clock.newId)
  const unreadable = await setAsideUnreadable(places, all, clock)
  await mapBounded(all, 8, document => writeMigrated(places, document, clock))
  return { ok: true, value: buildStore(places, found, [...earlier, ...unreadable], clock) }
}

/** One after the other: each looks for a free name. */
async function setAsideUnreadable(
  places: Places,
  all: readonly Found<unknown>[],
  clock: Clock,
): Promise<SetAside[]> {
  const done: SetAside[] = []
  for (const { place, shape, reading } of all) {
    // A file that was there before and no longer is would otherwise start empty without a word.
    const lost = reading.state === 'missing' && (await exists(places.lastGood(place)))
    if (lost || reading.state === 'broken') {
      done.push(await setAside(places, { document: shape.document, place }, clock))
    }
  }
  return done
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
  const [contacts = []] = healthy([found.contacts])
  const kept = {
    eventNotes: noteFolder(shapes.eventNotes, places, turns, healthy(found.eventNotes)),
    pressNotes: noteFolder(shapes.pressNotes, places, turns, healthy(found.pressNotes)),
    contacts: contactsFile(places, turns, contacts),
    library: libraryFile(places, turns, library),
  }
  const all = [found.contacts, found.library, ...found.eventNotes, ...found.pressNotes]
  const readable = all.filter(({ reading }) => reading.state === 'healthy')
  // Not awaited: the window need not wait for copies that only a later accident will ask for.
  void turns.take(places.backups, () => keepLastGood(places, readable))
  return { ...kept, ...troublesOf(unreadable, kept, places, turns, clock), settled: turns.settled }
}
