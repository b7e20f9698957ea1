import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { codeOf, UnreadableDocument } from './disk-failure.ts'
import { writeDurably } from './durable-file.ts'
import { frozen } from './frozen.ts'
import { migrate } from './migrate.ts'
import type { Shape } from './shape.ts'

/** What was found in a document’s file; `from` is the version that it has on the disk. */
export type Reading<T> =
  | { readonly state: 'missing' }
  | { readonly state: 'healthy'; readonly value: T; readonly from: number }
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'broken' }

/** Reads a document without changing anything on the disk. Rejects when the file exists and may not be read. */
export async function readDocument<T>(path: string, shape: Shape<T>): Promise<Reading<T>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return { state: 'missing' }
    // A folder in its place, a damaged disk block, a file of gigabytes: none will ever be a document.
    if (code === 'EISDIR' || code === 'EIO' || code === 'ERR_FS_FILE_TOO_LARGE') return { state: 'broken' }
    throw error
  }
  return decode(bytes, shape)
}

/** What the bytes of a file are, as a document of this shape. */
export function decode<T>(bytes: Uint8Array, shape: Shape<T>): Reading<T> {
  const file = parse(bytes)
  if (file === undefined) return { state: 'broken' }
  const migrated = migrate(file, shape.document)
  if (migrated.state !== 'current') return migrated
  const envelope = shape.envelope.safeParse(migrated.file)
  if (!envelope.success) return { state: 'broken' }
  return { state: 'healthy', value: frozen(envelope.data.data), from: migrated.from }
}

/** Undefined when the bytes are not JSON in UTF-8. A byte order mark is passed over. */
export function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * lowdb’s door to one file. Its own adapters neither flush nor check what they write, and write nothing at all
 * under NODE_ENV=test. `read` gives null for a missing file and throws `UnreadableDocument` for an unusable one.
 */
export function documentFile<T>(path: string, shape: Shape<T>): Adapter<T> {
  return {
    read: async () => {
      const reading = await readDocument(path, shape)
      if (reading.state === 'healthy') return reading.value
      if (reading.state === 'missing') return null
      throw new UnreadableDocument(reading.state === 'newer' ? 'newer-data' : 'broken')
    },
    write: data => {
      const { document, version } = shape
      return writeDurably(path, `${JSON.stringify({ format: 'mallette', document, version, data })}\n`)
    },
  }
}
