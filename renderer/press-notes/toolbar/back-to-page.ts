import type { PageSession } from '../editor/page-session.ts'

/**
 * Gives the page the focus again. A menu or a dialog that closes holds the rest of the screen still and hands the focus
 * to its button first, within two frames.
 */
export function backToPage({ editor }: PageSession): void {
  const focus = (): void => {
    if (!editor.isDestroyed) editor.view.focus()
  }
  focus()
  requestAnimationFrame(() => requestAnimationFrame(focus))
}
