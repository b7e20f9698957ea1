import { open, readFile } from 'node:fs/promises'
import type { DocumentKind } from '../../domain/trouble.ts'
import { codeOf } from './disk-failure.ts'
import { parse } from './document-file.ts'
import { latestVersion, migrate } from './migrate.ts'
import type { Places } from './places.ts'

const headLength = 4096
const head =
  /^\ufeff?\s*\{\s*"format"\s*:\s*"mallette"\s*,\s*"document"\s*:\s*"[^"]*"\s*,\s*"version"\s*:\s*(\d+)\s*[,}]/
const bareList = /^\ufeff?\s*\[/

/**
 * The version of the press file’s newest file, where it is newer than this Mallette; else 0. Tells it from the
 * first bytes of each file, so that those who do not use the press file need not read it.
 */
export async function newerPressFile(places: Places): Promise<number> {
  const versions = await Promise.all([
    newerVersion(places.file('contacts'), 'contacts'),
    newerVersion(places.file('press-file'), 'press-file'),
    newerVersion(places.journal, 'press-file-journal'),
    newerVersion(places.earlierJournal, 'press-file-journal'),
  ])
  return Math.max(...versions)
}

async function newerVersion(path: string, document: DocumentKind): Promise<number> {
  try {
    const text = await textAtHead(path)
    const [, digits] = head.exec(text) ?? []
    if (digits !== undefined) return Number(digits) > latestVersion(document) ? Number(digits) : 0
    // The first drafts had no envelope, and a journal begins with its head.
    if (document === 'press-file-journal' || bareList.test(text)) return 0
    const migrated = migrate(parse(await readFile(path)), document)
    return migrated.state === 'newer' ? migrated.version : 0
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EIO' || code === 'ERR_FS_FILE_TOO_LARGE') return 0
    throw error
  }
}

async function textAtHead(path: string): Promise<string> {
  const handle = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
