import type { Stretch } from '../../domain/number-series.ts'

const mostSaid = 12

/** « 12, 15–18 et 20 »: numbers as people write them down. Beyond a dozen stretches, `more` says that there are others. */
export function stretchWords(stretches: readonly Stretch[], more: string): string {
  const said = stretches.slice(0, mostSaid).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
  return [...said, ...(stretches.length > mostSaid ? [more] : [])].join(', ')
}
