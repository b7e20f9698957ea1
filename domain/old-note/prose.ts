import type { NotePart } from '../blocks.ts'
import { type Piece, passagesFrom } from '../paste/pieces.ts'
import { bulletsIn } from '../paste/plain-text.ts'
import { textOf, tidySpans } from '../paste/tidy-spans.ts'
import { addressAtEnd } from '../paste/written-link.ts'
import type { FoundField } from '../returned.ts'
import { type Passage, plainSpan, type Span } from '../rich-text.ts'
import { lengths } from '../text.ts'
import { find, isCapitals, type Line } from './line.ts'
import { quoteOf } from './quotes.ts'

export type ReadProse = { readonly passages: readonly Passage[]; readonly found: readonly FoundField[] }

/** Most passages that a text of a note holds (rich-text.ts). */
const mostPassages = 500

/** The lines of one paragraph. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const last = open?.at(-1)
    if (open === undefined || last?.index !== line.index || line.list !== null) paragraphs.push([line])
    else open.push(line)
  }
  return paragraphs
}

/** An address that stands as text becomes a link where it ends a word. */
function linked(span: Span): Span[] {
  if (span.href !== '' || !/@|www\.|https?:/u.test(span.text)) return [span]
  return span.text.split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/u).map(word => {
    const address = addressAtEnd(word)
    return address !== null && address.text === word.trim()
      ? { ...span, text: word, href: address.href }
      : { ...span, text: word }
  })
}

const spansOf = (lines: readonly Line[]): readonly Span[] =>
  tidySpans(
    lines.flatMap(({ spans }, index) => [...(index > 0 ? [plainSpan('\n')] : []), ...spans.flatMap(linked)]),
  )

const isSubheading = ({ text, level, isBold }: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  text.length <= 160 &&
  !/[.;,]$/u.test(text) &&
  (level !== null || isBold || (isCapitals(text) && text.length > 6))

function pieceOf(lines: readonly Line[], next: Line | undefined): Piece {
  const [first] = lines
  const spans = spansOf(lines)
  if (first === undefined) return { kind: 'paragraph', spans }
  if (first.list !== null) return { kind: 'item', spans, ordered: first.list.ordered, list: 'real' }
  const quote = quoteOf(spans)
  if (quote !== null) return quote
  if (lines.length === 1 && textOf(spans).length <= lengths.line && isSubheading(first, next)) {
    return { kind: 'subheading', spans, level: first.level !== null && first.level <= 2 ? 2 : 3 }
  }
  return { kind: 'paragraph', spans }
}

/** Pieces that make passages together: items of a list, or any other piece alone. */
function groupsOf(pieces: readonly Piece[]): { readonly from: number; readonly pieces: readonly Piece[] }[] {
  const groups: { from: number; pieces: Piece[] }[] = []
  pieces.forEach((piece, index) => {
    const open = groups.at(-1)
    const [last] = open?.pieces ?? []
    if (
      open !== undefined &&
      piece.kind === 'item' &&
      last?.kind === 'item' &&
      last.ordered === piece.ordered &&
      last.list === piece.list
    )
      open.pieces.push(piece)
    else groups.push({ from: index, pieces: [piece] })
  })
  return groups
}

/** Two short paragraphs for one, again and again, where a text has more of them than a note holds. */
function fitted(passages: readonly Passage[]): readonly Passage[] {
  if (passages.length <= mostPassages) return passages
  const texts = passages.map(passage =>
    'spans' in passage
      ? textOf(passage.spans)
      : 'items' in passage
        ? passage.items.map(textOf).join('\n')
        : 'text' in passage
          ? passage.text
          : '',
  )
  const merged: string[] = []
  for (const text of texts) {
    const last = merged.at(-1)
    if (last !== undefined && last.length + text.length < lengths.paragraph)
      merged.splice(-1, 1, `${last}\n${text}`)
    else merged.push(text)
  }
  return merged.slice(0, mostPassages).map(text => ({ kind: 'paragraph', spans: [plainSpan(text)] }))
}

/** Lines as the structured text of a note, at `at` (`body`, `boilerplates[0].body`), with a find for each paragraph. */
export function readProse(
  lines: readonly Line[],
  at: string,
  part: NotePart,
  confidence = 0.9,
  offset = 0,
): ReadProse {
  const paragraphs = paragraphsOf(lines)
  const pieces = bulletsIn(paragraphs.map((own, index) => pieceOf(own, paragraphs[index + 1]?.[0])))
  const passages: Passage[] = []
  const found: FoundField[] = []
  for (const { from, pieces: group } of groupsOf(pieces)) {
    const index = Math.min(passages.length + offset, mostPassages - 1)
    passages.push(...passagesFrom(group))
    for (const own of paragraphs.slice(from, from + group.length)) {
      const [line] = own
      if (line !== undefined)
        found.push(find(`${at}[${index}]`, part, own.map(({ text }) => text).join('\n'), confidence, line))
    }
  }
  return { passages: fitted(passages), found }
}
