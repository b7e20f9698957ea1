import { chmod } from 'node:fs/promises'
import type { ComposeInput } from '../../domain/compose.ts'
import { compose } from '../../domain/compose.ts'
import { writeDurably } from '../store/durable-file.ts'

/**
 * Composes a note and writes it as a Word file at an absolute or relative path, whole or not at all. Rejects with
 * the system’s error when the disk refuses.
 */
export async function writeNote(path: string, input: ComposeInput): Promise<void> {
  // docx is heavy: nothing but an export should wait for it.
  const { toDocx } = await import('./document.ts')
  await writeDurably(path, await toDocx(compose(input)))
  // The store keeps its own files to the person alone; this one is meant for colleagues.
  if (process.platform !== 'win32') await chmod(path, 0o666 & ~process.umask())
}
