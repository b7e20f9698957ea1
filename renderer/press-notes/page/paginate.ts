import type { Measure } from './measure.ts'

/** A stretch of a block on one page: its strips from `from` up to, not including, `to`. */
export type Placed = {
  readonly block: number
  readonly from: number
  readonly to: number
  /** Height of the strips before `from`, and of those shown; pixels at 100 %. */
  readonly offset: number
  readonly height: number
  readonly isWhole: boolean
  /** Space between what stands above, or the top of the text, and this. */
  readonly above: number
}
export type PlacedPage = readonly Placed[]

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0)

/** Room that a block needs to start, with all that it has to stay with; `above` is the space before it. */
function roomFor(measures: readonly (Measure | null)[], index: number, above: number): number {
  const measure = measures[index]
  if (measure === undefined || measure === null) return 0
  const { after, header, strips, breaks, keepNext } = measure
  if (!keepNext) return above + header + sum(strips.slice(0, breaks[0] ?? strips.length))
  const next = measures[index + 1]?.before ?? 0
  return above + sum(strips) + roomFor(measures, index + 1, Math.max(after, next))
}

/** How many strips from `from` fit into `space`: all of them, or as many as may stand alone. */
function fitting({ header, strips, breaks }: Measure, from: number, space: number): number {
  const reached = (to: number): number => header + sum(strips.slice(from, to))
  if (reached(strips.length) <= space) return strips.length
  return breaks.filter(count => count > from && reached(count) <= space).at(-1) ?? from
}

/** Rounding of the browser's layout must not push a line to the next page. */
const tolerance = 0.5

/**
 * Lays blocks on pages whose text is `height` pixels high, as Word does: between two paragraphs the larger of
 * their spaces, none above what starts a page by itself; rows stay whole, a paragraph leaves at least two lines
 * on either page, what keeps with the next starts where the next starts. A `null` is a page break. There is
 * always a page.
 */
export function paginate(measures: readonly (Measure | null)[], height: number): PlacedPage[] {
  const pages: Placed[][] = [[]]
  let free = height
  /** Space below the last paragraph, waiting for that above the next; null after a page that just ended. */
  let below: number | null = 0
  const turn = (isBreak: boolean): void => {
    pages.push([])
    free = height
    below = isBreak ? 0 : null
  }
  const isFresh = (): boolean => pages.at(-1)?.length === 0
  const spaceAbove = (measure: Measure): number => (below === null ? 0 : Math.max(below, measure.before))

  const lay = (measure: Measure, block: number): void => {
    const { header, strips, after } = measure
    let from = 0
    let offset = 0
    while (from < strips.length) {
      const above = from > 0 ? 0 : spaceAbove(measure)
      const fit = fitting(measure, from, free - above + tolerance)
      if (fit === from && !isFresh()) {
        turn(false)
        continue
      }
      // What is higher than a page is cut off at its foot rather than laid for ever.
      const to = fit === from ? from + 1 : fit
      const shown = sum(strips.slice(from, to))
      const isWhole = from === 0 && to === strips.length
      pages.at(-1)?.push({ block, from, to, offset, height: shown, isWhole, above })
      offset += shown
      from = to
      free -= above + header + shown
      below = after
      if (from < strips.length) turn(false)
    }
  }

  measures.forEach((measure, block) => {
    if (measure === null) {
      turn(true)
      return
    }
    const startsChain = measure.keepNext && measures[block - 1]?.keepNext !== true
    if (startsChain && !isFresh()) {
      const room = roomFor(measures, block, spaceAbove(measure))
      if (room > free + tolerance && room <= height) turn(false)
    }
    lay(measure, block)
  })
  return pages
}
