import type { NotePart } from '../blocks.ts'
import { foldText } from '../contact-search/fold.ts'
import { cleanText } from '../paste/clean-text.ts'
import { sliceSpans, tidySpans } from '../paste/tidy-spans.ts'
import { writtenLink } from '../paste/written-link.ts'
import type { CellPlace, ReadDocument, ReadParagraph } from '../read-document.ts'
import type { FoundField } from '../returned.ts'
import type { Span } from '../rich-text.ts'

/**
 * A line of an old note as a reader sees it: a paragraph, or what stands between two line breaks of one. `index` counts
 * the paragraphs of the document. Spaces are single, tabs stay; `folded` are its words (foldText).
 */
export type Line = {
  readonly index: number
  readonly text: string
  readonly folded: string
  readonly spans: readonly Span[]
  /** All of its words are. */
  readonly isBold: boolean
  readonly isItalic: boolean
  /** By style or outline level. */
  readonly level: number | null
  readonly list: ReadParagraph['list']
  readonly cell: CellPlace | null
  readonly place: ReadParagraph['place']
  readonly isCentred: boolean
  readonly startsPage: boolean
}

/** An address as notes carry it, or empty: « http: » becomes « https: », other protocols are left out. */
export function noteHref(href: string): string {
  const read = writtenLink(href)
  if (read.kind === 'none' || /\s/u.test(href.trim())) return ''
  return read.kind === 'link' ? read.href : read.secure
}

const spansOf = ({ runs }: ReadParagraph): Span[] =>
  runs
    .filter(({ change }) => change?.kind !== 'deleted')
    .map(({ text, bold, italic, superscript, href }) => ({
      text: cleanText(text),
      bold,
      italic,
      superscript,
      href: href === '' ? '' : noteHref(href),
    }))

/** The spans between line breaks. */
function brokenSpans(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]]
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...span, text })
    })
  }
  return lines
}

const isAll = (spans: readonly Span[], looks: (span: Span) => boolean): boolean => {
  const written = spans.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return written.length > 0 && written.every(looks)
}

/** Text with single spaces, unbreakable ones among them, and tabs. */
export const spaced = (text: string): string =>
  text
    .replaceAll(/[^\S\t]+/gu, ' ')
    .replaceAll(/ *\t */gu, '\t')
    .trim()

function linesOfParagraph(paragraph: ReadParagraph, index: number): Line[] {
  return brokenSpans(spansOf(paragraph)).map((spans, rank) => {
    const text = spaced(spans.map(span => span.text).join(''))
    return {
      index,
      text,
      folded: foldText(text),
      spans,
      isBold: isAll(spans, span => span.bold),
      isItalic: isAll(spans, span => span.italic),
      level: paragraph.level,
      list: rank === 0 ? paragraph.list : null,
      cell: paragraph.cell,
      place: paragraph.place,
      isCentred: paragraph.align === 'center',
      startsPage: rank === 0 && paragraph.startsPage,
    }
  })
}

const bullet = /^(?:[•▪◦●■‣➢➤►✓✔\uF0A7\uF0B7\uF0D8\uF0FC][\t \u00A0]*)(?=\S)/u

/** A sign typed before a line makes an item of it, as a real list does. */
function withoutBullet(line: Line): Line {
  const sign = bullet.exec(line.text)?.[0] ?? ''
  if (sign === '' || line.list !== null) return line
  const written = line.spans.map(span => span.text).join('')
  const start = written.indexOf(sign.charAt(0)) + 1
  const spans = tidySpans(sliceSpans(line.spans, start, written.length))
  return { ...line, text: line.text.slice(sign.length), spans, list: { ordered: false, level: 0 } }
}

/** All lines of a document with words or signs in them; what heads the pages comes first, what ends them last. */
export function linesOf({ paragraphs }: ReadDocument): readonly Line[] {
  const lines = paragraphs
    .flatMap(linesOfParagraph)
    .filter(({ text }) => text !== '')
    .map(withoutBullet)
  const at = (...places: readonly Line['place'][]): Line[] =>
    lines.filter(({ place }) => places.includes(place))
  return [...at('header'), ...at('body', 'aside'), ...at('footer')]
}

/** What a rule read, and from which line. */
export const find = (
  at: string,
  part: NotePart,
  value: string,
  confidence: number,
  line: Pick<Line, 'text' | 'index'>,
): FoundField => ({
  at: at.slice(0, 300),
  part,
  value: value.slice(0, 40_000),
  confidence,
  source: line.text,
  line: line.index,
})

/** Letters of which none is small: « NOTE AUX REDACTIONS ». */
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

/** Short enough to be a title, and set apart from the text: by style, bold, underlining words in capitals, a colon. */
export const looksLikeTitle = ({ text, level, isBold, list }: Line): boolean =>
  text.length <= 160 && list === null && (level !== null || isBold || isCapitals(text) || /\s?:$/u.test(text))
