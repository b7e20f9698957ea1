import './print.css'
import { type ReactNode, useEffect } from 'react'
import type { Composition } from '../../../domain/blocks.ts'
import { keyed } from '../page/keyed.ts'
import { Sheet } from '../page/sheet.tsx'
import { useLayout } from '../page/use-layout.tsx'

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
    // What is drawn last may still wait for its font.
    void document.fonts.ready.then(() => {
      if (isCurrent) onReady()
    })
    return () => {
      isCurrent = false
    }
  }, [count, onReady])

  return (
    <>
      {bench}
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
    </>
  )
}
