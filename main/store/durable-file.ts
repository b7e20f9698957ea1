import { randomBytes } from 'node:crypto'
import { type FileHandle, lstat, open, readFile, readlink, realpath, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from './disk-failure.ts'

const temporaryName = /\.[0-9a-f]{16}\.mallette-tmp$/

/** Whether a file name is that of an unfinished write, left behind when its process was killed. */
export const isTemporaryName = (name: string): boolean => temporaryName.test(name)

/** A name for an unfinished file, beside the one that it will become. */
export const temporaryFor = (path: string): string => `${path}.${randomBytes(8).toString('hex')}.mallette-tmp`

/**
 * Replaces the content of a file, or makes the file, with mode 0600. When it resolves, the bytes are on the disk;
 * when it rejects, the file is as it was. A symbolic link stays one: the file behind it is replaced.
 * `modifiedAt` sets the file’s date.
 */
export async function writeDurably(
  path: string,
  content: string | Uint8Array,
  modifiedAt?: Date,
): Promise<void> {
  await writePartsDurably(path, [typeof content === 'string' ? Buffer.from(content) : content], modifiedAt)
}

/** A content that is made while it is written. */
export type Parts = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Writes a file as `writeDurably` does, part by part. Rejects, the file as it was, also when a part cannot be made. */
export async function writePartsDurably(path: string, parts: Parts, modifiedAt?: Date): Promise<void> {
  const target = await behindLinks(path)
  const temporary = temporaryFor(target)
  try {
    await writeWhole(temporary, parts, modifiedAt)
    await moveOver(temporary, target)
  } catch (error) {
    // What stopped the write says more than what stopped the cleaning, and the next start cleans again.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(target))
}

/** Copies a file, bytes unchanged, as durably as it would be written. */
export async function copyDurably(from: string, to: string): Promise<void> {
  await writeDurably(to, await readFile(from))
}

/** Moves a file, over an earlier one if need be. What is behind a symbolic link stays there; its copy moves. */
export async function moveDurably(from: string, to: string): Promise<void> {
  if ((await lstat(from)).isSymbolicLink() || !(await renamed(from, to))) {
    await copyDurably(from, to)
    await rm(from)
  }
  await syncFolder(dirname(to))
  await syncFolder(dirname(from))
}

/** Removes a file for good; nothing happens when there is none. */
export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true })
  await syncFolder(dirname(path))
}

/** Removes a folder and all that is in it for good. */
export async function removeFolderDurably(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
  await syncFolder(dirname(path))
}

/**
 * Makes the names in a folder durable: fsync of a file does not cover its name. Windows has no such call, and
 * some network shares refuse it; they keep names by their own means.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'EINVAL' && code !== 'ENOTSUP') throw error
  } finally {
    await handle.close()
  }
}

class ShortWrite extends Error {
  // A disk that takes fewer bytes than it was given without complaining is a full one.
  readonly code = 'ENOSPC'
}

async function writeWhole(path: string, parts: Parts, modifiedAt: Date | undefined): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    const size = await appendParts(handle, parts)
    if (modifiedAt !== undefined) await handle.utimes(modifiedAt, modifiedAt)
    await handle.sync()
    await checkSize(handle, size)
  } finally {
    await handle.close()
  }
}

/** Writes the parts where the file ends, and gives the number of their bytes. */
export async function appendParts(handle: FileHandle, parts: Parts): Promise<number> {
  let size = 0
  for await (const part of parts) {
    // Not `write`, which may leave the end of a part out.
    await handle.appendFile(part)
    size += part.length
  }
  return size
}

/** Rejects with ENOSPC unless the file has that many bytes. */
export async function checkSize(handle: FileHandle, expected: number): Promise<void> {
  const { size } = await handle.stat()
  if (size !== expected) throw new ShortWrite(`${size} bytes of ${expected} were written`)
}

/** Virus scanners on Windows hold a fresh file for a moment, and renaming fails while they do. */
async function moveOver(from: string, to: string): Promise<void> {
  const pauses = process.platform === 'win32' ? [10, 20, 50, 100, 200, 400] : []
  for (const pause of pauses) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '')) throw error
      await wait(pause)
    }
  }
  await rename(from, to)
}

/** False when the two paths are on different disks: a folder of the store may be a link to another one. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await moveOver(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EXDEV') return false
    throw error
  }
}

/** The file that a path stands for, also when it is a link to a file that does not exist yet. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  try {
    return resolve(dirname(path), await readlink(path))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return path
  }
}
