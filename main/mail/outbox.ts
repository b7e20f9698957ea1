import { randomBytes } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../store/disk-failure.ts'
import { prepareFolder } from '../store/places.ts'

/** Milliseconds that a draft stays for the program that was asked to open it: addresses are in it. */
const keptFor = 3 * 86_400_000

/** A new folder of the outbox, for files that are handed over together: names of earlier ones do not matter to them. */
export async function outboxFolder(outbox: string): Promise<string> {
  const folder = join(outbox, randomBytes(8).toString('hex'))
  await prepareFolder(folder)
  return folder
}

/** Removes what has been in the outbox for days. Whatever is still held by another program waits for the next time. */
export async function sweepOutbox(outbox: string, now: Date): Promise<void> {
  for (const name of await namesOf(outbox)) {
    const path = join(outbox, name)
    const { mtimeMs } = await stat(path)
    if (now.getTime() - mtimeMs > keptFor) {
      await rm(path, { recursive: true, force: true }).catch(() => undefined)
    }
  }
}

async function namesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}
