import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Block, Composition } from '../../../domain/blocks.ts'
import type { PageLook } from '../../../domain/page-look.ts'
import { BlockView } from './block-view.tsx'
import { keyed } from './keyed.ts'
import { type Layout, layOut, noLayout, sourcesOf } from './layout.ts'
import type { Measure } from './measure.ts'
import { pageStyleOf } from './page-style.ts'
import { readMeasure } from './read-measure.ts'
import { PageStyleProvider } from './use-page-style.tsx'

const measured = new WeakMap<PageLook, WeakMap<Block, Measure | null>>()

/** What is known of blocks drawn with this look: each is measured once. */
function measuresIn(look: PageLook): WeakMap<Block, Measure | null> {
  const measures = measured.get(look) ?? new WeakMap<Block, Measure | null>()
  measured.set(look, measures)
  return measures
}

/**
 * The composition on its pages. Blocks that are new are drawn on a `bench` out of sight, measured there and laid
 * out before the browser paints: one key press measures one block.
 */
export function useLayout(composition: Composition): { layout: Layout; bench: ReactNode } {
  const [layout, setLayout] = useState<Layout>(noLayout)
  const bench = useRef<HTMLDivElement>(null)
  const sources = useMemo(() => sourcesOf(composition, layout), [composition, layout])
  const style = pageStyleOf(sources.look)
  const measures = measuresIn(sources.look)
  const unmeasured = [...sources.head, ...sources.foot, ...sources.body].filter(block => !measures.has(block))

  useLayoutEffect(() => {
    if (sources === layout) return
    const places = [...(bench.current?.children ?? [])]
    unmeasured.forEach((block, index) => {
      const place = places[index]
      if (place !== undefined) measures.set(block, readMeasure(block, place, style))
    })
    setLayout(layOut(sources, block => measures.get(block) ?? null, layout))
  })

  return {
    layout,
    bench: (
      <PageStyleProvider style={style}>
        <div
          className="page-bench"
          ref={bench}
          style={{ ...style.sheetType, width: style.paper.textWidth }}
          aria-hidden
        >
          {keyed(unmeasured).map(({ key, item }) => (
            <div key={key}>
              <BlockView block={item} />
            </div>
          ))}
        </div>
      </PageStyleProvider>
    ),
  }
}
