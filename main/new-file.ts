import { existsSync } from 'node:fs'
import { chmod, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import type { FileDialogs } from './press-file/services.ts'
import { attempt, codeOf } from './store/disk-failure.ts'
import { type Parts, removeDurably, writePartsDurably } from './store/durable-file.ts'

/** Beyond the usual failures of the disk: the place is gone, or a spreadsheet on Windows holds the file open. */
const unwritable = new Set(['EBUSY', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'])

type Content = Uint8Array | Parts

/** A file that the person is to find a place for: the proposed name, and what is made once she has. */
export type NewFile = {
  readonly title: string
  readonly extension: string
  readonly content: () => Content | Promise<Content>
}

type Saved = { readonly fileName: string }

/** Asks where a new file goes, writes it there, and says under which name: `cancelled`, `disk-full`, `read-only`. */
export async function saveNew(dialogs: FileDialogs, file: NewFile): Promise<Result<Saved>> {
  const saved = await saveAtPlace(dialogs, file)
  return saved.ok ? succeed({ fileName: saved.value.fileName }) : saved
}

/**
 * The same for what must be in a log of Mallette when it leaves: a file that `log` could not take in does not leave,
 * and the failure is the log’s.
 */
export async function saveLogged(
  dialogs: FileDialogs,
  file: NewFile,
  log: (saved: Saved) => Promise<Result<unknown>>,
): Promise<Result<Saved>> {
  const saved = await saveAtPlace(dialogs, file)
  if (!saved.ok) return saved
  const { path, fileName } = saved.value
  const logged = await log({ fileName })
  if (logged.ok) return succeed({ fileName })
  await removeDurably(path)
  return logged
}

/** « Rédactions du Rhône 2026-05-06 », without the signs that file systems refuse. */
export const fileTitle = (name: string, day: string): string =>
  `${name
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)} ${day}`.trim()

async function saveAtPlace(
  dialogs: FileDialogs,
  { title, extension, content }: NewFile,
): Promise<Result<Saved & { readonly path: string }>> {
  const place = await askPlace(dialogs, title, extension)
  if (!place.ok) return place
  const written = await writeNew(place.value, await content())
  return written.ok ? succeed({ path: place.value, fileName: written.value }) : written
}

/**
 * Asks where a new file goes, starting from the proposed name; with its extension, which the person may have left
 * out. `cancelled` when she gave up. Where the extension makes it another path than the one she agreed to, a file
 * which is already there is not hers to lose: the next free name is taken.
 */
async function askPlace(dialogs: FileDialogs, proposed: string, extension: string): Promise<Result<string>> {
  const chosen = await dialogs.choosePath(`${proposed}.${extension}`)
  if (chosen === null) return refuse('cancelled')
  if (chosen.toLowerCase().endsWith(`.${extension}`)) return succeed(chosen)
  let path = `${chosen}.${extension}`
  for (let copy = 2; existsSync(path); copy += 1) path = `${chosen} (${copy}).${extension}`
  return succeed(path)
}

/** Writes the file whole or leaves what was there; its name, or `disk-full`, `read-only`. */
async function writeNew(path: string, content: Content): Promise<Result<string>> {
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
