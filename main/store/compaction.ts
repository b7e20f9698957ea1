import type { TableName } from '../../domain/press-file.ts'
import { codeOf } from './disk-failure.ts'
import { removeDurably } from './durable-file.ts'
import type { Journal } from './journal.ts'
import type { JournalledTables } from './journalled-tables.ts'
import { exists, type Places } from './places.ts'
import { copied, emptyTables } from './record-tables.ts'
import { writeSnapshotFile } from './snapshot-file.ts'
import { contactsShape, type SnapshotShape, snapshotOf, snapshotShapes } from './snapshot-shape.ts'
import type { Turns } from './turns.ts'

/** Brings the journal’s changes into the snapshots, so that it starts empty again. */
export type Compaction = {
  /** To be told of each table that has changes in the journal and not in its snapshot. */
  changed(table: TableName): void
  /** Sees to it, before anything is appended, that there is a contacts file: its version stops an older Mallette. */
  beforeAppending(): Promise<void>
  /** Starts in the background, unless it is running. */
  start(): void
  /** Starts when the journal has grown long. */
  startIfLong(): void
  /** Resolves once nothing that was in the journal before is left there. Rejects as writing does. */
  run(): Promise<void>
}

type Parts = {
  readonly places: Places
  readonly turns: Turns
  readonly kept: JournalledTables
  readonly journal: Journal
  /** Bytes above which a journal is long. */
  readonly limit: number
  readonly hasContactsFile: boolean
  /** What is to be written at the next compaction, because of what was found at opening. */
  readonly stale: ReadonlySet<SnapshotShape['document']>
}

/**
 * Killed at any moment, nothing is lost: a journal goes only when its changes are in a snapshot, each snapshot says
 * how far it goes, and replaying a change that it has in it already is left out.
 */
export function compactionOf(parts: Parts): Compaction {
  const { places, turns, kept, journal, limit } = parts
  let { hasContactsFile } = parts
  const stale = new Set(parts.stale)
  let isWaiting = false

  /** Writes the stale snapshots as things are now, then removes the journal that was rotated before. */
  async function writeStale(mayRotate: boolean): Promise<void> {
    const { snapshot, due } = await turns.take(places.journal, async () => {
      if (mayRotate && journal.length() > 0) await journal.rotate(places.earlierJournal)
      if (!hasContactsFile) stale.add(contactsShape.document)
      hasContactsFile = true
      const due = snapshotShapes.filter(({ document }) => stale.has(document))
      stale.clear()
      return { snapshot: { sequence: kept.sequence(), tables: copied(kept.tables) }, due }
    })
    for (const [index, shape] of due.entries()) {
      try {
        await writeSnapshotFile(places.file(shape.place), shape, snapshot)
      } catch (error) {
        for (const { document } of due.slice(index)) stale.add(document)
        throw error
      }
    }
    await removeDurably(places.earlierJournal)
  }

  const run = () =>
    turns.take('compaction', async () => {
      // A journal that an interrupted compaction left must go before the present one may take its name.
      if (await exists(places.earlierJournal)) await writeStale(false)
      await writeStale(true)
    })

  function start(): void {
    if (isWaiting) return
    isWaiting = true
    void run()
      .catch((error: unknown) => {
        // What the disk refuses now it may take later: the journal keeps everything until then.
        if (codeOf(error) === null) throw error
      })
      .finally(() => {
        isWaiting = false
      })
  }

  return {
    changed: table => {
      stale.add(snapshotOf(table))
    },
    beforeAppending: async () => {
      if (hasContactsFile) return
      // It says that it has no change in it: what the journal holds is replayed over it.
      await writeSnapshotFile(places.file(contactsShape.place), contactsShape, {
        sequence: 0,
        tables: emptyTables(),
      })
      hasContactsFile = true
    },
    start,
    startIfLong: () => {
      if (journal.length() > limit) start()
    },
    run,
  }
}
