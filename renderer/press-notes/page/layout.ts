import { type Block, type Composition, text } from '../../../domain/blocks.ts'
import { type PageLook, plainLook } from '../../../domain/page-look.ts'
import { isSameValue } from '../../../domain/same-value.ts'
import type { Measure } from './measure.ts'
import { pageStyleOf, plainStyle } from './page-style.ts'
import { type Placed, type PlacedPage, paginate } from './paginate.ts'
import { sameBlocks } from './same-blocks.ts'

/** What is to be laid out: the body, what stands at the head and the foot of every page, and how they are drawn. */
export type Sources = {
  readonly look: PageLook
  readonly body: readonly Block[]
  readonly head: readonly Block[]
  readonly foot: readonly Block[]
}

/** A block, or a stretch of it, where it stands on a page. */
export type Piece = { readonly block: Block; readonly placed: Placed }

/** The sources on their pages. `top` and `bottom` are where the text begins and ends, in pixels from the edge. */
export type Layout = Sources & {
  readonly top: number
  readonly bottom: number
  readonly pages: readonly (readonly Piece[])[]
}

export const noLayout: Layout = {
  look: plainLook,
  body: [],
  head: [],
  foot: [],
  top: plainStyle.paper.top,
  bottom: plainStyle.paper.bottom,
  pages: [],
}

/** « Page 1/2 » */
export const pageNumber = (page: number, pages: number): string => `Page\u00A0${page}/${pages}`

export const footerLine = (words: string): Block => ({
  kind: 'paragraph',
  part: 'letterhead',
  at: '',
  style: 'footer',
  runs: [text(words)],
})

/** What the composition lays out, with the blocks of `before` where they did not change. */
export function sourcesOf({ blocks, header, footer, look }: Composition, known: Sources): Sources {
  // A charter is made a look again with each key: the same one keeps its identity, another measures all anew.
  const isSameLook = look === known.look || isSameValue(look, known.look)
  const before: Sources = isSameLook ? known : { look, body: [], head: [], foot: [] }
  const head: Block[] =
    header.length === 0
      ? []
      : [{ kind: 'paragraph', part: 'heading', at: 'embargo', style: 'header', runs: header }]
  const sources = {
    look: before.look,
    body: sameBlocks(before.body, blocks),
    head: sameBlocks(before.head, head),
    foot: sameBlocks(before.foot, [...footer, pageNumber(1, 1)].map(footerLine)),
  }
  const isUnchanged =
    sources.body === before.body && sources.head === before.head && sources.foot === before.foot
  return isSameLook && isUnchanged ? before : sources
}

const heightOf = (measure: Measure | null): number =>
  measure === null
    ? 0
    : measure.before +
      measure.header +
      measure.strips.reduce((total, strip) => total + strip, 0) +
      measure.after

const piecesOf = (page: PlacedPage, body: readonly Block[]): Piece[] =>
  page.flatMap(placed => {
    const block = body[placed.block]
    return block === undefined ? [] : [{ block, placed }]
  })

/** Whether both show the same, wherever their blocks stand in the note. */
const samePiece = (one: Piece, other: Piece | undefined): boolean =>
  one.block === other?.block &&
  one.placed.from === other.placed.from &&
  one.placed.to === other.placed.to &&
  one.placed.above === other.placed.above

/**
 * Lays the sources on pages. A head or foot that is higher than its margin pushes the text away, as in Word. Pages
 * of `before` that did not change stay the same objects, so that they are not drawn again.
 */
export function layOut(
  sources: Sources,
  measureOf: (block: Block) => Measure | null,
  before: Layout,
): Layout {
  const { paper } = pageStyleOf(sources.look)
  const edgeTo = (blocks: readonly Block[]): number =>
    blocks.reduce((total, block) => total + heightOf(measureOf(block)), paper.edge)
  const top = Math.max(paper.top, sources.head.length === 0 ? 0 : edgeTo(sources.head))
  const bottom = Math.max(paper.bottom, edgeTo(sources.foot))
  const placed = paginate(sources.body.map(measureOf), paper.height - top - bottom)
  const pages = placed.map((page, number) => {
    const pieces = piecesOf(page, sources.body)
    const known = before.pages[number] ?? []
    const isSame =
      known.length === pieces.length && pieces.every((piece, index) => samePiece(piece, known[index]))
    return isSame ? known : pieces
  })
  return { ...sources, top, bottom, pages }
}
