import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { focusDay } from './focus-moved.ts'

type DayPanelFocus = {
  readonly panel: RefObject<HTMLElement | null>
  /** Into the panel: to its first event, or to itself. */
  readonly enter: () => void
}

/** The way from the chosen day into its panel, and by Escape back to the day. */
export function useDayPanel(day: string): DayPanelFocus {
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    const place = panel.current
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return
      // Otherwise Escape leaves the screen.
      event.preventDefault()
      focusDay(day)
    }
    place?.addEventListener('keydown', press)
    return () => place?.removeEventListener('keydown', press)
  }, [day])

  const enter = useCallback(() => (panel.current?.querySelector('a') ?? panel.current)?.focus(), [])
  return { panel, enter }
}
