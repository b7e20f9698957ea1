import iconv from 'iconv-lite'
import type { Work } from './work.ts'

export type DecodedText = { readonly text: string; readonly encoding: string }

const sliceSize = 1 << 20

/**
 * The text of a file: by its byte order mark, else as UTF-8 where it is strictly that, else as windows-1252 or
 * MacRoman, whichever gives more letters of French. Null for what is no text.
 */
export async function decodeText(bytes: Uint8Array, work: Work): Promise<DecodedText | null> {
  const marked = markOf(bytes)
  if (marked !== null) {
    return {
      text: await decoded(bytes.subarray(marked.length), marked.encoding, work),
      encoding: marked.encoding,
    }
  }
  if (isBinary(bytes)) return null
  const utf8 = await strictUtf8(bytes, work)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const encoding = oneByteEncoding(bytes)
  return { text: await decoded(bytes, encoding, work), encoding }
}

function markOf(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** Control characters belong to no text; a stray one comes from a faulty database and is taken out later. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1 << 16)
  const controls = head.reduce((count, byte) => (byte < 9 || (byte > 13 && byte < 27) ? count + 1 : count), 0)
  return controls * 100 > head.length
}

async function strictUtf8(bytes: Uint8Array, work: Work): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const texts: string[] = []
  try {
    for (let start = 0; start < bytes.length; start += sliceSize) {
      texts.push(decoder.decode(bytes.subarray(start, start + sliceSize), { stream: true }))
      await work.step('reading', 0, 0)
    }
    texts.push(decoder.decode())
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
  return texts.join('')
}

async function decoded(bytes: Uint8Array, encoding: string, work: Work): Promise<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false })
  const texts: string[] = []
  for (let start = 0; start < bytes.length; start += sliceSize) {
    texts.push(decoder.write(Buffer.from(bytes.subarray(start, start + sliceSize))))
    await work.step('reading', 0, 0)
  }
  texts.push(decoder.end() ?? '')
  return texts.join('')
}

/** Bytes of é è à ç ê ô î û ù É œ ’ in each: where they stand, the other encoding has signs that no name holds. */
const frenchBytes = {
  'windows-1252': [0xe9, 0xe8, 0xe0, 0xe7, 0xea, 0xf4, 0xee, 0xfb, 0xf9, 0xc9, 0x9c, 0x92],
  macintosh: [0x8e, 0x8f, 0x88, 0x8d, 0x90, 0x99, 0x94, 0x9e, 0x9d, 0x83, 0xcf, 0xd5],
} as const

function oneByteEncoding(bytes: Uint8Array): keyof typeof frenchBytes {
  const counts = new Array<number>(256).fill(0)
  for (const byte of bytes.subarray(0, sliceSize)) counts[byte] = (counts[byte] ?? 0) + 1
  const score = (encoding: keyof typeof frenchBytes): number =>
    frenchBytes[encoding].reduce((sum, byte) => sum + (counts[byte] ?? 0), 0)
  return score('macintosh') > score('windows-1252') ? 'macintosh' : 'windows-1252'
}
