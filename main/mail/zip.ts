import { Zip, ZipDeflate } from 'fflate'
import type { Produced } from '../produce.ts'

/** The day that zips give to all of their files: same files, same bytes. A zip knows no day before 1980. */
const timeless = new Date(1980, 0, 1)

/** A zip of files, part by part as they come. Names that come twice are told apart. Same files, same bytes. */
export async function* zipParts(
  files: AsyncIterable<Produced> | Iterable<Produced>,
): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error !== null) throw error
    made.push(part)
  })
  const names = new Set<string>()
  for await (const { name, content } of files) {
    // Stored entries of a zip that is written part by part are refused by some readers: all are deflated.
    const entry = new ZipDeflate(freeName(name, names), { level: 6 })
    entry.mtime = timeless
    zip.add(entry)
    entry.push(content, true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}

function freeName(wanted: string, taken: Set<string>): string {
  const [, stem = wanted, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(wanted) ?? []
  let name = wanted
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${stem} (${copy})${extension}`
  taken.add(name.toLowerCase())
  return name
}

/** All the bytes of a zip. */
export async function zipped(files: Iterable<Produced>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of zipParts(files)) parts.push(part)
  return Buffer.concat(parts)
}
