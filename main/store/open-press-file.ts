import type { StoreFailure } from '../../domain/trouble.ts'
import { annexesIn } from './annexes.ts'
import {
  type Clock,
  earlierTroubles,
  type KindOf,
  type SetAside,
  setAsideUnreadable,
  setJournalAside,
} from './aside.ts'
import { compactionOf } from './compaction.ts'
import { attemptOpening } from './disk-failure.ts'
import { copyDurably } from './durable-file.ts'
import {
  type FoundFile,
  type FoundPressFile,
  findPressFile,
  type Gathered,
  gather,
} from './find-press-file.ts'
import { forgetContacts } from './forget.ts'
import { openJournal } from './journal.ts'
import { journalledTables } from './journalled-tables.ts'
import { keepLastGood } from './last-good.ts'
import { newerPressFile } from './newer-data.ts'
import { type Places, placesIn, preparePressFileFolders, stampOf } from './places.ts'
import type { PressFile } from './press-file.ts'
import { verifiedParts, writeSnapshotFile } from './snapshot-file.ts'
import { contactsShape, snapshotShapes } from './snapshot-shape.ts'
import { recordsBack } from './take-records-back.ts'
import { troublesOf } from './troubles.ts'
import { createTurns } from './turns.ts'

export type OpenedPressFile =
  | { readonly ok: true; readonly value: PressFile }
  | { readonly ok: false; readonly failure: StoreFailure }

type Opening = Clock & {
  readonly folder: string
  /** Bytes of journal above which its changes are brought into the snapshots. */
  readonly longJournal?: number
}

const fourMegabytes = 4_000_000

/**
 * Opens the press file of a data folder, making what is missing. Fails as `openStore` does, with `newer-data` (and
 * nothing is written), `read-only` or `disk-full`. To be called once the notes have been opened: their files may be
 * the newer ones. What cannot be read is set aside and reported by `troubles()`.
 */
export async function openPressFile({
  folder,
  longJournal = fourMegabytes,
  ...clock
}: Opening): Promise<OpenedPressFile> {
  const places = placesIn(folder)
  const opened = await attemptOpening(() => openFolder(places, longJournal, clock))
  return opened.ok ? opened.value : { ok: false, failure: { code: opened.failure.code, dataVersion: null } }
}

async function openFolder(places: Places, longJournal: number, clock: Clock): Promise<OpenedPressFile> {
  const newest = await newerPressFile(places)
  if (newest > 0) return { ok: false, failure: { code: 'newer-data', dataVersion: newest } }
  const found = await findPressFile(places)
  await preparePressFileFolders(places)
  const earlier = await earlierTroubles(places, kindOf, clock.newId)
  const readings = found.snapshots.map(({ shape: { document, place }, reading: { state } }) => ({
    document,
    place,
    state,
  }))
  const unreadable = await setAsideUnreadable(places, readings, clock)
  const gathered = gather(found)
  for (const file of found.snapshots) await writeMigrated(places, file, clock)
  const broken = await setJournalsAside(places, found, gathered, clock)
  const setAside = [...earlier, ...unreadable, ...broken]
  return { ok: true, value: buildPressFile(places, longJournal, found, gathered, setAside) }
}

const kindOf: KindOf = flatPlace => snapshotShapes.find(({ place }) => place === flatPlace) ?? null

/** What could be read of a broken journal is brought into the snapshots before it is moved out of the way. */
async function setJournalsAside(
  places: Places,
  { journals }: FoundPressFile,
  { tables, sequence }: Gathered,
  clock: Clock,
): Promise<SetAside[]> {
  const broken = journals.filter(({ reading }) => reading.isBroken)
  if (broken.length === 0) return []
  for (const shape of snapshotShapes) {
    await writeSnapshotFile(places.file(shape.place), shape, { sequence, tables })
  }
  const done: SetAside[] = []
  for (const { path } of broken) done.push(await setJournalAside(places, path, clock))
  return done
}

async function writeMigrated(places: Places, { shape, reading }: FoundFile, clock: Clock): Promise<void> {
  if (reading.state !== 'healthy' || reading.from === shape.version) return
  const file = places.file(shape.place)
  await copyDurably(file, places.beforeVersion(shape.place, shape.version, stampOf(clock.now())))
  await writeSnapshotFile(file, shape, reading.value)
}

function buildPressFile(
  places: Places,
  longJournal: number,
  { snapshots, journals }: FoundPressFile,
  { tables, sequence, stale }: Gathered,
  setAside: readonly SetAside[],
): PressFile {
  const [earlier, present] = journals
  const turns = createTurns()
  const journal = openJournal(places.journal, present.reading.isBroken ? 0 : present.reading.length)
  const kept = journalledTables(tables, journal, sequence, {
    turns,
    turn: places.journal,
    beforeAppending: () => compaction.beforeAppending(),
  })
  const readable = snapshots.filter(({ reading }) => reading.state === 'healthy')
  const compaction = compactionOf({
    places,
    turns,
    kept,
    journal,
    limit: longJournal,
    stale: journals.some(({ reading }) => reading.isBroken) ? new Set() : stale,
    hasContactsFile: readable.some(({ shape }) => shape === contactsShape),
  })
  kept.onChange(changes => {
    for (const { table } of changes) compaction.changed(table)
    compaction.startIfLong()
  })
  const isUnfinished =
    earlier.reading.length > 0 ||
    readable.some(({ reading }) => reading.state === 'healthy' && !reading.value.isOurs)
  // Not awaited: nobody need wait for copies that only a later accident will ask for, nor for a shorter journal.
  void turns.take(places.backups, async () => {
    await keepLastGood(
      places,
      readable.map(({ shape: { place } }) => ({ place, partsOf: verifiedParts })),
    )
    if (isUnfinished) compaction.start()
    else compaction.startIfLong()
  })
  return {
    table: name => tables[name],
    change: kept.change,
    onChange: kept.onChange,
    annexes: annexesIn(places, turns),
    forget: ids => forgetContacts(ids, { places, turns, compact: compaction.run }),
    ...troublesOf(setAside, recordsBack(tables, kept.change), turns),
    settled: turns.settled,
  }
}
