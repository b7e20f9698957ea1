import type { FactChange } from '../fact-sheet.ts'
import { compareWords, type Piece } from '../note-compare/compare-words.ts'

/** A change as its sentence is built from: what was, what is, of what. A long text is cut down to where it differs. */
export type ChangePieces = {
  readonly fate: 'changed' | 'come' | 'gone'
  readonly before: string
  readonly after: string
  readonly about: string
}

/** Characters of a value that are shown whole. */
const shortEnough = 120
/** Characters that stay on each side of what differs. */
const around = 30
/** Words that are compared at most: further, a text counts as written anew. */
const mostCompared = 6_000

/** What a sentence about the change says, in no language yet. Pure. */
export function changePieces({ before, after, about }: FactChange): ChangePieces {
  if (before === '') return { fate: 'come', before, after: cutAt(after), about }
  if (after === '') return { fate: 'gone', before: cutAt(before), after, about }
  if (before.length <= shortEnough && after.length <= shortEnough) {
    return { fate: 'changed', before, after, about }
  }
  const compared = compareWords(before.slice(0, mostCompared), after.slice(0, mostCompared))
  return { fate: 'changed', before: excerpt(compared.before), after: excerpt(compared.after), about }
}

const cutAt = (text: string): string =>
  text.length <= shortEnough ? text : `${text.slice(0, shortEnough).replace(/\s+\S*$/u, '')}…`

/** What is marked in a text, from the first mark on, with a few words around it. */
function excerpt(pieces: readonly Piece[]): string {
  const marked = pieces.findIndex(({ state }) => state !== 'same')
  const lead = pieces
    .slice(0, Math.max(0, marked))
    .map(({ text }) => text)
    .join('')
  const rest = pieces
    .slice(Math.max(0, marked))
    .map(({ text }) => text)
    .join('')
  const start = lead.length <= around ? lead : `…${lead.slice(-around).replace(/^\S*\s+/u, '')}`
  return cutAt(`${start}${rest}`)
}
