import { type RefObject, useCallback, useState } from 'react'
import { goToField } from '../parts/field-place.tsx'
import type { Pane } from './pane-switch.tsx'
import { useWide } from './use-wide.ts'

/** Widths of the window, in CSS pixels, from which the panel has room, opens by itself, and both sides show. */
const widths = { panel: 1100, openPanel: 1600, bothSides: 780 } as const

/** What the window has room for, what the person chose to see of it, and the way to a field. */
type Sides = {
  readonly showsBoth: boolean
  /** Where only one side shows: which. */
  readonly pane: Pane
  readonly setPane: (pane: Pane) => void
  readonly panelHasRoom: boolean
  readonly isPanelOpen: boolean
  readonly setPanel: (isOpen: boolean) => void
  /** Shows the field of this path and gives it the focus; a panel that covers the fields closes. */
  readonly lead: (field: string) => void
}

/** Arranges fields, page and findings in the window. `form` holds the fields. */
export function useSides(form: RefObject<HTMLElement | null>): Sides {
  const showsBoth = useWide(widths.bothSides)
  const panelHasRoom = useWide(widths.panel)
  const opensPanel = useWide(widths.openPanel)
  const [panel, setPanel] = useState<boolean | null>(null)
  const [pane, setPane] = useState<Pane>('fields')
  const lead = useCallback(
    (field: string) => {
      setPane('fields')
      if (!panelHasRoom) setPanel(false)
      // The fields may be hidden, or a sheet may still hold the focus, until the next frame.
      requestAnimationFrame(() => {
        if (form.current !== null) goToField(form.current, field)
      })
    },
    [form, panelHasRoom],
  )
  // Where it would cover the page, the panel opens only when it is asked for.
  const isPanelOpen = panel ?? (panelHasRoom && opensPanel)
  return { showsBoth, pane, setPane, panelHasRoom, isPanelOpen, setPanel, lead }
}
