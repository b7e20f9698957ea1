import { monthAfter, shownDay, weekOf } from '../../domain/calendar/month-grid.ts'
import { dayAfter } from '../../domain/note-start/calendar-days.ts'

export type Page = 'week' | 'month'

/** The day that a key leads to from another one, as in the grids of the ARIA practices; null for any other key. */
export function dayAtKey(key: string, day: string, page: Page): string | null {
  const to = leadsTo(key, day, page)
  return to === null ? null : shownDay(to)
}

function leadsTo(key: string, day: string, page: Page): string | null {
  const week = weekOf(day)
  switch (key) {
    case 'ArrowLeft':
      return dayAfter(day, -1)
    case 'ArrowRight':
      return dayAfter(day, 1)
    case 'ArrowUp':
      return page === 'month' ? dayAfter(day, -7) : null
    case 'ArrowDown':
      return page === 'month' ? dayAfter(day, 7) : null
    case 'Home':
      return week[0] ?? day
    case 'End':
      return week.at(-1) ?? day
    case 'PageUp':
      return pageAway(day, page, -1)
    case 'PageDown':
      return pageAway(day, page, 1)
    default:
      return null
  }
}

/** The day so many pages away: weeks or months. */
export const pageAway = (day: string, page: Page, pages: number): string =>
  shownDay(page === 'month' ? monthAfter(day, pages) : dayAfter(day, 7 * pages))
