import { chmod, stat } from 'node:fs/promises'
import { type ComposeInput, compose } from '../../domain/compose.ts'
import type { FileMark } from '../office.ts'
import { writeDurably } from '../store/durable-file.ts'

/**
 * Composes a note and writes it as a Word file at an absolute or relative path, whole or not at all. Rejects with
 * the system’s error when the disk refuses. Resolves with the bytes: those that are `kept`, where there are some.
 */
export async function writeNote(
  path: string,
  input: ComposeInput,
  mark: FileMark | null = null,
  kept?: Uint8Array,
): Promise<Uint8Array> {
  const bytes = kept ?? (await composed(input, mark))
  const earlier = await stat(path).catch(() => null)
  await writeDurably(path, bytes)
  // The store keeps its own files to the person alone; this one is meant for colleagues. It has the rights of
  // the file it replaces, or the usual ones; some network shares know none, and the file is safe by now.
  const rights = earlier === null ? 0o666 & ~process.umask() : earlier.mode & 0o777
  await chmod(path, rights).catch(() => undefined)
  return bytes
}

/** docx is heavy: nothing but an export should wait for it. */
async function composed(input: ComposeInput, mark: FileMark | null): Promise<Uint8Array> {
  const { toDocx } = await import('./document.ts')
  return toDocx(compose(input), mark)
}
