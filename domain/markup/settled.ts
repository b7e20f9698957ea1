import type { Span } from '../rich-text.ts'

export const spanLooks = ['bold', 'italic', 'superscript'] as const
export type SpanLook = (typeof spanLooks)[number]

/** Whether there is nothing to see: no text, or only spaces. */
export const isSpace = (text: string): boolean => text.trim() === ''

const sameLook = (one: Span, other: Span): boolean =>
  one.href === other.href && spanLooks.every(look => one[look] === other[look])

function merged(spans: readonly Span[]): Span[] {
  const together: Span[] = []
  for (const span of spans) {
    const last = together.at(-1)
    if (last !== undefined && sameLook(last, span)) {
      together[together.length - 1] = { ...last, text: last.text + span.text }
    } else if (span.text !== '') {
      together.push(span)
    }
  }
  return together
}

function spaceBetween(text: string, before: Span, after: Span): Span {
  return {
    text,
    bold: before.bold && after.bold,
    italic: before.italic && after.italic,
    superscript: before.superscript && after.superscript,
    // A link on a space alone could not be written.
    href: sameLook(before, after) ? before.href : '',
  }
}

const wordsAndSpaces = /^\s+|\S(?:.*\S)?|\s+$/gsu

/**
 * The same text in as few spans as its looks need, without spaces at its ends. A space has the looks that its
 * neighbours share: marks stand against a word, never against a space.
 */
export function settled(spans: readonly Span[]): Span[] {
  const stretches = merged(spans).flatMap(span =>
    (span.text.match(wordsAndSpaces) ?? []).map(text => ({ ...span, text })),
  )
  const kept: Span[] = []
  let last: Span | null = null
  let gap = ''
  for (const stretch of stretches) {
    if (isSpace(stretch.text)) {
      gap += stretch.text
      continue
    }
    if (last !== null && gap !== '') kept.push(spaceBetween(gap, last, stretch))
    kept.push(stretch)
    last = stretch
    gap = ''
  }
  return merged(kept)
}
