import { assertNever } from '../../../domain/assert-never.ts'
import type { Block } from '../../../domain/blocks.ts'
import { type Look, looks } from '../../../domain/page-look.ts'
import { type Measure, measuredItems, measuredLines, measuredRows } from './measure.ts'
import { lineHeightOf, pixelsOf } from './page-style.ts'

const heightsOf = (elements: Iterable<Element>): number[] =>
  [...elements].map(element => element.getBoundingClientRect().height)

const spaceOf = ({ before, after }: Look): { before: number; after: number } => ({
  before: pixelsOf(before),
  after: pixelsOf(after),
})

/** Reads from the drawn block (`place` holds it alone, unscaled) what pagination must know. Null: a page break. */
export function readMeasure(block: Block, place: Element): Measure | null {
  const [height = 0] = heightsOf(place.children)
  switch (block.kind) {
    case 'box':
    case 'contents':
    case 'picture':
    case 'logos':
    case 'page-break':
      return null
    case 'heading':
    case 'paragraph': {
      const look = looks[block.style]
      const line = lineHeightOf(look)
      const keepNext = look.keepNext === true
      return measuredLines(Math.round(height / line), line, { ...spaceOf(look), keepNext })
    }
    case 'list': {
      const look = looks['list-item']
      const line = lineHeightOf(look)
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
