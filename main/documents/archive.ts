import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './unreadable.ts'

/** A file inside an archive, as the list at its end announces it. */
type Entry = {
  readonly isEncrypted: boolean
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly checksum: number
  /** Where its own header begins, in bytes. */
  readonly at: number
}

/** A zip archive of which nothing is unpacked before it is asked for. Names are only looked up, never made files. */
export type Archive = {
  readonly names: readonly string[]
  has(name: string): boolean
  /** The bytes of an entry, null where there is none. Throws `Unreadable` for what is damaged or too much. */
  bytes(name: string): Uint8Array | null
}

/**
 * What an archive may hold. XML shrinks by ten to forty when it is packed, seldom by two hundred; a small file may be
 * all repetition, hence the free bytes.
 */
const limits = { entries: 5_000, bytes: 320 * 1024 * 1024, ratio: 200, freeBytes: 24 * 1024 * 1024 } as const

const roomFor = (packed: number): number =>
  Math.min(limits.bytes, Math.max(limits.freeBytes, packed * limits.ratio))

/** Offsets and signatures below: .ZIP File Format Specification 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headerSignature = 0x04034b50
const shortestEnd = 22
const longestComment = 0xffff

/**
 * Opens an archive by the list at its end. What it announces is judged before a byte is unpacked, what comes out of it
 * while it comes: an archive that lies about its sizes is stopped at its limit (« zip bomb »).
 */
export function openArchive(content: Uint8Array): Archive {
  const archive = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const entries = entriesOf(archive)
  const all = [...entries.values()]
  const announced = all.reduce((sum, { size }) => sum + size, 0)
  const packed = all.reduce((sum, { packedSize }) => sum + packedSize, 0)
  // Entries that together are longer than the file lie over each other: the flat kind of bomb.
  if (announced > roomFor(archive.length) || packed > archive.length) throw new Unreadable('bomb')
  let room = roomFor(archive.length)
  return {
    names: [...entries.keys()],
    has: name => entries.has(name),
    bytes: name => {
      const entry = entries.get(name)
      if (entry === undefined) return null
      const unpacked = unpack(archive, entry, room)
      if (checksumOf(unpacked) !== entry.checksum) throw new Unreadable('damaged')
      room -= unpacked.length
      return unpacked
    },
  }
}

function unpack(archive: Buffer, entry: Entry, room: number): Uint8Array {
  if (entry.isEncrypted) throw new Unreadable('encrypted')
  const packed = dataOf(archive, entry)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new Unreadable('damaged')
  const most = Math.min(entry.size, room)
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
    if (unpacked.length !== entry.size) throw new Unreadable('damaged')
    return unpacked
  } catch (error) {
    if (error instanceof Unreadable) throw error
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new Unreadable(isTooLarge ? 'bomb' : 'damaged')
  }
}

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

/** CRC-32 (ISO/IEC 13239). Without it a file with a faulty byte would come back as one that somebody changed. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (checksums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

function dataOf(archive: Buffer, { at, packedSize }: Entry): Buffer {
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== headerSignature) {
    throw new Unreadable('damaged')
  }
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
  if (start + packedSize > archive.length) throw new Unreadable('truncated')
  return archive.subarray(start, start + packedSize)
}

function entriesOf(archive: Buffer): ReadonlyMap<string, Entry> {
  const end = endOf(archive)
  // The list stands at the end: a file that was cut off has none.
  if (end === null) throw new Unreadable('truncated')
  const count = archive.readUInt16LE(end + 10)
  if (count > limits.entries) throw new Unreadable('bomb')
  const entries = new Map<string, Entry>()
  let at = archive.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== entrySignature) {
      throw new Unreadable('damaged')
    }
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    // Two entries of one name: readers differ in which they take, and so does what they show.
    if (entries.has(name)) throw new Unreadable('damaged')
    entries.set(name, {
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      method: archive.readUInt16LE(at + 10),
      packedSize: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      checksum: archive.readUInt32LE(at + 16),
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
