import type { ParagraphStyle } from '../blocks.ts'
import { ordinal } from '../french/ordinals.ts'
import { isNoteLink } from '../link.ts'
import type { PageLook } from '../page-look.ts'
import type { ReadRun } from '../read-document.ts'
import { plainSpan, type Span } from '../rich-text.ts'

/** The looks that a style gives by itself: in a quotation in italics, italic says nothing. */
export type BaseLook = { readonly bold: boolean; readonly italic: boolean }

export const baseLookOf = ({ looks }: PageLook, style: string): BaseLook => {
  const look = isParagraphStyle(style, looks) ? looks[style] : undefined
  return { bold: look?.bold === true, italic: look?.italic === true }
}

const isParagraphStyle = (style: string, looks: PageLook['looks']): style is ParagraphStyle =>
  Object.hasOwn(looks, style)

const isSameLook = (one: Span, other: Span): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.superscript === other.superscript &&
  one.href === other.href

/** Spans of one look that follow each other as one: Word cuts a sentence wherever somebody stopped typing. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (span.text === '') continue
    if (last !== undefined && isSameLook(last, span))
      joined[joined.length - 1] = { ...last, text: last.text + span.text }
    else joined.push(span)
  }
  return joined
}

/** The page raises the ending of « 1er » by itself: in the note it is written plainly. */
function withoutRaisedOrdinals(spans: readonly Span[]): Span[] {
  const text = spans.map(span => span.text).join('')
  const ends = new Set<number>()
  for (const match of text.matchAll(ordinal)) {
    ends.add(match.index + (match[1] ?? match[3] ?? '').length)
  }
  let at = 0
  return spans.map(span => {
    const start = at
    at += span.text.length
    return span.superscript && ends.has(start) ? { ...span, superscript: false } : span
  })
}

/** What was read as the text of a note, with its emphasis and those of its links that a note may carry. */
export function spansOfRuns(runs: readonly ReadRun[], base: BaseLook): Span[] {
  const spans = runs.map(run => {
    const href = isNoteLink(run.href) ? run.href : ''
    return {
      ...plainSpan(run.text.replaceAll('\t', ' ')),
      // A link has a look of its own.
      bold: href === '' && run.bold && !base.bold,
      italic: href === '' && run.italic && !base.italic,
      superscript: href === '' && run.superscript,
      href,
    }
  })
  return trimmed(joinSpans(withoutRaisedOrdinals(spans)))
}

function trimmed(spans: readonly Span[]): Span[] {
  const last = spans.length - 1
  return spans
    .map((span, index) => ({
      ...span,
      text: index === 0 ? span.text.trimStart() : span.text,
    }))
    .map((span, index) => (index === last ? { ...span, text: span.text.trimEnd() } : span))
    .filter(({ text }) => text !== '')
}
