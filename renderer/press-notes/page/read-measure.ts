import { assertNever } from '../../../domain/assert-never.ts'
import type { Block } from '../../../domain/blocks.ts'
import { looks } from '../../../domain/page-look.ts'
import { type Measure, measuredItems, measuredLines, measuredRows } from './measure.ts'
import { lineHeightOf, pixelsOf } from './page-style.ts'

const heightsOf = (elements: Iterable<Element>): number[] =>
  [...elements].map(element => element.getBoundingClientRect().height)

/** Reads from the drawn block (`place` holds it alone, unscaled) what pagination must know. Null: a page break. */
export function readMeasure(block: Block, place: Element): Measure | null {
  const [height = 0] = heightsOf(place.children)
  switch (block.kind) {
    case 'page-break':
      return null
    case 'heading':
    case 'paragraph': {
      const look = looks[block.style]
      const space = {
        before: pixelsOf(look.before),
        after: pixelsOf(look.after),
        keepNext: look.keepNext === true,
      }
      const line = lineHeightOf(look)
      return measuredLines(Math.round((height - space.before - space.after) / line), line, space)
    }
    case 'list': {
      const look = looks['list-item']
      const [line, after] = [lineHeightOf(look), pixelsOf(look.after)]
      const items = heightsOf(place.querySelectorAll('li')).map(item => Math.round((item - after) / line))
      return measuredItems(items, line, after)
    }
    case 'table': {
      const [header = 0] = heightsOf(place.querySelectorAll('thead'))
      return measuredRows(header, heightsOf(place.querySelectorAll('tbody tr')))
    }
    default:
      return assertNever(block)
  }
}
