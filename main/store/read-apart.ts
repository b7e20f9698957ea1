import { Low } from 'lowdb'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { attempt } from './disk-failure.ts'
import { documentFile } from './document-file.ts'
import type { Shape } from './shape.ts'

/** Reads a document apart from those in use: one of the bin, or a last good copy. `not-found` without a file. */
export async function readApart<T>(path: string, shape: Shape<T>): Promise<Result<T>> {
  const apart = new Low<T | null>(documentFile<T | null>(path, shape), null)
  const read = await attempt(() => apart.read())
  if (!read.ok) return read
  return apart.data === null ? refuse('not-found') : succeed(apart.data)
}
