import { readFile as readBytes, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ReadingFault } from '../../../domain/contact-import.ts'
import { largestFile } from './read-file.ts'

type Content =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: ReadingFault }

/** A file of the person's choice: what it is called, and its bytes when they are wanted. */
export type PickedFile = { readonly name: string; readonly content: () => Promise<Content> }

export const pickFile = (path: string): PickedFile => ({
  name: basename(path),
  content: () => contentOf(path),
})

/** What is too big is not even opened. */
async function contentOf(path: string): Promise<Content> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return { ok: false, fault: 'folder' }
    if (!found.isFile()) return { ok: false, fault: 'unknown-format' }
    if (found.size > largestFile) return { ok: false, fault: 'too-big' }
    return { ok: true, bytes: await readBytes(path) }
  } catch {
    // Gone, or not ours to read: to the person it is a file that cannot be read.
    return { ok: false, fault: 'broken' }
  }
}
