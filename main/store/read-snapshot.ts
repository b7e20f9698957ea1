import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { codeOf } from './disk-failure.ts'
import { parse, type Reading } from './document-file.ts'
import { lineBlocks } from './line-blocks.ts'
import { migrate } from './migrate.ts'
import { createPace } from './pace.ts'
import { apply, emptyTables, type RecordTables } from './record-tables.ts'
import type { SnapshotShape } from './snapshot-shape.ts'

/**
 * The records of one of the two snapshots, other tables being empty, and the number of the last change of the
 * journal that they have in them.
 */
export type Snapshot = { readonly sequence: number; readonly tables: RecordTables }

/** `isOurs` when the file is as Mallette writes it; else somebody else did, and each record was checked. */
export type FoundSnapshot = Snapshot & { readonly isOurs: boolean }

const envelopeSchema = z.strictObject({
  format: z.literal('mallette'),
  document: z.string(),
  version: z.int(),
  sequence: z.int().min(0).default(0),
  data: z.array(z.unknown()),
  checksum: z.string().default(''),
})

/**
 * Reads a snapshot without changing anything on the disk. A file that bears its checksum is taken at its word;
 * any other is read as a whole and checked record by record. Rejects when the file exists and may not be read.
 */
export async function readSnapshot(path: string, shape: SnapshotShape): Promise<Reading<FoundSnapshot>> {
  try {
    const ours = await readOurs(path, shape)
    if (ours !== null) return { state: 'healthy', value: ours, from: shape.version }
    return await readForeign(await readFile(path), shape)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return { state: 'missing' }
    // A folder in its place, a damaged disk block, a file of gigabytes: none will ever be a document.
    if (code === 'EISDIR' || code === 'EIO' || code === 'ERR_FS_FILE_TOO_LARGE') return { state: 'broken' }
    throw error
  }
}

const headOf = ({ document, version }: SnapshotShape): RegExp =>
  new RegExp(
    `^\\{"format":"mallette","document":"${document}","version":${version},"sequence":(\\d{1,16}),"data":\\[\n$`,
  )
const foot = /^\],"checksum":"([0-9a-f]{64})"\}$/

/** The checksum of the lines before, where this one is the last of a snapshot; else null. */
export const checksumIn = (bytes: Buffer, start: number, end: number): string | null =>
  foot.exec(bytes.toString('utf8', start, end))?.[1] ?? null

/**
 * Null when the file is not, byte by byte, one that was written as a snapshot of the current version. A block is
 * made into text as a whole: fifty thousand small texts would cost a fifth of the opening.
 */
async function readOurs(path: string, shape: SnapshotShape): Promise<FoundSnapshot | null> {
  const hash = createHash('sha256')
  const tables = emptyTables()
  let sequence: number | null = null
  let checksum: string | null = null
  for await (const { bytes, isWhole } of lineBlocks(path)) {
    if (!isWhole || checksum !== null) return null
    const text = bytes.toString()
    let start = 0
    if (sequence === null) {
      start = text.indexOf('\n') + 1
      const [, digits] = headOf(shape).exec(text.slice(0, start)) ?? []
      if (digits === undefined) return null
      sequence = Number(digits)
    }
    const last = bytes.lastIndexOf('\n', bytes.length - 2) + 1
    checksum = checksumIn(bytes, last, bytes.length - 1)
    hash.update(checksum === null ? bytes : bytes.subarray(0, last))
    const end = checksum === null ? text.length : text.lastIndexOf('\n', text.length - 2) + 1
    if (!takeLines(text, start, end, shape, tables)) return null
  }
  if (sequence === null || checksum === null || hash.digest('hex') !== checksum) return null
  return { sequence, tables, isOurs: true }
}

/** Puts the records of these lines into the tables; false when one cannot be read. */
function takeLines(
  text: string,
  from: number,
  to: number,
  shape: SnapshotShape,
  tables: RecordTables,
): boolean {
  let start = from
  try {
    while (start < to) {
      const end = text.indexOf('\n', start)
      shape.take(text.slice(start, text[end - 1] === ',' ? end - 1 : end), tables)
      start = end + 1
    }
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

async function readForeign(bytes: Uint8Array, shape: SnapshotShape): Promise<Reading<FoundSnapshot>> {
  const file = parse(bytes)
  if (file === undefined) return { state: 'broken' }
  const migrated = migrate(file, shape.document)
  if (migrated.state !== 'current') return migrated
  const envelope = envelopeSchema.safeParse(migrated.file)
  if (!envelope.success || envelope.data.document !== shape.document) return { state: 'broken' }
  const { version, sequence, data } = envelope.data
  if (version !== shape.version) return { state: 'broken' }
  const tables = emptyTables()
  const pace = createPace()
  for (const item of data) {
    const record = shape.checked(item)
    // Of two records of one id, nobody knows which counts.
    if (!record.ok || apply(tables, record.value).before !== null) return { state: 'broken' }
    if (pace.isDue()) await pace.rest()
  }
  return { state: 'healthy', value: { sequence, tables, isOurs: false }, from: migrated.from }
}
