import { useEffect } from 'react'
import type { PageSession } from './editor/page-session.ts'

/** What F6 goes round, in the order of the screen; the page stands between the tools and the panel. */
const regions = [
  '.screen-header',
  '.find-bar',
  '.page-toolbar',
  '.page-flow[role="textbox"]',
  '.side-panel',
  '.zoom-bar',
]

/** What takes the focus of a region, the first that there is. */
const entrances = ['[role="tab"][aria-selected="true"]', 'input', 'button:not(:disabled)'] as const

/** What keeps the focus to itself while it is open. */
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

const isShown = (element: Element): boolean => element.getClientRects().length > 0

function enter(region: Element, session: PageSession): void {
  if (region === session.editor.view.dom) {
    session.editor.view.focus()
    return
  }
  const found = entrances
    .map(entrance => region.querySelector<HTMLElement>(entrance))
    .find(one => one !== null)
  found?.focus()
}

/** F6 leads to the next region of the note’s screen and Shift+F6 to the one before: head, tools, page, panel, size. */
export function useRegions(session: PageSession | null): void {
  useEffect(() => {
    if (session === null) return
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      if (document.querySelector(overlays) !== null) return
      event.preventDefault()
      const shown = regions.flatMap(region => [...document.querySelectorAll(region)]).filter(isShown)
      const at = shown.findIndex(region => region.contains(document.activeElement))
      const step = event.shiftKey ? -1 : 1
      const from = at === -1 && event.shiftKey ? 0 : at
      const next = shown.at((from + step) % shown.length)
      if (next !== undefined) enter(next, session)
    }
    // Heard on its way down: buttons keep the keys that they are given.
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [session])
}
