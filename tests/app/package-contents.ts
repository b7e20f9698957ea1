import { readFileSync } from 'node:fs'
import * as z from 'zod'

type Entry = { readonly files?: Readonly<Record<string, Entry>> | undefined }

const entrySchema: z.ZodType<Entry> = z.looseObject({
  files: z.lazy(() => z.record(z.string(), entrySchema)).optional(),
})

/** The files of an asar archive: after four numbers comes the index, as JSON. */
export function filesInAsar(path: string): string[] {
  const bytes = readFileSync(path)
  const length = bytes.readUInt32LE(12)
  return filesUnder(entrySchema.parse(JSON.parse(bytes.toString('utf8', 16, 16 + length))), '')
}

function filesUnder({ files }: Entry, path: string): string[] {
  if (files === undefined) return [path]
  return Object.entries(files).flatMap(([name, entry]) =>
    filesUnder(entry, path === '' ? name : `${path}/${name}`),
  )
}

/** The marks between which every Electron keeps its fuses: github.com/electron/fuses, `src/constants.ts`. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** In the order of the wire, version 1. */
const fuses = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeInspect',
  'asarIntegrity',
  'onlyLoadFromAsar',
] as const

/** The fuses that are on in an Electron binary. */
export function fusesOn(executable: string): string[] {
  const bytes = readFileSync(executable)
  const start = bytes.indexOf(sentinel) + sentinel.length
  if (start < sentinel.length) throw new Error('no fuses in this file')
  const [version, length = 0] = bytes.subarray(start)
  if (version !== 1) throw new Error(`fuses of an unknown version ${version}`)
  const wire = bytes.toString('latin1', start + 2, start + 2 + length)
  return fuses.filter((_fuse, place) => wire[place] === '1')
}
