import { type FileChild, PageBreak, Paragraph, Table } from 'docx'
import { assertNever } from '../../domain/assert-never.ts'
import { type Block, type Heading, isDrawn } from '../../domain/blocks.ts'
import { contentsParagraphs } from './contents.ts'
import { bookmarked } from './inline.ts'
import { listParagraphs } from './lists.ts'
import type { Paper } from './paper.ts'
import { emptyParagraph, noteParagraph } from './paragraph.ts'
import { logosParagraph, pictureParagraph } from './pictures.ts'
import { paragraphChildren } from './runs.ts'
import { headingStyleName, layoutStyles } from './style-names.ts'
import { noteTable } from './tables.ts'

const pageBreak = (): Paragraph =>
  new Paragraph({ style: layoutStyles.pageBreak, children: [new PageBreak()] })

/** Only the first of two headings with one anchor bears its bookmark. */
function headingParagraph(heading: Heading, { look, bookmarks, headings }: Paper): Paragraph {
  const { anchor, runs, style } = heading
  const bookmark = anchor !== undefined && headings.includes(heading) ? bookmarks.get(anchor) : undefined
  return new Paragraph({
    style: headingStyleName(heading).id,
    children: bookmarked(paragraphChildren(runs, look.looks[style]), bookmark),
  })
}

function blockChildren(block: Block, index: number, paper: Paper): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, paper)]
    case 'paragraph':
      return [noteParagraph(block.style, block.runs, paper.look)]
    case 'list':
      return listParagraphs(block, index, paper.look)
    case 'table':
      return isDrawn(block) ? [noteTable(block, paper.look)] : []
    case 'box':
      return block.paragraphs.map(({ style, runs }) => noteParagraph(style, runs, paper.look))
    case 'contents':
      return contentsParagraphs(block, paper)
    case 'picture':
      return [pictureParagraph(block, paper)]
    case 'logos':
      return [logosParagraph(block, paper)]
    case 'page-break':
      return [pageBreak()]
    default:
      return assertNever(block)
  }
}

/** Word makes one of two tables that touch, and one frame of two boxes. */
const wouldMelt = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && block.kind === next.kind && (block.kind === 'box' || block.kind === 'table')

/**
 * The blocks as Word’s paragraphs and tables. Word wants a paragraph at the end of the document, and something between
 * what must not become one: a spacer without height stands there.
 */
export function bodyChildren(blocks: readonly Block[], paper: Paper): FileChild[] {
  const drawn = blocks.filter(block => block.kind !== 'table' || isDrawn(block))
  const children = drawn.flatMap((block, index) => [
    ...blockChildren(block, index, paper),
    ...(wouldMelt(block, drawn[index + 1]) ? [emptyParagraph(layoutStyles.spacer)] : []),
  ])
  return children.at(-1) instanceof Table ? [...children, emptyParagraph(layoutStyles.spacer)] : children
}
