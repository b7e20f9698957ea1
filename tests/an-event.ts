import type { EventSummary } from '../domain/summaries.ts'

/** An event for tests, with what the test is about. */
export const anEvent = (part: Partial<EventSummary>): EventSummary => {
  const days = (part.spans ?? []).map(({ day }) => day).sort()
  return {
    id: '7d3b2a52-0d53-4f8e-9c6e-3a3e4f0c9b11',
    title: 'Visite',
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
    communes: [],
    standing: 'confirmed',
    persons: [],
    postalCodes: [],
    spans: [],
    changedAt: '2026-11-01T08:00:00.000Z',
    ...part,
  }
}
