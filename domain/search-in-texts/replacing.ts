import type { Span } from '../rich-text.ts'
import type { Place } from './places.ts'

/** A stretch of a text and what is to stand there instead. Several are in order and do not overlap. */
export type Replacement = Place & { readonly by: string }

/** The text with each replacement made. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let written = ''
  let at = 0
  for (const { from, to, by } of replacements) {
    written += text.slice(at, from) + by
    at = to
  }
  return written + text.slice(at)
}

/**
 * Spans that read as one text, with each replacement made in that text. What comes new looks like the first letter
 * that it replaces; spans of which nothing is left go.
 */
export function replacedSpans(spans: readonly Span[], replacements: readonly Replacement[]): Span[] {
  let start = 0
  return spans.flatMap(span => {
    const end = start + span.text.length
    const inside = replacements
      .filter(({ from, to }) => from < end && to > start)
      .map(({ from, to, by }) => ({
        from: Math.max(from, start) - start,
        to: Math.min(to, end) - start,
        by: from >= start ? by : '',
      }))
    start = end
    if (inside.length === 0) return [span]
    const text = replaced(span.text, inside)
    return text === '' ? [] : [{ ...span, text }]
  })
}
