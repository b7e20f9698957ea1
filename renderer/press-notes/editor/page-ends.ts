import type { Block, Table } from '../../../domain/blocks.ts'
import type { Layout, Piece } from '../page/layout.ts'
import type { Measure } from '../page/measure.ts'
import { sheetHeight } from '../page/page-style.ts'

/** Where a page ends in the middle of the note: before the strip `from` of a block, the first on the page `page`. */
export type PageEnd = {
  readonly page: number
  /** The block’s number in the composition, and the block. */
  readonly index: number
  readonly block: Block
  readonly from: number
  /** Pixels left free at the foot of the page before. */
  readonly rest: number
  /** The spaces above and below the gap that printing drops, in pixels: those of the texts on either side. */
  readonly dropped: { readonly above: number; readonly below: number }
  /** The table whose header row is repeated, or null. */
  readonly repeats: Table | null
}

const usedBy = (pieces: readonly Piece[], measureOf: (block: Block) => Measure | null): number =>
  pieces.reduce(
    (used, { block, placed }) => used + placed.above + placed.height + (measureOf(block)?.header ?? 0),
    0,
  )

/** The free room at the foot of each page. */
export function restsOf(layout: Layout, measureOf: (block: Block) => Measure | null): number[] {
  const room = sheetHeight - layout.top - layout.bottom
  return layout.pages.map(pieces => Math.max(0, room - usedBy(pieces, measureOf)))
}

/** The ends of all pages but the last. A page without anything on it is passed over with the one before. */
export function pageEnds(layout: Layout, measureOf: (block: Block) => Measure | null): PageEnd[] {
  const rests = restsOf(layout, measureOf)
  return layout.pages.flatMap(([first], page): PageEnd[] => {
    if (page === 0 || first === undefined) return []
    const { block, placed } = first
    const last = layout.pages[page - 1]?.at(-1)
    const isCut = placed.from > 0
    return [
      {
        page,
        index: placed.block,
        block,
        from: placed.from,
        rest: rests[page - 1] ?? 0,
        dropped: {
          above: isCut || last === undefined ? 0 : (measureOf(last.block)?.after ?? 0),
          below: isCut ? 0 : (measureOf(block)?.before ?? 0) - placed.above,
        },
        repeats: block.kind === 'table' && isCut ? block : null,
      },
    ]
  })
}
