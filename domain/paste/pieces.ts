import type { Passage, Span } from '../rich-text.ts'
import { lengths } from '../text.ts'
import { fittedParagraphs, textOf } from './tidy-spans.ts'

/** A paragraph of what was pasted, and what it is. Items of one `list` and one kind stand together. */
export type Piece = { readonly spans: readonly Span[] } & (
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'subheading'; readonly level: 2 | 3 }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly list: string }
  | { readonly kind: 'quote'; readonly speaker: string }
)

const oneLine = (spans: readonly Span[]): string => textOf(spans).replace(/\s+/gu, ' ').trim()

const paragraphsOf = (spans: readonly Span[]): Passage[] =>
  fittedParagraphs(spans).map(fitted => ({ kind: 'paragraph', spans: [...fitted] }))

function alone(piece: Piece): Passage[] {
  const { kind, spans } = piece
  const text = kind === 'subheading' ? oneLine(spans) : textOf(spans)
  if (kind === 'subheading' && text.length <= lengths.line) return [{ kind, text, level: piece.level }]
  if (kind === 'quote' && text.length <= lengths.paragraph) {
    const [fitted = []] = fittedParagraphs(spans)
    return [{ kind, spans: [...fitted], speaker: piece.speaker.slice(0, lengths.line) }]
  }
  return paragraphsOf(spans)
}

/** The passages that the pieces make: items become lists of at most 200, what is too long for its kind paragraphs. */
export function passagesFrom(pieces: readonly Piece[]): readonly Passage[] {
  const passages: Passage[] = []
  let open: { readonly list: string; readonly ordered: boolean; readonly items: Span[][] } | null = null
  for (const piece of pieces) {
    if (textOf(piece.spans).trim() === '') continue
    if (piece.kind !== 'item') {
      open = null
      passages.push(...alone(piece))
      continue
    }
    const { list, ordered } = piece
    for (const fitted of fittedParagraphs(piece.spans)) {
      const goesOn =
        open !== null && open.list === list && open.ordered === ordered && open.items.length < lengths.list
      if (!goesOn || open === null) {
        open = { list, ordered, items: [] }
        passages.push({ kind: 'list', ordered, items: open.items })
      }
      open.items.push([...fitted])
    }
  }
  return passages
}
