/** Counts that the map shows alike, both bounds included. */
export type MapClass = { readonly from: number; readonly to: number }

/** The most classes that an eye tells apart on a map. */
export const mostClasses = 5

/**
 * Classes for counts from 1 to `highest`: one for each count while they are few, then wider and wider, because one
 * département (Paris) has many more visits than the others. None without a count.
 */
export function mapClasses(highest: number): readonly MapClass[] {
  if (highest < 1) return []
  if (highest <= mostClasses)
    return Array.from({ length: highest }, (_, at) => ({ from: at + 1, to: at + 1 }))
  const ratio = highest ** (1 / mostClasses)
  const ends: number[] = []
  for (let at = 1; at < mostClasses; at += 1) {
    ends.push(Math.max(Math.round(ratio ** at), (ends.at(-1) ?? 0) + 1))
  }
  ends.push(highest)
  return ends.map((to, at) => ({ from: (ends[at - 1] ?? 0) + 1, to }))
}

/** The place of a count among the classes, from 1; 0 for none. */
export const classOfCount = (classes: readonly MapClass[], count: number): number =>
  classes.findIndex(({ from, to }) => from <= count && count <= to) + 1
