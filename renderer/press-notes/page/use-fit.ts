import { type RefObject, useLayoutEffect, useState } from 'react'
import { sheetWidth } from './page-style.ts'

/** Room left of and right of the sheet, in pixels, and how far fitting may go. */
const room = 24
const limits = { least: 0.3, most: 1.4 } as const

/** The scale at which a sheet is as wide as the place that holds it; it follows the place. */
export function useFit(place: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(0.75)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const follow = (): void => {
      const wanted = (element.clientWidth - 2 * room) / sheetWidth
      setScale(Math.min(limits.most, Math.max(limits.least, wanted)))
    }
    follow()
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return scale
}
