import type { ReactNode } from 'react'
import { matchRanges } from '../../domain/contact-search/match-ranges.ts'

/**
 * A text with the beginnings that a search by these words found in it marked. A function and no component: a screen
 * of the grid calls it for some two hundred cells between two keys.
 */
export function highlighted(text: string, words: string): ReactNode {
  if (words === '' || text === '') return text
  const ranges = matchRanges(text, words)
  if (ranges.length === 0) return text
  const pieces: ReactNode[] = []
  let done = 0
  for (const [from, to] of ranges) {
    if (from > done) pieces.push(text.slice(done, from))
    pieces.push(<mark key={from}>{text.slice(from, to)}</mark>)
    done = to
  }
  pieces.push(text.slice(done))
  return pieces
}
