import type { ReactNode } from 'react'
import type { Box, Contents, Logos, Picture } from '../../../domain/blocks.ts'
import { PictureView } from '../pictures/picture-view.tsx'
import { keyed } from './keyed.ts'
import { boxStyle, spaceAround } from './page-style.ts'
import { RunsView } from './run-view.tsx'
import { usePageNumbers } from './use-page-numbers.tsx'
import { usePageStyle } from './use-page-style.tsx'

type Of<B> = { readonly block: B; readonly above: number }

export function PictureBlockView({ block, above }: Of<Picture>): ReactNode {
  const style = usePageStyle()
  const { textAlign } = style.typeOf(style.look.looks.picture)
  return (
    <div className="page-picture" style={{ textAlign, paddingTop: above }}>
      <PictureView picture={block.picture} />
    </div>
  )
}

export function LogosView({ block, above }: Of<Logos>): ReactNode {
  return (
    <div className="page-logos" style={{ paddingTop: above }}>
      {[block.start, block.end].map((side, index) => (
        <span className="page-logos-side" key={index === 0 ? 'start' : 'end'}>
          {keyed(side).map(({ key, item }) => (
            <PictureView key={key} picture={item} />
          ))}
        </span>
      ))}
    </div>
  )
}

export function BoxView({ block, above }: Of<Box>): ReactNode {
  const style = usePageStyle()
  const { looks } = style.look
  return (
    <div className="page-box" style={{ ...boxStyle(style), marginTop: above }}>
      {keyed(block.paragraphs).map(({ key, item }) => (
        <p key={key} style={{ ...style.typeOf(looks[item.style]), ...spaceAround(looks[item.style]) }}>
          <RunsView runs={item.runs} />
        </p>
      ))}
    </div>
  )
}

/** The numbers are those of this very preview: Word and PDF find theirs by themselves. */
export function ContentsView({ block, above }: Of<Contents>): ReactNode {
  const style = usePageStyle()
  const numbers = usePageNumbers()
  const { looks } = style.look
  const title = looks['contents-title']
  return (
    <div className="page-contents" style={{ marginTop: above }}>
      <p style={{ ...style.typeOf(title), ...spaceAround(title) }}>{block.title}</p>
      {keyed(block.entries).map(({ key, item }) => {
        const look = looks[`contents-${item.level}`]
        return (
          <p
            key={key}
            className="page-contents-entry"
            style={{ ...style.typeOf(look), ...spaceAround(look) }}
          >
            <span>{item.text}</span>
            <span className="page-contents-dots" aria-hidden />
            <span>{numbers.get(item.anchor) ?? ''}</span>
          </p>
        )
      })}
    </div>
  )
}
