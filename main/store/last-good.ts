import { readFile, stat } from 'node:fs/promises'
import { codeOf, UnreadableDocument } from './disk-failure.ts'
import { decode } from './document-file.ts'
import { type Parts, writePartsDurably } from './durable-file.ts'
import type { Places } from './places.ts'
import type { Shape } from './shape.ts'

/** A document by its place; `partsOf` reads its file, and rejects with `UnreadableDocument` unless it is healthy. */
export type Placed = { readonly place: string; readonly partsOf: (path: string) => Parts }

/** The parts of a document of this shape: all its bytes. */
export const documentOf = (shape: Shape<unknown>): Placed['partsOf'] =>
  async function* (path) {
    const bytes = await readFile(path)
    if (decode(bytes, shape).state !== 'healthy') throw new UnreadableDocument('broken')
    yield bytes
  }

/**
 * Brings the last good copies up to date, one after the other: a copy bears the date of what it copies, so only
 * what changed since is read. A copy that cannot be made now is made at a later start.
 */
export async function keepLastGood(places: Places, documents: readonly Placed[]): Promise<void> {
  for (const document of documents) {
    try {
      await keepOne(places, document)
    } catch (error) {
      // Something else may have damaged the file since it was read: only a healthy one replaces the copy.
      if (codeOf(error) === null && !(error instanceof UnreadableDocument)) throw error
    }
  }
}

async function keepOne(places: Places, { place, partsOf }: Placed): Promise<void> {
  const file = places.file(place)
  const copy = places.lastGood(place)
  const { mtime, size } = await stat(file)
  if (await isCopyOf(copy, mtime, size)) return
  await writePartsDurably(copy, partsOf(file), mtime)
}

async function isCopyOf(copy: string, changedAt: Date, size: number): Promise<boolean> {
  try {
    const found = await stat(copy)
    // File systems round dates, the finest of those in use to 10 ms.
    return found.size === size && Math.abs(found.mtime.getTime() - changedAt.getTime()) <= 10
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}
