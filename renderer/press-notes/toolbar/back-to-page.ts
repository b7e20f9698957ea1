import type { PageSession } from '../editor/page-session.ts'

/**
 * Gives the page the focus again, and its caret. Not at once: the key that closed a menu or a dialog would be written
 * into the page; and what closes hands the focus back by itself within two frames, to the start of the page.
 */
export function backToPage({ editor }: PageSession): void {
  const { doc, selection } = editor.state
  const focus = (): void => {
    if (editor.isDestroyed) return
    const { state, view } = editor
    if (state.doc === doc && !state.selection.eq(selection)) view.dispatch(state.tr.setSelection(selection))
    view.focus()
  }
  afterFocus(focus)
}

/** Once what closes has handed the focus back: that takes it two frames. */
export const afterFocus = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act))
}
