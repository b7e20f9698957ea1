import type { Reading } from './document-file.ts'
import type { Places } from './places.ts'
import { type JournalReading, readJournal } from './read-journal.ts'
import { type FoundSnapshot, readSnapshot } from './read-snapshot.ts'
import { apply, emptyTables, type RecordTables } from './record-tables.ts'
import { type SnapshotShape, snapshotOf, snapshotShapes } from './snapshot-shape.ts'

/** A snapshot’s file and what was found there. */
export type FoundFile = { readonly shape: SnapshotShape; readonly reading: Reading<FoundSnapshot> }

/** A journal’s file and what was found there. */
export type FoundJournal = { readonly path: string; readonly reading: JournalReading }

export type FoundPressFile = {
  readonly snapshots: readonly FoundFile[]
  /** Oldest first. */
  readonly journals: readonly [earlier: FoundJournal, present: FoundJournal]
}

/** The records that snapshots and journals come to. */
export type Gathered = {
  readonly tables: RecordTables
  /** The number of the last change. */
  readonly sequence: number
  /** The snapshots that lack changes of the journals, or that Mallette did not write. */
  readonly stale: ReadonlySet<SnapshotShape['document']>
}

/** Reads all files of the press file but the annexes, changing nothing on the disk. */
export async function findPressFile(places: Places): Promise<FoundPressFile> {
  const snapshots: FoundFile[] = []
  for (const shape of snapshotShapes) {
    snapshots.push({ shape, reading: await readSnapshot(places.file(shape.place), shape) })
  }
  const journalIn = async (path: string) => ({ path, reading: await readJournal(path) })
  return { snapshots, journals: [await journalIn(places.earlierJournal), await journalIn(places.journal)] }
}

/** Replays the journals over the snapshots. A change that a snapshot has in it already is left out. */
export function gather({ snapshots, journals }: FoundPressFile): Gathered {
  const tables = tablesOf(snapshots)
  const reached = new Map<SnapshotShape['document'], number>()
  const stale = new Set<SnapshotShape['document']>()
  for (const { shape, reading } of snapshots) {
    if (reading.state !== 'healthy') continue
    reached.set(shape.document, reading.value.sequence)
    if (!reading.value.isOurs && reading.from === shape.version) stale.add(shape.document)
  }
  let sequence = Math.max(0, ...reached.values())
  for (const { reading } of journals) {
    for (const { sequence: number, change } of reading.lines) {
      const document = snapshotOf(change.table)
      sequence = Math.max(sequence, number)
      if (number <= (reached.get(document) ?? 0)) continue
      apply(tables, change)
      stale.add(document)
    }
  }
  return { tables, sequence, stale }
}

/** Each snapshot’s own tables as they were read: adding fifty thousand records again would take its time. */
function tablesOf(snapshots: readonly FoundFile[]): RecordTables {
  let tables = emptyTables()
  for (const { shape, reading } of snapshots) {
    if (reading.state === 'healthy') tables = shape.merged(tables, reading.value.tables)
  }
  return tables
}
