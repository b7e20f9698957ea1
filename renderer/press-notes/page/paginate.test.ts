import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Measure, measuredItems, measuredLines, measuredRows } from './measure.ts'
import { type PlacedPage, paginate } from './paginate.ts'

const lines = (count: number, more: Partial<Measure> = {}): Measure => ({
  ...measuredLines(count, 10, { before: 0, after: 0, keepNext: false }),
  ...more,
})

/** What stands on each page: block, first strip and the one after the last. */
const shown = (pages: readonly PlacedPage[]): string[] =>
  pages.map(page => page.map(({ block, from, to }) => `${block}:${from}-${to}`).join(' '))

describe('pages are filled as Word fills them', () => {
  test('a note with nothing is one empty page', () => {
    expect(shown(paginate([], 100))).toEqual([''])
  })

  test('a page break starts a page, however little stands before it', () => {
    expect(shown(paginate([lines(1), null, lines(1)], 100))).toEqual(['0:0-1', '2:0-1'])
  })

  test('a paragraph leaves at least two lines on either page', () => {
    expect(shown(paginate([lines(9), lines(4)], 100))).toEqual(['0:0-9', '1:0-4'])
    expect(shown(paginate([lines(8), lines(4)], 100))).toEqual(['0:0-8 1:0-2', '1:2-4'])
    expect(shown(paginate([lines(7), lines(4)], 100))).toEqual(['0:0-7 1:0-2', '1:2-4'])
    expect(shown(paginate([lines(8), lines(3)], 100))).toEqual(['0:0-8', '1:0-3'])
  })

  test('a heading stays with two lines of what follows, through other headings', () => {
    const heading = lines(1, { keepNext: true })
    expect(shown(paginate([lines(7), heading, heading, lines(5)], 100))).toEqual([
      '0:0-7',
      '1:0-1 2:0-1 3:0-5',
    ])
    expect(shown(paginate([lines(6), heading, heading, lines(5)], 100))).toEqual([
      '0:0-6 1:0-1 2:0-1 3:0-2',
      '3:2-5',
    ])
  })

  test('rows stay whole and the header row is repeated', () => {
    const table = measuredRows(10, [30, 30, 30, 30])
    const pages = paginate([lines(2), table], 100)
    expect(shown(pages)).toEqual(['0:0-2 1:0-2', '1:2-4'])
    expect(shown(paginate([lines(7, { keepNext: true }), table], 100))).toEqual(['0:0-7', '1:0-3', '1:3-4'])
  })

  test('between paragraphs the larger space counts, and none above what a full page pushed on', () => {
    const spaced = lines(4, { before: 12, after: 8 })
    const aboves = paginate([spaced, spaced, spaced], 104).map(page => page.map(({ above }) => above))
    expect(aboves).toEqual([[12, 12], [0]])
    expect(paginate([null, spaced], 100).at(-1)?.[0]?.above).toBe(12)
  })

  test('the items of a list may part, and their lines as those of a paragraph', () => {
    const list = measuredItems([1, 4, 1], 10, { before: 0, after: 2 })
    expect(list.strips).toEqual([12, 10, 10, 10, 12, 10])
    expect(list.breaks).toEqual([1, 3, 5])
    expect(shown(paginate([lines(6), list], 100))).toEqual(['0:0-6 1:0-3', '1:3-6'])
  })

  test('what is higher than a page goes on all the same', () => {
    expect(shown(paginate([measuredRows(0, [250, 20])], 100))).toEqual(['0:0-1', '0:1-2'])
  })
})

const anyMeasure = fc.oneof(
  fc
    .record({
      count: fc.integer({ min: 1, max: 40 }),
      before: fc.nat(30),
      after: fc.nat(30),
      keepNext: fc.boolean(),
    })
    .map(({ count, ...space }) => measuredLines(count, 10, space)),
  fc
    .tuple(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), fc.nat(10))
    .map(([items, after]) => measuredItems(items, 10, { before: 0, after })),
  fc
    .tuple(fc.nat(20), fc.array(fc.integer({ min: 5, max: 90 }), { maxLength: 30 }))
    .map(([header, rows]) => measuredRows(header, rows)),
  fc.constant(null),
)

describe('for any blocks', () => {
  test('every strip stands once, in order, and no page is overfull unless one strip alone is', () => {
    fc.assert(
      fc.property(fc.array(anyMeasure, { maxLength: 25 }), measures => {
        const pages = paginate(measures, 200)
        measures.forEach((measure, block) => {
          const pieces = pages.flat().filter(placed => placed.block === block)
          const strips = pieces.flatMap(({ from, to }) =>
            Array.from({ length: to - from }, (_, i) => from + i),
          )
          expect(strips).toEqual([...(measure?.strips ?? []).keys()])
        })
        for (const page of pages) {
          const heights = page.map(
            ({ block, above, height }) => above + height + (measures[block]?.header ?? 0),
          )
          const isOneStrip = page.length === 1 && page.every(({ from, to }) => to - from <= 1)
          if (!isOneStrip) expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(200.5)
        }
      }),
    )
  })
})
