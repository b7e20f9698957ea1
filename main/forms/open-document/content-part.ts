import { assertNever } from '../../../domain/assert-never.ts'
import { type Block, type Composition, isDrawn } from '../../../domain/blocks.ts'
import { element, xmlPart } from '../../word/xml.ts'
import { contentsXml } from './contents.ts'
import { languageStyles } from './inline.ts'
import { layoutNames, namespaces } from './names.ts'
import { bareParagraph, headingXml, listXml, logosXml, noteParagraph, pictureXml } from './paragraphs.ts'
import type { Sheet } from './sheet.ts'
import { fontFaces } from './styles-part.ts'
import { tableXml } from './tables.ts'

type Printed = Exclude<Block, { readonly kind: 'page-break' }>

function blockXml(block: Printed, startsPage: boolean, sheet: Sheet): string {
  switch (block.kind) {
    case 'heading':
      return headingXml(block, startsPage, sheet)
    case 'paragraph':
      return noteParagraph(block.style, block.runs, startsPage, sheet)
    case 'list':
      return listXml(block, startsPage, sheet)
    case 'table':
      return tableXml(block, startsPage, sheet)
    case 'box':
      return block.paragraphs
        .map(({ style, runs }, index) => noteParagraph(style, runs, startsPage && index === 0, sheet))
        .join('')
    case 'contents':
      return contentsXml(block, startsPage, sheet)
    case 'picture':
      return pictureXml(block, startsPage, sheet)
    case 'logos':
      return logosXml(block, startsPage, sheet)
    default:
      return assertNever(block)
  }
}

/** A block that prints nothing cannot begin a page. */
const isPrinted = (block: Block): boolean => {
  if (block.kind === 'table') return isDrawn(block)
  if (block.kind === 'list') return block.items.length > 0
  return block.kind !== 'box' || block.paragraphs.length > 0
}

/** Two frames that touch would be one. */
const wouldMelt = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && block.kind === next.kind && (block.kind === 'box' || block.kind === 'table')

const spacer = (sheet: Sheet): string => bareParagraph(layoutNames.spacer.id, '', false, sheet)

function bodyXml(blocks: readonly Block[], sheet: Sheet): string {
  const printed = blocks.filter(isPrinted)
  const written = printed.map((block, index) => {
    if (block.kind === 'page-break') return ''
    const xml = blockXml(block, printed[index - 1]?.kind === 'page-break', sheet)
    return wouldMelt(block, printed[index + 1]) ? xml + spacer(sheet) : xml
  })
  // Programs want a paragraph after a table at the end, and would make a high one.
  const isOpen = printed.at(-1)?.kind === 'table' || written.every(xml => xml === '')
  return written.join('') + (isOpen ? spacer(sheet) : '')
}

/** `content.xml`: the blocks as paragraphs, lists and tables that bear the names of styles. */
export function contentPart({ blocks, look }: Composition, sheet: Sheet): string {
  const body = bodyXml(blocks, sheet)
  return xmlPart(
    element('office:document-content', namespaces, [
      fontFaces(look),
      element('office:automatic-styles', {}, [...languageStyles, ...sheet.automaticStyles()]),
      element('office:body', {}, [element('office:text', {}, [body])]),
    ]),
  )
}
