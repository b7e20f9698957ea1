import type { Measure } from './measure.ts'

/** A stretch of a block on one page: its strips from `from` up to, not including, `to`. */
export type Placed = {
  readonly block: number
  readonly from: number
  readonly to: number
  /** Height of the strips above and of those shown; pixels at 100 %. */
  readonly offset: number
  readonly height: number
  readonly isWhole: boolean
  /** Word drops the space above what starts a page by itself. */
  readonly atTop: boolean
}
export type PlacedPage = readonly Placed[]

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0)

/** Space that must be free to start a block: its first strips, and all that it has to stay with. */
function needed(measures: readonly (Measure | null)[], index: number): number {
  const measure = measures[index]
  if (measure === undefined || measure === null) return 0
  const { before, after, header, strips, breaks, keepNext } = measure
  if (keepNext) return before + sum(strips) + after + needed(measures, index + 1)
  return before + header + sum(strips.slice(0, breaks[0] ?? strips.length))
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
 * Lays blocks on pages whose text is `height` pixels high, as Word does: rows stay whole, a paragraph leaves at
 * least two lines on either page, what keeps with the next starts where the next starts. A `null` is a page
 * break. There is always a page.
 */
export function paginate(measures: readonly (Measure | null)[], height: number): PlacedPage[] {
  const pages: Placed[][] = [[]]
  let free = height
  let isForced = true
  const turn = (forced: boolean): void => {
    pages.push([])
    free = height
    isForced = forced
  }
  const isFresh = (): boolean => pages.at(-1)?.length === 0

  const lay = (measure: Measure, block: number): void => {
    let from = 0
    let offset = 0
    do {
      const atTop = isFresh() && !isForced
      const before = from > 0 || atTop ? 0 : measure.before
      const fit = fitting(measure, from, free - before + tolerance)
      if (fit === from && measure.strips.length > 0 && !isFresh()) {
        turn(false)
        continue
      }
      // What is higher than a page is cut off at its foot rather than laid for ever.
      const to = fit === from ? Math.min(from + 1, measure.strips.length) : fit
      const shown = sum(measure.strips.slice(from, to))
      const isWhole = from === 0 && to === measure.strips.length
      pages.at(-1)?.push({ block, from, to, offset, height: shown, isWhole, atTop })
      offset += shown
      from = to
      free -= before + measure.header + shown
      if (from < measure.strips.length) turn(false)
    } while (from < measure.strips.length)
    free -= measure.after
  }

  measures.forEach((measure, block) => {
    if (measure === null) {
      turn(true)
      return
    }
    const together = needed(measures, block)
    const startsChain = measure.keepNext && measures[block - 1]?.keepNext !== true
    if (startsChain && !isFresh() && together > free + tolerance && together <= height) turn(false)
    lay(measure, block)
  })
  return pages
}
