import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file as a colleague gives it back: what she changed is in the text, everything else as it was. */
export function editedWord(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const after = edit(before)
  if (after === before) throw new Error('the edit changed nothing')
  return zipSync({ ...parts, 'word/document.xml': strToU8(after) })
}
