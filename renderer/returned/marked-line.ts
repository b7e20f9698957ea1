import type { Piece } from '../../domain/note-compare/compare-words.ts'
import type { Difference } from '../../domain/returned.ts'
import { mergedPieces } from './merged-pieces.ts'

/**
 * A paragraph of the returned document with what changed marked in its place. What was taken out whole stands before
 * it, on a line of its own. Joined without what is `gone`, the pieces are the paragraph.
 */
export function markedLine(text: string, differences: readonly Difference[]): readonly Piece[] {
  let pieces: readonly Piece[] = text === '' ? [] : [{ text, state: 'same' }]
  for (const { before, after } of differences) {
    if (after === '') pieces = [{ text: text === '' ? before : `${before}\n`, state: 'gone' }, ...pieces]
    else pieces = pieces.flatMap(piece => markedPiece(piece, before, after))
  }
  return pieces
}

/** A common stretch with the change in it; where its words are not to be found as they are, the stretch itself. */
function markedPiece(piece: Piece, before: string, after: string): readonly Piece[] {
  const at = piece.state === 'same' ? piece.text.indexOf(after) : -1
  if (at < 0) return [piece]
  const [head, tail] = [piece.text.slice(0, at), piece.text.slice(at + after.length)]
  return [
    ...(head === '' ? [] : [{ text: head, state: 'same' } as const]),
    ...mergedPieces(before, after),
    ...(tail === '' ? [] : [{ text: tail, state: 'same' } as const]),
  ]
}
