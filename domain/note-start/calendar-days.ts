const dayLength = 86_400_000

/** Days from one calendar day to another, both 'YYYY-MM-DD'; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength)

/** The calendar day that many days after `day` ('YYYY-MM-DD'). Both are read in UTC, which has no summer time. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
