import { type RefObject, useEffect } from 'react'
import type { NotePart } from '../../../domain/blocks.ts'

/** Brings the part that is being edited into sight, unless some of it is there already. */
export function usePartInSight(desk: RefObject<HTMLElement | null>, part: NotePart | null): void {
  useEffect(() => {
    const element = desk.current
    if (element === null || part === null) return
    const places = [...element.querySelectorAll(`[data-part="${part}"]`)]
    const sight = element.getBoundingClientRect()
    const isInSight = places.some(place => {
      const { top, bottom } = place.getBoundingClientRect()
      return bottom > sight.top + sight.height / 8 && top < sight.bottom - sight.height / 8
    })
    if (!isInSight) places[0]?.scrollIntoView({ block: 'center' })
  }, [desk, part])
}
