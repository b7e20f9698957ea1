import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse, succeed } from '../../domain/failure.ts'
import { attempt, codeOf, UnreadableDocument } from './disk-failure.ts'
import { parse } from './document-file.ts'
import { removeDurably, writePartsDurably } from './durable-file.ts'
import { jsonParts } from './json-parts.ts'
import { namesFile, namesIn, type Places } from './places.ts'
import type { Annexes, AnnexKind } from './press-file.ts'
import type { Turns } from './turns.ts'

export const annexKinds = ['deeds', 'uses'] as const satisfies readonly AnnexKind[]

/** There may be thousands to look through: enough to keep the disk busy, few enough to leave others their turn. */
const readAtOnce = 6

/** One JSON file for each annex, named by its id, in a folder for each kind. */
export function annexesIn(places: Places, turns: Turns): Annexes {
  const file = (kind: AnnexKind, id: string) => join(places.annexes(kind), `${id}.json`)
  const list = async (kind: AnnexKind): Promise<readonly string[]> =>
    (await namesIn(places.annexes(kind)))
      .filter(name => name.endsWith('.json'))
      .map(name => name.slice(0, -'.json'.length))
      .filter(namesFile)
  return {
    write: async (kind, id, value) => {
      if (!namesFile(id)) return refuse('invalid', 'id')
      const path = file(kind, id)
      return turns.take(path, () => attempt(() => writePartsDurably(path, jsonParts(value))))
    },

    read: async (kind, id) => {
      if (!namesFile(id)) return refuse('invalid', 'id')
      const path = file(kind, id)
      return turns.take(path, () => attempt(() => readAnnex(path)))
    },

    remove: async (kind, id) => {
      if (!namesFile(id)) return succeed({})
      const path = file(kind, id)
      return turns.take(path, () => attempt(() => removeDurably(path)))
    },

    list,

    naming: async (kind, ids) => {
      const needles = [...ids].map(id => Buffer.from(id))
      const waiting = [...(await list(kind))]
      const found = new Set<string>()
      const search = async (): Promise<void> => {
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          const read = await attempt(() => readFile(file(kind, id)))
          if (read.ok && needles.some(needle => read.value.includes(needle))) found.add(id)
        }
      }
      await Promise.all(Array.from({ length: readAtOnce }, search))
      return found
    },
  }
}

/** Null when there is none; throws `UnreadableDocument` when it is not what was written. */
async function readAnnex(path: string): Promise<unknown> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
  const value = parse(bytes)
  if (value === undefined) throw new UnreadableDocument('broken')
  return value
}
