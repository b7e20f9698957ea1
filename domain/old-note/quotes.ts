import type { Piece } from '../paste/pieces.ts'
import { sliceSpans, textOf } from '../paste/tidy-spans.ts'
import type { Span } from '../rich-text.ts'
import { lengths } from '../text.ts'
import { namesIn } from './person-names.ts'

/** Verbs that lead from what was said to who said it. */
export const speechVerbs =
  /^(?:a |ont )?(?:déclar|indiqu|soulign|précis|affirm|expliqu|rappel|ajout|assur|annonc|estim|commen|conclu|insist|salu|témoign|confi|poursui|réag|not|dit|dis)\p{Ll}*\s+(?:ainsi\s+)?/iu

const closed = /^\s*«(?<said>[^»]+(?:«[^»]*»[^»]*)?)»\s*[.,]?\s*(?:[,–—-]|\n|\()?\s*(?<speaker>[^«»]*)$/su

/**
 * A paragraph that is what somebody said, with who said it: « … », déclare Clara VASSEUR, ministre de la Mer. Null where
 * the words around it say more than that.
 */
export function quoteOf(spans: readonly Span[]): Extract<Piece, { kind: 'quote' }> | null {
  const text = textOf(spans)
  const match = closed.exec(text)
  const said = match?.groups?.['said'] ?? ''
  if (match === null || said.trim().length < 30) return null
  const speaker = (match.groups?.['speaker'] ?? '')
    .trim()
    .replace(speechVerbs, '')
    .replace(/[\s.)]+$/u, '')
  if (
    speaker !== '' &&
    ((namesIn(speaker)[0]?.index ?? 99) > 0 || speaker.length > lengths.line || /[.!?]\s/u.test(speaker))
  )
    return null
  const start = text.indexOf(said)
  const inner = said.trim()
  const from = start + said.indexOf(inner)
  return { kind: 'quote', spans: sliceSpans(spans, from, from + inner.length), speaker }
}
