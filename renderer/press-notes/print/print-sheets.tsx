import './print.css'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { Composition } from '../../../domain/blocks.ts'
import { keyed } from '../page/keyed.ts'
import { pageNumbersOf } from '../page/page-numbers.ts'
import { pageStyleOf } from '../page/page-style.ts'
import { Sheet } from '../page/sheet.tsx'
import { useLayout } from '../page/use-layout.tsx'
import { PageNumbersProvider } from '../page/use-page-numbers.tsx'
import { PageStyleProvider } from '../page/use-page-style.tsx'
import { picturesDrawn } from '../pictures/draw-picture.ts'

type PrintSheetsProps = {
  readonly composition: Composition
  /** Told once, when the sheets are laid out. */
  readonly onReady: () => void
}

/** The note on paper: its sheets true to scale and nothing else. It shows in print alone. */
export function PrintSheets({ composition, onReady }: PrintSheetsProps): ReactNode {
  const { layout, bench } = useLayout(composition)
  const count = layout.pages.length

  useEffect(() => {
    if (count === 0) return
    let isCurrent = true
    // What is drawn last may still wait for its font, and pictures for their bytes.
    void Promise.all([document.fonts.ready, picturesDrawn()]).then(() => {
      if (isCurrent) onReady()
    })
    return () => {
      isCurrent = false
    }
  }, [count, onReady])

  const numbers = useMemo(() => pageNumbersOf(layout), [layout])
  return (
    <PageStyleProvider style={pageStyleOf(layout.look)}>
      {bench}
      <PageNumbersProvider numbers={numbers}>
        {keyed(layout.pages).map(({ key, item, index }) => (
          <Sheet
            key={key}
            pieces={item}
            head={layout.head}
            foot={layout.foot}
            top={layout.top}
            number={index + 1}
            count={count}
            scale={1}
          />
        ))}
      </PageNumbersProvider>
    </PageStyleProvider>
  )
}
