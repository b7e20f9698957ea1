import { assertNever } from '../assert-never.ts'
import type { Passage } from '../rich-text.ts'
import { textOf } from './tidy-spans.ts'

/** Most text that one paste brings, in UTF-16 units: some sixty pages. More would hold up the page. */
export const mostPasted = 120_000

/** What can be pasted, and how many of its passages cannot. */
export type Fitted = { readonly passages: readonly Passage[]; readonly leftOut: number }

/** The length of a passage's text, in UTF-16 units. */
export function lengthOf(passage: Passage): number {
  switch (passage.kind) {
    case 'paragraph':
      return textOf(passage.spans).length
    case 'subheading':
      return passage.text.length
    case 'list':
      return passage.items.reduce((sum, item) => sum + textOf(item).length, 0)
    case 'quote':
      return textOf(passage.spans).length + passage.speaker.length
    case 'figures':
      return passage.figures.reduce((sum, { value, label }) => sum + value.length + label.length, 0)
    case 'picture':
      return passage.picture.caption.length + passage.picture.alternative.length
    case 'box':
      return passage.paragraphs.reduce((sum, spans) => sum + textOf(spans).length, passage.title.length)
    case 'page-break':
      return 0
    default:
      return assertNever(passage)
  }
}

/** The first passages, as many as there is room for in the text and in one paste. */
export function fitted(passages: readonly Passage[], room: number): Fitted {
  let length = 0
  let count = 0
  for (const passage of passages) {
    length += lengthOf(passage)
    if (count >= room || length > mostPasted) break
    count += 1
  }
  return { passages: passages.slice(0, count), leftOut: passages.length - count }
}
