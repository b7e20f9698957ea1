import { type CSSProperties, memo, type ReactNode } from 'react'
import type { Block, NotePart } from '../../../domain/blocks.ts'
import { useMessages } from '../../messages/messages.tsx'
import { BlockView } from './block-view.tsx'
import { keyed } from './keyed.ts'
import { footerLine, type Piece, pageNumber } from './layout.ts'
import { type Paper, sheetHeight, sheetWidth } from './page-style.ts'
import { usePageStyle } from './use-page-style.tsx'

/** A block, or the stretch of it that is on this page: the rest is cut off above and below. */
function PieceView({ block, placed }: Piece): ReactNode {
  const { from, to, offset, height, isWhole, above } = placed
  if (isWhole || block.kind === 'table') {
    return <BlockView block={block} from={from} to={to} above={above} />
  }
  // The words that went on from the page before were read out there.
  return (
    <div className="page-cut" style={{ height, marginTop: above }} aria-hidden={from > 0}>
      <div style={{ marginTop: -offset }}>
        <BlockView block={block} />
      </div>
    </div>
  )
}

type Stretch = { readonly part: NotePart; readonly pieces: readonly Piece[] }

/** The pieces of a page, those of one part together. */
function stretchesOf(page: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const piece of page) {
    const last = stretches.at(-1)
    if (last?.part === piece.block.part) {
      stretches[stretches.length - 1] = { ...last, pieces: [...last.pieces, piece] }
    } else {
      stretches.push({ part: piece.block.part, pieces: [piece] })
    }
  }
  return stretches
}

type SheetProps = {
  readonly pieces: readonly Piece[]
  readonly head: readonly Block[]
  readonly foot: readonly Block[]
  /** Where the text begins, in pixels from the edge. */
  readonly top: number
  readonly number: number
  readonly count: number
  readonly scale: number
}

/** `--scale` lets what is not printed keep its size on the screen. */
function spaceOf(scale: number): CSSProperties & { readonly '--scale': number } {
  return { width: sheetWidth * scale, height: sheetHeight * scale, '--scale': scale }
}

/** One sheet of paper, A4, drawn at `scale`. */
export const Sheet = memo(function Sheet(props: SheetProps): ReactNode {
  const { pieces, head, foot, top, number, count, scale } = props
  const { page: words } = useMessages().notes
  const { paper, sheetType } = usePageStyle()
  const column = columnOf(paper)
  const size = { width: sheetWidth, height: sheetHeight, transform: `scale(${scale})` }
  return (
    <div className="sheet-space" style={spaceOf(scale)}>
      <section className="sheet" aria-label={words.sheet(number, count)} style={{ ...sheetType, ...size }}>
        <div className="sheet-band" style={{ ...column, top: paper.edge }}>
          <BlocksView blocks={head} />
        </div>
        <div className="sheet-band" style={{ ...column, top }}>
          {keyed(stretchesOf(pieces)).map(({ key, item }) => (
            <div key={key} className="page-part" data-part={item.part}>
              {keyed(item.pieces).map(piece => (
                <PieceView key={piece.key} {...piece.item} />
              ))}
            </div>
          ))}
        </div>
        <div className="sheet-band" style={{ ...column, bottom: paper.edge }}>
          <BlocksView blocks={foot.slice(0, -1)} />
          <BlockView block={footerLine(pageNumber(number, count))} />
        </div>
      </section>
    </div>
  )
})

const columnOf = ({ left, textWidth }: Paper): CSSProperties => ({ left, width: textWidth })

const BlocksView = ({ blocks }: { blocks: readonly Block[] }): ReactNode =>
  keyed(blocks).map(({ key, item }) => <BlockView key={key} block={item} />)
