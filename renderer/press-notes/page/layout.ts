import { type Block, type Composition, text } from '../../../domain/blocks.ts'
import type { Measure } from './measure.ts'
import { paper } from './page-style.ts'
import { type PlacedPage, paginate } from './paginate.ts'
import { sameBlocks } from './same-blocks.ts'

/** What is to be laid out: the body, and what stands at the head and the foot of every page. */
export type Sources = {
  readonly body: readonly Block[]
  readonly head: readonly Block[]
  readonly foot: readonly Block[]
}

/** The sources on their pages. `top` and `bottom` are where the text begins and ends, in pixels from the edge. */
export type Layout = Sources & {
  readonly top: number
  readonly bottom: number
  readonly pages: readonly PlacedPage[]
}

export const noLayout: Layout = {
  body: [],
  head: [],
  foot: [],
  top: paper.top,
  bottom: paper.bottom,
  pages: [],
}

/** « Page 1/2 » */
export const pageNumber = (page: number, pages: number): string => `Page\u00A0${page}/${pages}`

export const footerLine = (words: string): Block => ({
  kind: 'paragraph',
  part: 'letterhead',
  style: 'footer',
  runs: [text(words)],
})

/** What the composition lays out, with the blocks of `before` where they did not change. */
export function sourcesOf({ blocks, header, footer }: Composition, before: Sources): Sources {
  const head: Block[] =
    header.length === 0 ? [] : [{ kind: 'paragraph', part: 'heading', style: 'header', runs: header }]
  const sources = {
    body: sameBlocks(before.body, blocks),
    head: sameBlocks(before.head, head),
    foot: sameBlocks(before.foot, [...footer, pageNumber(1, 1)].map(footerLine)),
  }
  const isUnchanged =
    sources.body === before.body && sources.head === before.head && sources.foot === before.foot
  return isUnchanged ? before : sources
}

const heightOf = (measure: Measure | null): number =>
  measure === null
    ? 0
    : measure.before +
      measure.header +
      measure.strips.reduce((total, strip) => total + strip, 0) +
      measure.after

/** Lays the sources on pages. A head or foot that is higher than its margin pushes the text away, as in Word. */
export function layOut(sources: Sources, measureOf: (block: Block) => Measure | null): Layout {
  const edgeTo = (blocks: readonly Block[]): number =>
    blocks.reduce((total, block) => total + heightOf(measureOf(block)), paper.edge)
  const top = Math.max(paper.top, sources.head.length === 0 ? 0 : edgeTo(sources.head))
  const bottom = Math.max(paper.bottom, edgeTo(sources.foot))
  const pages = paginate(sources.body.map(measureOf), paper.height - top - bottom)
  return { ...sources, top, bottom, pages }
}
