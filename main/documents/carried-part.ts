import { inflateRawSync } from 'node:zlib'

/** The namespace of the part in which a file of Mallette carries its note. */
export const carriedNamespace = 'urn:mallette:note:1'

/** The names of the properties: the second copy in pieces, and the ids of the note and its release. */
export const carriedProperties = {
  piece: /^Mallette données (\d{3})$/u,
  noteId: 'Mallette note',
  releaseId: 'Mallette diffusion',
} as const

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
  const pieces = [...properties]
    .flatMap(([name, value]) => {
      const number = carriedProperties.piece.exec(name.normalize('NFC'))?.[1]
      return number === undefined ? [] : [{ number: Number(number), value }]
    })
    .sort((one, other) => one.number - other.number)
  return inflated(pieces.map(({ value }) => value).join(''))
}
