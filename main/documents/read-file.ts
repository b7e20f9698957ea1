import { largestDocument } from '../../domain/document-limits.ts'
import type { ReadDocument, ReadFile } from '../../domain/read-document.ts'
import { openArchive } from './archive.ts'
import { readWord } from './docx/read-word.ts'
import { odtTypes, readOdt } from './odt/read-odt.ts'
import { readTextFile } from './plain-text.ts'
import { Unreadable } from './unreadable.ts'

const zipStart = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const oleStart = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const rtfStart = Buffer.from('{\\rtf')

const utf16 = (words: string): Buffer => Buffer.from(words, 'utf16le')

/** An OLE file ([MS-CFB]) is a Word file with a password, one of before 2007, or something else. */
function refuseOle(bytes: Buffer): never {
  if (bytes.includes(utf16('EncryptedPackage'))) throw new Unreadable('encrypted')
  throw new Unreadable(bytes.includes(utf16('WordDocument')) ? 'old-word' : 'not-a-document')
}

/** Names that promise a format: what is behind them is no text that somebody wrote as such. */
const promisesFormat = /\.(?:docx|docm|dotx|dotm|doc|odt|ott)$/i

function readBytes(bytes: Uint8Array, fileName: string): ReadDocument {
  if (bytes.length > largestDocument) throw new Unreadable('too-big')
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.subarray(0, oleStart.length).equals(oleStart)) refuseOle(content)
  if (!content.subarray(0, zipStart.length).equals(zipStart)) {
    if (!promisesFormat.test(fileName)) return readTextFile(bytes)
    if (content.subarray(0, 5).equals(rtfStart)) throw new Unreadable('old-word')
    throw new Unreadable(content.length < zipStart.length ? 'truncated' : 'not-a-document')
  }
  const archive = openArchive(bytes)
  const type = archive.has('mimetype')
    ? Buffer.from(archive.bytes('mimetype') ?? [])
        .toString('latin1')
        .trim()
    : ''
  if (type === '') return readWord(archive)
  if (odtTypes.includes(type)) return readOdt(archive)
  throw new Unreadable('not-a-document')
}

/**
 * Reads a document of Word (.docx), OpenDocument (.odt) or plain text by what it is; of its name only the ending
 * counts, where it is no archive. Pure: nothing is written, executed or fetched. What cannot be read is a value with its reason.
 */
export function readFileAs(bytes: Uint8Array, fileName: string): ReadFile {
  try {
    return { ok: true, document: readBytes(bytes, fileName) }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.reason }
    throw error
  }
}
