import { hashOf } from '../route.ts'

/**
 * Gives the focus to an event on its new day: to the cell of the day, or to the line of the list. The button that
 * opened the dialog went with the earlier day, so the dialog, which looks for it a frame after it closed, would leave
 * the focus nowhere.
 */
export function focusMoved(id: string, day: string): void {
  const wanted = `.day-grid [data-day="${day}"], .list a[href="${hashOf({ at: 'event', id })}"]`
  const focus = (): void => document.querySelector<HTMLElement>(wanted)?.focus()
  requestAnimationFrame(() => requestAnimationFrame(focus))
}

/** Gives the focus to the cell of a day. */
export const focusDay = (day: string): void =>
  document.querySelector<HTMLElement>(`.day-grid [data-day="${day}"]`)?.focus({ preventScroll: true })
