import { chmod, stat } from 'node:fs/promises'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { picturesOfFile } from '../pictures-of.ts'
import { writeDurably } from '../store/durable-file.ts'

/**
 * Writes bytes at an absolute or relative path, whole or not at all, as a file that is meant for colleagues. Rejects with
 * the system’s error when the disk refuses.
 */
export async function writeForOthers(path: string, bytes: Uint8Array): Promise<void> {
  const earlier = await stat(path).catch(() => null)
  await writeDurably(path, bytes)
  // The store keeps its own files to the person alone. This one has the rights of the file it replaces, or the usual
  // ones; some network shares know none, and the file is safe by now.
  const rights = earlier === null ? 0o666 & ~process.umask() : earlier.mode & 0o777
  await chmod(path, rights).catch(() => undefined)
}

/**
 * Composes a note that stands alone, with the pictures of its file, and writes it as a Word file. Rejects as
 * `writeForOthers` does. docx is heavy: nothing but an export should wait for it.
 */
export async function writeNote(path: string, input: ComposeInput): Promise<Uint8Array> {
  const { makeFile } = await import('./make-file.ts')
  const pictures = picturesOfFile(input.note)
  const bytes = await makeFile({ kind: 'note', input, mark: null, pictures, pages: null })
  await writeForOthers(path, bytes)
  return bytes
}
