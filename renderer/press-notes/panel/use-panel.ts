import { useCallback, useState } from 'react'
import { useWide } from '../use-wide.ts'
import type { PanelTab } from './side-panel.tsx'

/** Widths of the window, in CSS pixels, from which the panel has room beside the page, and opens by itself. */
const widths = { room: 1_080, open: 1_200 } as const

type Panel = {
  readonly tab: PanelTab
  /** Shows a tab, and opens the panel where it is closed. */
  readonly show: (tab: PanelTab) => void
  readonly setTab: (tab: PanelTab) => void
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
  readonly hasRoom: boolean
}

/** The panel beside the page: open where there is room for it, until the person says otherwise. */
export function usePanel(): Panel {
  const hasRoom = useWide(widths.room)
  const opensItself = useWide(widths.open)
  const [tab, setTab] = useState<PanelTab>('check')
  const [chosen, setOpen] = useState<boolean | null>(null)
  const show = useCallback((wanted: PanelTab) => {
    setTab(wanted)
    setOpen(true)
  }, [])
  // Where it would cover the page, the panel opens only when it is asked for.
  return { tab, show, setTab, isOpen: chosen ?? (hasRoom && opensItself), setOpen, hasRoom }
}
