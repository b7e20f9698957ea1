import { memo, type ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Block, Cell, Heading, List, Paragraph, Table } from '../../../domain/blocks.ts'
import { listLook, programmeLook } from '../../../domain/page-look.ts'
import { keyed } from './keyed.ts'
import { bodyCellStyle, headingCellStyle, itemStyle, markStyle, spaceAround } from './page-style.ts'
import { BoxView, ContentsView, LogosView, PictureBlockView } from './placed-views.tsx'
import { RunsView } from './run-view.tsx'
import { usePageStyle } from './use-page-style.tsx'

type BlockViewProps = {
  readonly block: Block
  /** The rows of a table or nothing: all of them. */
  readonly from?: number
  readonly to?: number
  /** Space above, in pixels. */
  readonly above?: number
}

/** The title of the screen is the only first level: the page’s headings come below it. */
const headingTags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const

function HeadingView({ block, above }: { block: Heading; above: number }): ReactNode {
  const style = usePageStyle()
  const look = style.look.looks[block.style]
  const Tag = headingTags[block.level]
  return (
    <Tag style={{ ...style.typeOf(look), paddingTop: above }}>
      <RunsView runs={block.runs} />
    </Tag>
  )
}

function ParagraphView({ block, above }: { block: Paragraph; above: number }): ReactNode {
  const style = usePageStyle()
  const look = style.look.looks[block.style]
  return (
    <p style={{ ...style.typeOf(look), paddingTop: above }}>
      <RunsView runs={block.runs} />
    </p>
  )
}

function ListView({ block, above }: { block: List; above: number }): ReactNode {
  const style = usePageStyle()
  const Tag = block.ordered ? 'ol' : 'ul'
  const hanging = block.ordered ? listLook.hanging.number : listLook.hanging.dash
  return (
    <Tag
      className="page-list"
      style={{ ...style.typeOf(style.look.looks['list-item']), ...style.itemGap, paddingTop: above }}
    >
      {keyed(block.items).map(({ key, item, index }) => (
        <li key={key} style={itemStyle}>
          <span className="page-list-mark" style={markStyle(hanging)} aria-hidden>
            {block.ordered ? `${index + 1}.` : listLook.bullet}
          </span>
          <RunsView runs={item} />
        </li>
      ))}
    </Tag>
  )
}

function CellView({ cell }: { cell: Cell }): ReactNode {
  const style = usePageStyle()
  const { looks } = style.look
  return keyed(cell.paragraphs).map(({ key, item }) => (
    <p key={key} style={{ ...style.typeOf(looks[item.style]), ...spaceAround(looks[item.style]) }}>
      <RunsView runs={item.runs} />
    </p>
  ))
}

function TableView({
  block,
  from,
  to,
  above,
}: {
  block: Table
  from: number
  to: number
  above: number
}): ReactNode {
  const style = usePageStyle()
  return (
    <table className="page-table" style={{ marginTop: above }} aria-label={block.caption}>
      <colgroup>
        {keyed(block.widths).map(({ key, item }) => (
          <col key={key} style={{ width: `${item * 100}%` }} />
        ))}
      </colgroup>
      {block.header.length === 0 ? null : (
        <thead>
          <tr>
            {keyed(block.header).map(({ key, item }) => (
              <th
                key={key}
                scope="col"
                style={{ ...style.typeOf(programmeLook.heading), ...headingCellStyle }}
              >
                {item}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {keyed(block.rows.slice(from, to), from).map(({ key, item }) => (
          <tr key={key}>
            {keyed(item).map(cell => (
              <td key={cell.key} style={bodyCellStyle}>
                <CellView cell={cell.item} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A block as HTML, drawn with the looks that Word’s styles have too. */
export const BlockView = memo(function BlockView({ block, from, to, above = 0 }: BlockViewProps): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} above={above} />
    case 'paragraph':
      return <ParagraphView block={block} above={above} />
    case 'list':
      return <ListView block={block} above={above} />
    case 'table':
      return <TableView block={block} from={from ?? 0} to={to ?? block.rows.length} above={above} />
    case 'box':
      return <BoxView block={block} above={above} />
    case 'contents':
      return <ContentsView block={block} above={above} />
    case 'picture':
      return <PictureBlockView block={block} above={above} />
    case 'logos':
      return <LogosView block={block} above={above} />
    case 'page-break':
      return null
    default:
      return assertNever(block)
  }
})
