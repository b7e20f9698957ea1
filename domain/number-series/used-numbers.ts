import { bareNumber } from '../compose/end-marks.ts'
import type { NumberSeries } from '../issuer.ts'

/** A number that a note bears, as it was typed, with the day on the note. */
export type UsedNumber = {
  readonly noteId: string
  readonly number: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** False while the note is a draft: it means to take the number and has not yet. */
  readonly isReleased: boolean
}

/** The year in which a series counts on a day; null for a series that runs on, and for no day. */
export const yearOf = ({ yearly }: Pick<NumberSeries, 'yearly'>, day: string): number | null =>
  yearly && day !== '' ? Number(day.slice(0, 4)) : null

/**
 * What a number counts as: 962 for « 962 », « n° 962 », « 0962 »; 12 for « 2021-12 » and « 12/2021 » in 2021. Null for
 * what does not count in a series: « 962 bis », « CP-4 », nothing.
 */
export function numberValue(typed: string, year: number | null): number | null {
  const bare = bareNumber(typed)
  const plain = /^\d{1,6}$/.exec(bare)?.[0]
  const dated = /^(?<before>\d{1,6})\s?[-/]\s?(?<after>\d{1,6})$/.exec(bare)?.groups
  const ofYear =
    dated?.['before'] === String(year)
      ? dated['after']
      : dated?.['after'] === String(year)
        ? dated['before']
        : undefined
  const value = Number(plain ?? ofYear ?? 0)
  return value === 0 ? null : value
}

/** What the numbers count as, each once; with a series, those of its year of that day alone. */
export function usedValues(
  used: readonly UsedNumber[],
  series: NumberSeries | null = null,
  day = '',
): readonly number[] {
  const values = used.flatMap(one => {
    const year = Number(one.day.slice(0, 4)) || null
    if (series !== null && yearOf(series, one.day) !== yearOf(series, day)) return []
    return numberValue(one.number, year) ?? []
  })
  return [...new Set(values)]
}

/** Numbers that several notes bear, as they are written, in the series’ year of that day. */
export function duplicatesOf(
  series: NumberSeries,
  used: readonly UsedNumber[],
  day: string,
): readonly string[] {
  const year = yearOf(series, day)
  const bearers = new Map<string, Set<string>>()
  for (const { number, noteId, day: on } of used) {
    if (yearOf(series, on) !== year || bareNumber(number) === '') continue
    const key = String(numberValue(number, year) ?? bareNumber(number))
    bearers.set(key, (bearers.get(key) ?? new Set()).add(noteId))
  }
  return [...bearers].filter(([, notes]) => notes.size > 1).map(([number]) => number)
}
