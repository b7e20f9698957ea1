import { createHash } from 'node:crypto'
import { type Adapter, Low } from 'lowdb'
import { UnreadableDocument } from './disk-failure.ts'
import { writePartsDurably } from './durable-file.ts'
import { lineBlocks } from './line-blocks.ts'
import { checksumIn, readSnapshot, type Snapshot } from './read-snapshot.ts'
import type { SnapshotShape } from './snapshot-shape.ts'
import { snapshotParts } from './write-snapshot.ts'

/** lowdb’s door to a snapshot: written and read in parts, and never as one text. */
const snapshotAdapter = (path: string, shape: SnapshotShape): Adapter<Snapshot | null> => ({
  read: async () => {
    const reading = await readSnapshot(path, shape)
    if (reading.state === 'healthy') return reading.value
    if (reading.state === 'missing') return null
    throw new UnreadableDocument(reading.state === 'newer' ? 'newer-data' : 'broken')
  },
  write: async snapshot => {
    if (snapshot !== null) await writePartsDurably(path, snapshotParts(shape, snapshot))
  },
})

/** Reads a snapshot apart from those in use; null when there is none. Throws `UnreadableDocument`. */
export async function readSnapshotFile(path: string, shape: SnapshotShape): Promise<Snapshot | null> {
  const low = new Low(snapshotAdapter(path, shape), null)
  await low.read()
  return low.data
}

/** Replaces a snapshot as durably as any document, without holding the event loop. */
export async function writeSnapshotFile(
  path: string,
  shape: SnapshotShape,
  snapshot: Snapshot,
): Promise<void> {
  await new Low(snapshotAdapter(path, shape), snapshot).write()
}

/** The bytes of a snapshot, for a copy. Rejects with `UnreadableDocument` unless they bear their checksum. */
export async function* verifiedParts(path: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let checksum: string | null = null
  for await (const { bytes } of lineBlocks(path)) {
    const last = bytes.lastIndexOf('\n', bytes.length - 2) + 1
    checksum = checksumIn(bytes, last, bytes.length - 1)
    hash.update(checksum === null ? bytes : bytes.subarray(0, last))
    yield bytes
  }
  if (checksum === null || hash.digest('hex') !== checksum) throw new UnreadableDocument('broken')
}
