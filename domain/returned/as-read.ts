import type { Block, HeadingStyle, ParagraphStyle, Run } from '../blocks.ts'
import type { ComposeInput } from '../compose/context.ts'
import { compose } from '../compose.ts'
import {
  emptyDocument,
  plainParagraph,
  plainRun,
  type ReadDocument,
  type ReadParagraph,
  type ReadRun,
} from '../read-document.ts'

/* For tests: a composed note as a reader of Word files hands it over. */

export const readRun = (text: string, looks: Partial<ReadRun> = {}): ReadRun => ({
  ...plainRun,
  text,
  ...looks,
})

export const readParagraph = (
  text: string | readonly ReadRun[],
  more: Partial<ReadParagraph> = {},
): ReadParagraph => ({
  ...plainParagraph,
  runs: typeof text === 'string' ? [readRun(text)] : text,
  ...more,
})

export const readDocument = (
  paragraphs: readonly ReadParagraph[],
  more: Partial<ReadDocument> = {},
): ReadDocument => ({ ...emptyDocument, paragraphs, ...more })

const runsOf = (runs: readonly Run[]): ReadRun[] =>
  runs.map(run => {
    if (run.kind === 'break') return readRun('\n')
    if (run.kind === 'link') return readRun(run.text, { href: run.href })
    return readRun(run.text, { bold: run.bold, italic: run.italic, superscript: run.superscript })
  })

const styled = (
  style: HeadingStyle | ParagraphStyle,
  runs: readonly Run[],
  more: Partial<ReadParagraph> = {},
) => readParagraph(runsOf(runs), { style, styleName: style, ...more })

function paragraphsOf(block: Block, table: number): ReadParagraph[] {
  switch (block.kind) {
    case 'heading':
      return [styled(block.style, block.runs, { level: block.level })]
    case 'paragraph':
      return [styled(block.style, block.runs)]
    case 'list':
      return block.items.map(item =>
        styled('list-item', item, { list: { ordered: block.ordered, level: 0 } }),
      )
    case 'table': {
      const header = block.header.map((text, column) =>
        readParagraph(text, { cell: { table, row: 0, column, isHeader: true } }),
      )
      const rows = block.rows.flatMap((cells, row) =>
        cells.flatMap(({ paragraphs }, column) =>
          paragraphs.map(({ style, runs }) =>
            styled(style, runs, { cell: { table, row: row + 1, column, isHeader: false } }),
          ),
        ),
      )
      return [...header, ...rows]
    }
    case 'box':
      return block.paragraphs.map(({ style, runs }) => styled(style, runs))
    case 'contents':
      return [readParagraph(block.title), ...block.entries.map(({ text }) => readParagraph(text))]
    default:
      return []
  }
}

/** The paragraphs of the page that a note prints, as they come back when nobody touched them. */
export function paragraphsAsRead(input: ComposeInput): ReadParagraph[] {
  let table = -1
  return compose(input).blocks.flatMap(block => {
    if (block.kind === 'table') table += 1
    return paragraphsOf(block, table)
  })
}

/** The paragraph with other words, and all that it had otherwise. */
export const retyped = (paragraph: ReadParagraph, text: string): ReadParagraph => ({
  ...paragraph,
  runs: [
    { ...readRun(text), bold: paragraph.runs[0]?.bold ?? false, italic: paragraph.runs[0]?.italic ?? false },
  ],
})

export const textOf = ({ runs }: ReadParagraph): string => runs.map(({ text }) => text).join('')

/** What word processors do to a document without anybody having meant it. */
export function withHabits(paragraphs: readonly ReadParagraph[]): ReadParagraph[] {
  return paragraphs.flatMap((paragraph, at) => {
    const split = paragraph.runs.flatMap(run => {
      const middle = Math.floor(run.text.length / 2)
      return [
        { ...run, text: run.text.slice(0, middle) },
        { ...run, text: run.text.slice(middle) },
      ]
    })
    const isLost = at % 3 === 0
    const empty = at % 5 === 4 && paragraph.cell === null ? [readParagraph('')] : []
    return [
      {
        ...paragraph,
        runs: split.map(run => ({ ...run, text: run.text.replaceAll('\u00A0', ' ').replaceAll('’', "'") })),
        styleName: `${paragraph.styleName} Car${at}`,
        style: isLost ? null : paragraph.style,
      },
      ...empty,
    ]
  })
}
