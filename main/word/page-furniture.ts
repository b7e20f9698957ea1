import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import { type Composition, text } from '../../domain/blocks.ts'
import type { PageLook } from '../../domain/page-look.ts'
import { twipsOfMillimetres } from './measures.ts'
import { emptyParagraph, noteParagraph } from './paragraph.ts'
import { styleName } from './style-names.ts'

/** Whether the first page is a cover, on which nothing stands but what the note puts there. */
export const hasCover = ({ blocks }: Composition): boolean => blocks.some(({ part }) => part === 'cover')

/** Paper and margins. */
const paper = ({ width, height, margin, edge }: PageLook['page']) => ({
  size: { width: twipsOfMillimetres(width), height: twipsOfMillimetres(height) },
  margin: {
    top: twipsOfMillimetres(margin.top),
    right: twipsOfMillimetres(margin.right),
    bottom: twipsOfMillimetres(margin.bottom),
    left: twipsOfMillimetres(margin.left),
    header: twipsOfMillimetres(edge),
    footer: twipsOfMillimetres(edge),
  },
})

const pageNumber = (): Paragraph =>
  new Paragraph({
    style: styleName('footer').id,
    children: [new TextRun({ children: ['Page\u00A0', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
  })

/** The issuer’s lines, then « Page x/y ». */
const pageFooter = ({ footer, look }: Composition): Footer =>
  new Footer({
    children: [...footer.map(line => noteParagraph('footer', [text(line)], look)), pageNumber()],
  })

/**
 * What stands at the head and the foot of the pages. The embargo is said in the text of the first page already: its head
 * is empty. A cover has no foot either.
 */
export function pageFurniture(
  composition: Composition,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const { header, look } = composition
  const isCovered = hasCover(composition)
  const headers =
    header.length === 0
      ? {}
      : {
          default: new Header({ children: [noteParagraph('header', header, look)] }),
          first: new Header({ children: [emptyParagraph(styleName('header').id)] }),
        }
  return {
    properties: { page: paper(look.page), titlePage: true },
    headers,
    footers: {
      default: pageFooter(composition),
      first: isCovered
        ? new Footer({ children: [emptyParagraph(styleName('footer').id)] })
        : pageFooter(composition),
    },
  }
}
