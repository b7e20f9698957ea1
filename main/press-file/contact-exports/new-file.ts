import { existsSync } from 'node:fs'
import { chmod, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Result, refuse, succeed } from '../../../domain/failure.ts'
import { attempt, codeOf } from '../../store/disk-failure.ts'
import { type Parts, writePartsDurably } from '../../store/durable-file.ts'
import type { FileDialogs } from '../services.ts'

/** Beyond the usual failures of the disk: the place is gone, or a spreadsheet on Windows holds the file open. */
const unwritable = new Set(['EBUSY', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'])

/**
 * Asks where a new file goes, starting from the proposed name; with its extension, which the person may have left
 * out. `cancelled` when she gave up. Where the extension makes it another path than the one she agreed to, a file
 * which is already there is not hers to lose: the next free name is taken.
 */
export async function askPlace(
  dialogs: FileDialogs,
  proposed: string,
  extension: string,
): Promise<Result<string>> {
  const chosen = await dialogs.choosePath(`${proposed}.${extension}`)
  if (chosen === null) return refuse('cancelled')
  if (chosen.toLowerCase().endsWith(`.${extension}`)) return succeed(chosen)
  let path = `${chosen}.${extension}`
  for (let copy = 2; existsSync(path); copy += 1) path = `${chosen} (${copy}).${extension}`
  return succeed(path)
}

/** « Rédactions du Rhône 2026-05-06 », without the signs that file systems refuse. */
export const fileTitle = (name: string, day: string): string =>
  `${name
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)} ${day}`.trim()

/** Writes the file whole or leaves what was there; its name, or `disk-full`, `read-only`. */
export async function writeNew(path: string, content: Uint8Array | Parts): Promise<Result<string>> {
  try {
    const earlier = await stat(path).catch(() => null)
    const parts = content instanceof Uint8Array ? [content] : content
    const written = await attempt(() => writePartsDurably(path, parts))
    if (!written.ok) return written
    // The store keeps its own files to the person alone; this one is meant for colleagues. It has the rights of
    // the file it replaces, or the usual ones; some network shares know none, and the file is safe by now.
    const rights = earlier === null ? 0o666 & ~process.umask() : earlier.mode & 0o777
    await chmod(path, rights).catch(() => undefined)
    return succeed(basename(path))
  } catch (error) {
    if (unwritable.has(codeOf(error) ?? '')) return refuse('read-only')
    throw error
  }
}
