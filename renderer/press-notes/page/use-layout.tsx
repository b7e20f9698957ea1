import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Block, Composition } from '../../../domain/blocks.ts'
import { BlockView } from './block-view.tsx'
import { keyed } from './keyed.ts'
import { type Layout, layOut, noLayout, sourcesOf } from './layout.ts'
import type { Measure } from './measure.ts'
import { paper, sheetType } from './page-style.ts'
import { readMeasure } from './read-measure.ts'

/**
 * The composition on its pages. Blocks that are new are drawn on a `bench` out of sight, measured there and laid
 * out before the browser paints: one key press measures one block.
 */
export function useLayout(composition: Composition): { layout: Layout; bench: ReactNode } {
  const [layout, setLayout] = useState<Layout>(noLayout)
  const [measures] = useState(() => new WeakMap<Block, Measure | null>())
  const bench = useRef<HTMLDivElement>(null)
  const sources = useMemo(() => sourcesOf(composition, layout), [composition, layout])
  const unmeasured = [...sources.head, ...sources.foot, ...sources.body].filter(block => !measures.has(block))

  useLayoutEffect(() => {
    if (sources === layout) return
    const places = [...(bench.current?.children ?? [])]
    unmeasured.forEach((block, index) => {
      const place = places[index]
      if (place !== undefined) measures.set(block, readMeasure(block, place))
    })
    setLayout(layOut(sources, block => measures.get(block) ?? null, layout))
  })

  return {
    layout,
    bench: (
      <div className="page-bench" ref={bench} style={{ ...sheetType, width: paper.textWidth }} aria-hidden>
        {keyed(unmeasured).map(({ key, item }) => (
          <div key={key}>
            <BlockView block={item} />
          </div>
        ))}
      </div>
    ),
  }
}
