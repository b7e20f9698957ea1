import type { Issuer } from '../../domain/issuer.ts'
import { duplicatesOf, gapsOf, type Stretch, type UsedNumber, yearOf } from '../../domain/number-series.ts'
import type { ReleaseSummary } from '../../domain/release.ts'

/** What is wrong with the numbers of an issuer in one year; `year` is null where the series runs on. */
export type SeriesFaults = {
  readonly issuer: string
  readonly year: number | null
  readonly gaps: readonly Stretch[]
  readonly duplicates: readonly string[]
}

/** The numbers of an issuer that its released notes bear. */
export const releasedNumbers = (
  register: readonly ReleaseSummary[],
  issuerId: string,
): readonly UsedNumber[] =>
  register
    .filter(({ seriesIssuerId, number }) => seriesIssuerId === issuerId && number !== '')
    .map(({ noteId, number, day, releasedAt }) => ({
      noteId,
      number,
      day: day || releasedAt.slice(0, 10),
      isReleased: true,
    }))

/** The series of which numbers are missing or were given twice, the latest year first. */
export function seriesFaults(
  register: readonly ReleaseSummary[],
  issuers: readonly Issuer[],
): readonly SeriesFaults[] {
  return issuers.flatMap(({ id, name, series }) => {
    const used = releasedNumbers(register, id)
    // One day of each year is enough to ask about it.
    const days = new Map(used.map(({ day }) => [yearOf(series, day), day]))
    return [...days]
      .sort(([one], [other]) => (other ?? 0) - (one ?? 0))
      .map(([year, day]) => ({
        issuer: name,
        year,
        gaps: gapsOf(series, used, day),
        duplicates: duplicatesOf(series, used, day),
      }))
      .filter(({ gaps, duplicates }) => gaps.length + duplicates.length > 0)
  })
}
