import type { Reading } from '../../../domain/contact-import.ts'
import { pickFile } from './pick-file.ts'
import { type ReadTable, type ReadTables, readFile, readPasted } from './read-file.ts'
import { isTooBig, type Received } from './receiving.ts'
import type { Work } from './work.ts'

/** Something to be read, when its turn comes. */
export type Source = { readonly name: string; readonly read: (work: Work) => Promise<ReadTables> }

/** A file of the person's choice. Its bytes are taken when it is read, and let go after. */
export const fromDisk = (path: string): Source => {
  const picked = pickFile(path)
  return {
    name: picked.name,
    read: async work => {
      const content = await picked.content()
      return content.ok ? readFile(picked.name, content.bytes, work) : content
    },
  }
}

export const fromPieces = (file: Received): Source => ({
  name: file.name,
  read: async work => {
    if (isTooBig(file)) return { ok: false, fault: 'too-big' }
    // Half a file would pass for a whole one.
    if (file.length < file.size) return { ok: false, fault: 'broken' }
    return readFile(file.name, Buffer.concat(file.pieces.splice(0)), work)
  },
})

export const fromPaste = (text: string): Source => ({ name: '', read: work => readPasted(text, work) })

/** The most tables that one session holds: the contract's limit on mappings. */
const mostTables = 50

export type ReadSources = { readonly tables: readonly ReadTable[]; readonly refused: Reading['refused'] }

/** Reads one after the other. A file that cannot be read keeps none of the others from being read. */
export async function readAll(sources: readonly Source[], work: Work): Promise<ReadSources> {
  const tables: ReadTable[] = []
  const refused: Reading['refused'] = []
  for (const { name, read } of sources) {
    const result = await read(work)
    if (!result.ok) refused.push({ name, fault: result.fault })
    else if (tables.length + result.tables.length > mostTables)
      refused.push({ name, fault: 'too-much-inside' })
    else tables.push(...result.tables)
  }
  return { tables, refused }
}
