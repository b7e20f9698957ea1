import { typeset } from './typography.ts'

const spaces = ' \u00A0\u2007\u2009\u202F'
const isSpace = (unit: string): boolean => unit !== '' && spaces.includes(unit)

/** Signs that the pass writes for one another. */
const kin = ['"«»“”', "'’‘´`", '-–', '.…']

function folded(unit: string): string {
  const family = kin.find(signs => signs.includes(unit))
  return family === undefined ? unit.normalize('NFD').charAt(0).toLowerCase() : family.charAt(0)
}

const isSame = (typed: string, set: string): boolean => typed === set || folded(typed) === folded(set)

/**
 * Where each place of the typed text is found in the typeset one. The pass adds nothing but spaces, so any other
 * unit without its like was dropped: two dots of an ellipsis, the ending of an ordinal.
 */
function placesIn(set: string, typed: string, places: readonly number[]): number[] {
  const found: number[] = []
  let at = 0
  for (let index = 0; index < typed.length; index += 1) {
    // The space of an opening mark stays with the mark.
    const place = set.charAt(at - 1) === '«' && isSpace(set.charAt(at)) ? at + 1 : at
    while (places[found.length] === index) found.push(place)
    const unit = typed.charAt(index)
    const isAdded = !isSpace(unit) && isSpace(set.charAt(at)) && isSame(unit, set.charAt(at + 1))
    if (isAdded) at += 1
    if (isSpace(unit) ? isSpace(set.charAt(at)) : isSame(unit, set.charAt(at))) at += 1
  }
  while (found.length < places.length) found.push(set.length)
  return found
}

/**
 * The typographic pass over a text that comes in pieces (bold, italic, links): each rule sees the whole, so that a
 * quotation which begins in one piece ends in another. As many pieces come back, which together are the typeset text.
 */
export function typesetPieces(pieces: readonly string[]): string[] {
  if (pieces.length < 2) return pieces.map(typeset)
  const typed = pieces.join('')
  const set = typeset(typed)
  let length = 0
  const ends = pieces.map(piece => {
    length += piece.length
    return length
  })
  const places = placesIn(set, typed, ends)
  return pieces.map((_, index) => set.slice(places[index - 1] ?? 0, places[index]))
}
