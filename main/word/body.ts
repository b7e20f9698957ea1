import { type FileChild, PageBreak, Paragraph, Table } from 'docx'
import { assertNever } from '../../domain/assert-never.ts'
import { type Block, isDrawn } from '../../domain/blocks.ts'
import { listParagraphs } from './lists.ts'
import { emptyParagraph, noteParagraph } from './paragraph.ts'
import { programmeTable } from './programme-table.ts'
import { layoutStyles } from './style-names.ts'

const pageBreak = (): Paragraph =>
  new Paragraph({ style: layoutStyles.pageBreak, children: [new PageBreak()] })

function blockChildren(block: Block, index: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [noteParagraph(block.style, block.runs)]
    case 'list':
      return listParagraphs(block, index)
    case 'table':
      return isDrawn(block) ? [programmeTable(block)] : []
    case 'box':
      return block.paragraphs.map(({ style, runs }) => noteParagraph(style, runs))
    case 'contents':
    case 'picture':
    case 'logos':
      return []
    case 'page-break':
      return [pageBreak()]
    default:
      return assertNever(block)
  }
}

/**
 * The blocks as Word’s paragraphs and tables. Word joins two tables that touch and wants a paragraph at the end
 * of the document: a spacer without height stands there.
 */
export const bodyChildren = (blocks: readonly Block[]): FileChild[] => {
  const children = blocks.flatMap(blockChildren)
  return children.flatMap((child, index) => {
    const next = children[index + 1]
    const touches = child instanceof Table && (next === undefined || next instanceof Table)
    return touches ? [child, emptyParagraph(layoutStyles.spacer)] : [child]
  })
}
