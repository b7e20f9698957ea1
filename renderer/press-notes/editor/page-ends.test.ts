import { expect, test } from 'vitest'
import { type Block, text } from '../../../domain/blocks.ts'
import { layOut, noLayout } from '../page/layout.ts'
import { type Measure, measuredLines, measuredRows } from '../page/measure.ts'
import { plainStyle } from '../page/page-style.ts'
import { pageEnds, restsOf } from './page-ends.ts'

const paragraph = (at: string): Block => ({
  kind: 'paragraph',
  part: 'body',
  at,
  style: 'body',
  runs: [text(at)],
})
const table: Block = {
  kind: 'table',
  part: 'programme',
  at: 'steps',
  rowsAt: [],
  caption: '',
  widths: [1],
  header: ['Étape'],
  rows: [],
}
const space = { before: 8, after: 8, keepNext: false }
const { paper } = plainStyle
const room = paper.height - paper.top - paper.bottom

function laid(...content: readonly (readonly [Block, Measure | null])[]) {
  const measures = new Map(content)
  const measureOf = (block: Block): Measure | null => measures.get(block) ?? null
  const body = content.map(([block]) => block)
  const layout = layOut({ look: plainStyle.look, body, head: [], foot: [] }, measureOf, noLayout)
  return { ends: pageEnds(layout, measureOf), rests: restsOf(layout, measureOf) }
}

test('a page ends inside the paragraph whose lines go on, and no space is dropped there', () => {
  const line = room / 10
  const { ends } = laid([paragraph('a'), measuredLines(15, line, space)])
  expect(ends).toMatchObject([{ page: 1, index: 0, from: 9, dropped: { above: 0, below: 0 }, repeats: null }])
  expect(ends[0]?.rest).toBeCloseTo(line - 8, 1)
})

test('between two texts the spaces on either side are dropped', () => {
  const high = measuredLines(1, room - 8, space)
  const { ends, rests } = laid([paragraph('a'), high], [paragraph('b'), measuredLines(1, 20, space)])
  expect(ends).toMatchObject([{ index: 1, from: 0, dropped: { above: 8, below: 8 } }])
  expect(rests[1]).toBeCloseTo(room - 20, 1)
})

test('a break asked for keeps the space above what begins the page', () => {
  const { ends } = laid(
    [paragraph('a'), measuredLines(1, 20, space)],
    [{ kind: 'page-break', part: 'body', at: 'body[1]' }, null],
    [paragraph('b'), measuredLines(1, 20, space)],
  )
  expect(ends).toMatchObject([{ index: 2, dropped: { above: 8, below: 0 } }])
})

test('a table that goes on repeats its header row', () => {
  const { ends } = laid([
    table,
    measuredRows(
      20,
      Array.from({ length: 4 }, () => room / 3),
    ),
  ])
  expect(ends.map(({ from, repeats }) => [from, repeats])).toEqual([[2, table]])
})
