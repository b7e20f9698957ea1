import type { Span } from '../rich-text.ts'

/** What is written instead of a stretch of a text; `from` and `to` count UTF-16 units, `to` is the first after it. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string }

/** The text with the stretches replaced, which must not overlap. */
export function editedText(text: string, edits: readonly Edit[]): string {
  return fromTheEnd(edits).reduce(
    (current, { from, to, text: written }) => current.slice(0, from) + written + current.slice(to),
    text,
  )
}

/** The same over a text in spans: what is written takes the look of the span where its stretch begins. */
export function editedSpans(spans: readonly Span[], edits: readonly Edit[]): Span[] {
  return fromTheEnd(edits)
    .reduce<readonly Span[]>(replacedIn, spans)
    .filter(({ text }) => text !== '')
}

/** From the last to the first, so that the places of those before stay right. */
const fromTheEnd = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((one, other) => other.from - one.from)

function replacedIn(spans: readonly Span[], { from, to, text }: Edit): readonly Span[] {
  let start = 0
  let isWritten = false
  return spans.map(span => {
    const [first, end] = [start, start + span.text.length]
    start = end
    // An insertion between two spans goes to the first of them.
    const isTouched = from < end ? to > first || from === to : from === end && from === to
    if (!isTouched || (isWritten && to <= first)) return span
    const written = isWritten ? '' : text
    isWritten = true
    const kept = [span.text.slice(0, Math.max(0, from - first)), span.text.slice(Math.max(0, to - first))]
    return { ...span, text: kept.join(written) }
  })
}
