import { type Result, refuse } from '../../domain/failure.ts'
import { attempt } from './disk-failure.ts'
import type { PressFile } from './press-file.ts'
import { type RecordTables, recordsOf } from './record-tables.ts'
import { readSnapshotFile } from './snapshot-file.ts'
import { snapshotShapes } from './snapshot-shape.ts'
import type { Waiting } from './troubles.ts'

/** Brings back the records of a last good copy that are missing; those of the same id stay as they are now. */
export function recordsBack(
  tables: RecordTables,
  change: PressFile['change'],
): (document: Waiting) => Promise<Result<unknown>> {
  return async ({ trouble, copy }) => {
    const shape = snapshotShapes.find(({ document }) => document === trouble.document)
    if (shape === undefined) return refuse('not-found')
    const read = await attempt(() => readSnapshotFile(copy, shape))
    if (!read.ok) return read
    if (read.value === null) return refuse('not-found')
    const records = recordsOf(read.value.tables, shape.tables)
    return change(records.filter(({ table, id }) => !tables[table].has(id)))
  }
}
