import { namedPeriod, type Period, type PeriodName } from '../../domain/statistics-rules/periods.ts'

/** A period as it was chosen. Its days count only where it is one’s own. */
export type ChosenPeriod = Period & { readonly name: PeriodName | 'own' }

/** The days of what was chosen, on the day `today`. */
export const periodOf = ({ name, from, to }: ChosenPeriod, today: string): Period =>
  name === 'own' ? { from, to } : namedPeriod(name, today)

/** What the screen opens with: it is kept while Mallette runs. */
let last: ChosenPeriod = { name: 'last-12-months', from: '', to: '' }

export const lastChosen = (): ChosenPeriod => last
export function keepChosen(chosen: ChosenPeriod): void {
  last = chosen
}
