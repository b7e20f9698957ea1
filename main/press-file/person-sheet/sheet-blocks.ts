import { type Block, type HeadingStyle, type ParagraphStyle, text } from '../../../domain/blocks.ts'
import { setRuns } from '../../../domain/compose/prose.ts'

// The sheet has no screen to lead back to: all of it is one part.
const origin = { part: 'body', at: '' } as const

/** A heading of the sheet. */
export const heading = (style: HeadingStyle, level: 1 | 2, words: string): Block => ({
  kind: 'heading',
  ...origin,
  style,
  level,
  runs: [text(words)],
})

/** A paragraph; what is held about somebody is shown as it is held, with ordinals raised. */
export const paragraph = (style: ParagraphStyle, words: string): Block => ({
  kind: 'paragraph',
  ...origin,
  style,
  runs: setRuns(words, {}),
})

/** Items with a dash. */
export const list = (items: readonly string[]): Block => ({
  kind: 'list',
  ...origin,
  ordered: false,
  items: items.map(item => setRuns(item, {})),
})

/** A table whose first column names the rows. `widths` are shares of the text width. */
export const table = (
  caption: string,
  widths: readonly number[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Block => ({
  kind: 'table',
  ...origin,
  caption,
  widths,
  header,
  rowsAt: rows.map(() => ''),
  rows: rows.map(cells =>
    cells.map((cell, column) => ({
      paragraphs: [{ style: column === 0 ? 'step-time' : 'step', runs: setRuns(cell, {}) } as const],
    })),
  ),
})
