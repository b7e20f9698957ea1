import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse, succeed } from '../../domain/failure.ts'
import { attempt, codeOf } from './disk-failure.ts'
import { removeFolderDurably, writeDurably } from './durable-file.ts'
import { exists, namesFile, type Places, prepareFolder } from './places.ts'
import type { ProducedFiles } from './store.ts'
import type { Turns } from './turns.ts'

/** The SHA-256 of bytes, in lower-case hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The bytes of what was released: a folder for each release, a file for each SHA-256. Names given by people stay out of paths. */
export function producedFiles(places: Places, turns: Turns): ProducedFiles {
  const folderOf = (id: string) => join(places.folder, 'produced', id)
  const isHash = (hash: string): boolean => /^[0-9a-f]{64}$/.test(hash)

  return {
    write: (id, bytes) =>
      turns.take(`produced/${id}`, async () => {
        if (!namesFile(id)) return refuse('invalid', 'id')
        return attempt(async () => {
          const hash = sha256Of(bytes)
          await prepareFolder(folderOf(id))
          await writeDurably(join(folderOf(id), hash), bytes)
          return hash
        })
      }),

    read: async (id, hash) => {
      if (!namesFile(id) || !isHash(hash)) return refuse('not-found')
      try {
        const bytes = await readFile(join(folderOf(id), hash))
        return sha256Of(bytes) === hash ? succeed(bytes) : refuse('broken')
      } catch (error) {
        return refuse(codeOf(error) === 'ENOENT' ? 'not-found' : 'broken')
      }
    },

    removeAll: id =>
      turns.take(`produced/${id}`, () =>
        attempt(async () => {
          const folder = folderOf(id)
          if (namesFile(id) && (await exists(folder))) await removeFolderDurably(folder)
        }),
      ),
  }
}
