import { territoriesOf } from '../calendar/event-filter.ts'
import type { Statistics } from '../statistics.ts'
import type { EventSummary } from '../summaries.ts'
import { isIn, type Period } from './periods.ts'

/** Whether a visit has at least one day in the period. One that was called off is none. */
export const isVisitIn = ({ standing, spans }: EventSummary, period: Period): boolean =>
  standing !== 'cancelled' && spans.some(({ day }) => isIn(period, day))

/**
 * Visits by département or overseas collectivity, in the order of their codes. A visit to several counts in each; one
 * whose sites have no French postal code counts elsewhere.
 */
export function countVisits(visits: readonly EventSummary[]): Pick<Statistics, 'visits' | 'visitsElsewhere'> {
  const counts = new Map<string, number>()
  const all = visits.map(territoriesOf)
  for (const { code } of all.flat()) counts.set(code, (counts.get(code) ?? 0) + 1)
  return {
    visits: [...counts]
      .map(([departement, count]) => ({ departement, count }))
      .sort((one, other) => (one.departement < other.departement ? -1 : 1)),
    visitsElsewhere: all.filter(({ length }) => length === 0).length,
  }
}
