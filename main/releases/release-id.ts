import { createHash } from 'node:crypto'

/**
 * The identity of a note’s release. A note is released once, so it follows from the note’s own: whoever is killed in
 * the middle of a release finds it again at the same place, and no second one can come beside it. A UUID of version 8
 * (RFC 9562).
 */
export function releaseIdOf(noteId: string): string {
  const hex = createHash('sha256').update(`release ${noteId}`).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`]
  return [...parts, hex.slice(20, 32)].join('-')
}
