import { assertNever } from './assert-never.ts'
import { type Block, type Composition, type NotePart, plainText, type Run } from './blocks.ts'

/** A paragraph of the page as a reader hears it, and where it comes from: `at` is the path of what it prints. */
export type ReadingLine = {
  readonly part: NotePart
  readonly at: string
  /** The style of the paragraph, or what it stands in. */
  readonly style: string
  readonly text: string
}

type Piece = { readonly style: string; readonly runs: readonly Run[]; readonly at?: string }

const lineOf = ({ part, at: origin }: Block, { style, runs, at }: Piece): ReadingLine => ({
  part,
  at: at ?? origin,
  style,
  text: plainText(runs),
})

function linesOf(block: Block): readonly ReadingLine[] {
  const { part, at } = block
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [lineOf(block, block)]
    case 'list':
      return block.items.map((runs, index) =>
        lineOf(block, { style: 'list-item', runs, at: `${at}.items[${index}]` }),
      )
    case 'table':
      return [
        ...block.header.map(text => ({ part, at: '', style: 'column-heading', text })),
        ...block.rows.flatMap((cells, row) =>
          cells.flatMap(({ paragraphs }) =>
            paragraphs.map(paragraph => lineOf(block, { ...paragraph, at: block.rowsAt[row] ?? at })),
          ),
        ),
      ]
    case 'box':
      return block.paragraphs.map(paragraph => lineOf(block, paragraph))
    case 'contents':
      return [
        { part, at, style: 'contents-title', text: block.title },
        ...block.entries.map(({ level, text }) => ({ part, at, style: `contents-${level}`, text })),
      ]
    case 'picture':
    case 'logos':
    case 'page-break':
      return []
    default:
      return assertNever(block)
  }
}

/**
 * The composition from top to bottom as it is read out: the order that a screen reader must meet in Word and in PDF,
 * and what tells whether a document still says what it said. Paragraphs without words are left out.
 */
export const readingOrder = ({ blocks }: Composition): readonly ReadingLine[] =>
  blocks.flatMap(linesOf).filter(({ text }) => text.trim() !== '')

/**
 * What a hash of the visible text is taken of: one line a paragraph, every run of white space as one space. Programs
 * change spaces at the end of lines and the kind of hyphens that they break at, which no reader sees.
 */
export const visibleText = (lines: readonly string[]): string =>
  lines
    .map(line =>
      line
        .normalize('NFC')
        .replace(/[\u00AD\u200B\u2060]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter(line => line !== '')
    .join('\n')
