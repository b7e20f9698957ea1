import { type Composition, text } from '../../../domain/blocks.ts'
import { inertLine } from '../../word/sanitise.ts'
import { element, escapeXml } from '../../word/xml.ts'
import { runsXml } from './inline.ts'
import { millimetres } from './lengths.ts'
import { odtName } from './names.ts'

const layout = 'Paper'

const hasCover = ({ blocks }: Composition): boolean => blocks.some(({ part }) => part === 'cover')

const furnitureSpace = (name: string, side: string, height: number): string =>
  element(name, {}, [
    element('style:header-footer-properties', {
      'fo:min-height': millimetres(height),
      [`fo:margin-${side}`]: millimetres(height),
      'style:dynamic-spacing': 'true',
    }),
  ])

/** Paper and margins. The margins of OpenDocument end where head and foot begin, and there is always a foot. */
export function pageLayout({ look: { page }, header }: Composition): string {
  const { width, height, margin, edge } = page
  const hasHead = header.length > 0
  const head = Math.max(0, margin.top - edge)
  const foot = Math.max(0, margin.bottom - edge)
  return element('style:page-layout', { 'style:name': layout }, [
    element('style:page-layout-properties', {
      'fo:page-width': millimetres(width),
      'fo:page-height': millimetres(height),
      'style:print-orientation': 'portrait',
      'fo:margin-top': millimetres(hasHead ? margin.top - head : margin.top),
      'fo:margin-bottom': millimetres(margin.bottom - foot),
      'fo:margin-left': millimetres(margin.left),
      'fo:margin-right': millimetres(margin.right),
    }),
    hasHead ? furnitureSpace('style:header-style', 'bottom', head) : element('style:header-style'),
    furnitureSpace('style:footer-style', 'top', foot),
  ])
}

const paragraph = (style: 'header' | 'footer', content: string): string =>
  element('text:p', { 'text:style-name': odtName(style).id }, [content])

/** The issuer’s lines, then « Page x/y ». */
function foot({ footer, look }: Composition): string {
  const lines = footer.map(line => paragraph('footer', runsXml([text(inertLine(line))], look.looks.footer)))
  const number = element('text:page-number', { 'text:select-page': 'current' }, ['1'])
  const count = element('text:page-count', {}, ['1'])
  return [...lines, paragraph('footer', `${escapeXml('Page\u00A0')}${number}/${count}`)].join('')
}

/**
 * What stands at the head and the foot of the pages. The embargo is said in the text of the first page already: its head
 * is empty. A cover has no foot either.
 */
export function masterPages(composition: Composition): string {
  const { header, look } = composition
  const isCovered = hasCover(composition)
  const hasHead = header.length > 0
  const isFirstOther = hasHead || isCovered
  return element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': layout }, [
    hasHead ? element('style:header', {}, [paragraph('header', runsXml(header, look.looks.header))]) : '',
    hasHead ? element('style:header-first', {}, [paragraph('header', '')]) : '',
    element('style:footer', {}, [foot(composition)]),
    isFirstOther
      ? element('style:footer-first', {}, [isCovered ? paragraph('footer', '') : foot(composition)])
      : '',
  ])
}
