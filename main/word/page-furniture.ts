import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import { type Composition, text } from '../../domain/blocks.ts'
import { page } from '../../domain/page-look.ts'
import { twipsOfMillimetres } from './measures.ts'
import { noteParagraph } from './paragraph.ts'
import { styleName } from './style-names.ts'

const { width, height, margin, edge } = page

/** Paper and margins. */
export const pageProperties: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: twipsOfMillimetres(width), height: twipsOfMillimetres(height) },
    margin: {
      top: twipsOfMillimetres(margin.top),
      right: twipsOfMillimetres(margin.right),
      bottom: twipsOfMillimetres(margin.bottom),
      left: twipsOfMillimetres(margin.left),
      header: twipsOfMillimetres(edge),
      footer: twipsOfMillimetres(edge),
    },
  },
}

const pageNumber = (): Paragraph =>
  new Paragraph({
    style: styleName('footer').id,
    children: [new TextRun({ children: ['Page\u00A0', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
  })

/** What stands at the foot of every page: the issuer’s lines, then « Page x/y ». */
export const pageFooter = ({ footer }: Composition): Footer =>
  new Footer({
    children: [...footer.map(line => noteParagraph('footer', [text(line)])), pageNumber()],
  })

/** What stands at the head of every page; null when there is nothing to say. */
export const pageHeader = ({ header }: Composition): Header | null =>
  header.length === 0 ? null : new Header({ children: [noteParagraph('header', header)] })
