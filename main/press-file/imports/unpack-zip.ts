import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { ReadingFault } from '../../../domain/contact-import.ts'
import type { Work } from './work.ts'

/** A file inside an archive, as the list at its end announces it. */
type Entry = {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly size: number
  /** Where its own header begins, in bytes. */
  readonly at: number
}

export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly fault: ReadingFault }

/** A workbook has some dozens of parts; what they hold is text, which shrinks by ten to forty when it is packed. */
const limits = { entries: 2_000, bytes: 200 * 1024 * 1024, ratio: 200, freeBytes: 20 * 1024 * 1024 } as const

const inflate = promisify(inflateRaw)

/**
 * Unpacks the wanted parts of a zip archive. An archive that holds too much is refused by what it announces, and by
 * what really comes out of it when it lies (« zip bomb »). Inflating happens off this thread.
 */
export async function unpackZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  work: Work,
): Promise<Unpacked> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(archive)
  if (entries === null) return { ok: false, fault: 'broken' }
  const wanted = entries.filter(({ name }) => isWanted(name))
  const announcedSize = wanted.reduce((sum, { size }) => sum + size, 0)
  if (entries.length > limits.entries || isTooMuch(announcedSize, archive.length)) {
    return { ok: false, fault: 'too-much-inside' }
  }
  const parts = new Map<string, Uint8Array>()
  let inflated = 0
  for (const entry of wanted) {
    const room = roomFor(archive.length) - inflated
    const part = await unpackEntry(archive, entry, room)
    if (!(part instanceof Uint8Array)) return { ok: false, fault: part }
    inflated += part.length
    parts.set(entry.name, part)
    await work.step('reading', 0, 0)
  }
  return { ok: true, parts }
}

const roomFor = (packed: number): number =>
  Math.min(limits.bytes, Math.max(limits.freeBytes, packed * limits.ratio))

const isTooMuch = (inflated: number, packed: number): boolean => inflated > roomFor(packed)

async function unpackEntry(archive: Buffer, entry: Entry, room: number): Promise<Uint8Array | ReadingFault> {
  const start = dataStart(archive, entry)
  if (start === null) return 'broken'
  const packed = archive.subarray(start, start + entry.packedSize)
  if (entry.method === 0) return packed.length > room ? 'too-much-inside' : packed
  if (entry.method !== 8) return 'broken'
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge ? 'too-much-inside' : 'broken'
  }
}

/** Offsets and signatures below: .ZIP File Format Specification 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headerSignature = 0x04034b50
const shortestEnd = 22
const longestComment = 0xffff

function entriesOf(archive: Buffer): readonly Entry[] | null {
  const end = endOf(archive)
  if (end === null) return null
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== entrySignature) return null
    const nameLength = archive.readUInt16LE(at + 28)
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packedSize: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function endOf(archive: Buffer): number | null {
  const last = archive.length - shortestEnd
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (archive.readUInt32LE(at) === endSignature) return at
  }
  return null
}

function dataStart(archive: Buffer, { at }: Entry): number | null {
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== headerSignature) return null
  return at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
}
