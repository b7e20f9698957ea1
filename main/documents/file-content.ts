import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { largestDocument } from '../../domain/document-limits.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { DocumentFile } from './services.ts'

/** A file of the person’s choice; one that is too big is not even opened. `not-found` for what is no file any more. */
export async function fileContent(
  path: string,
): Promise<Result<DocumentFile & { readonly isTooBig: boolean }>> {
  const fileName = basename(path)
  try {
    const found = await stat(path)
    if (!found.isFile()) return refuse('not-found')
    if (found.size > largestDocument) return succeed({ fileName, bytes: new Uint8Array(), isTooBig: true })
    return succeed({ fileName, bytes: await readFile(path), isTooBig: false })
  } catch {
    // Gone, or not ours to read: to the person it is a file that is not there.
    return refuse('not-found')
  }
}
