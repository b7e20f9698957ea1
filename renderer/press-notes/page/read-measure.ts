import { assertNever } from '../../../domain/assert-never.ts'
import type { Block } from '../../../domain/blocks.ts'
import type { Look } from '../../../domain/page-look.ts'
import {
  type Measure,
  measuredBlock,
  measuredItems,
  measuredLines,
  measuredRows,
  measuredStack,
} from './measure.ts'
import { type PageStyle, pixelsOf } from './page-style.ts'

const heightsOf = (elements: Iterable<Element>): number[] =>
  [...elements].map(element => element.getBoundingClientRect().height)

/** The height of a frame, cut above each of the texts in it. */
function stripsOf(frame: Element | null): number[] {
  if (frame === null) return []
  const { top, bottom } = frame.getBoundingClientRect()
  const tops = [...frame.children].slice(1).map(text => text.getBoundingClientRect().top)
  const edges = [top, ...tops, bottom]
  return edges.slice(1).map((edge, index) => edge - (edges[index] ?? top))
}

const spaceOf = ({ before, after }: Look): { before: number; after: number } => ({
  before: pixelsOf(before),
  after: pixelsOf(after),
})

/** A box stands apart from the text around it. Points. */
export const boxGap = 8
const boxSpace = { before: pixelsOf(boxGap), after: pixelsOf(boxGap) }
const noSpace = { before: 0, after: 0 }

/** Reads from the drawn block (`place` holds it alone, unscaled) what pagination must know. Null: a page break. */
export function readMeasure(block: Block, place: Element, style: PageStyle): Measure | null {
  const { looks } = style.look
  const [height = 0] = heightsOf(place.children)
  switch (block.kind) {
    case 'page-break':
      return null
    case 'picture':
    case 'logos': {
      const look = looks[block.kind]
      return measuredBlock(height, { ...spaceOf(look), keepNext: look.keepNext === true })
    }
    case 'box':
      return measuredStack(stripsOf(place.querySelector('.page-box')), boxSpace)
    case 'contents':
      return measuredStack(stripsOf(place.querySelector('.page-contents')), noSpace)
    case 'heading':
    case 'paragraph': {
      const look = looks[block.style]
      const line = style.lineHeightOf(look)
      const keepNext = look.keepNext === true
      return measuredLines(Math.round(height / line), line, { ...spaceOf(look), keepNext })
    }
    case 'list': {
      const look = looks['list-item']
      const line = style.lineHeightOf(look)
      const items = heightsOf(place.querySelectorAll('li')).map(item => Math.round(item / line))
      return measuredItems(items, line, spaceOf(look))
    }
    case 'table': {
      const [header = 0] = heightsOf(place.querySelectorAll('thead'))
      return measuredRows(header, heightsOf(place.querySelectorAll('tbody tr')))
    }
    default:
      return assertNever(block)
  }
}
