import { inflateRawSync } from 'node:zlib'
import { carriedProperties } from '../word/carried-part.ts'

/** A note with its event is some dozens of kilobytes; a dossier with its annexes, some hundreds. */
const longestCarried = 16 * 1024 * 1024

/** The JSON that was deflated and written in base64; empty for what is not that, or is too much. */
export function inflated(base64: string): string {
  const packed = Buffer.from(base64.replace(/\s+/g, ''), 'base64')
  if (packed.length === 0) return ''
  try {
    return inflateRawSync(packed, { maxOutputLength: longestCarried }).toString('utf8')
  } catch {
    // Not ours, or altered by a program on the way: the other copy may still be whole.
    return ''
  }
}

/** The JSON of the second copy, put together from the properties of a document. */
export function carriedInProperties(properties: ReadonlyMap<string, string>): string {
  const pieces: string[] = []
  for (let number = 1; ; number += 1) {
    const piece = properties.get(carriedProperties.piece(number))
    if (piece === undefined) return inflated(pieces.join(''))
    pieces.push(piece)
  }
}
