import type { NumberSeries } from '../issuer.ts'
import { type UsedNumber, usedValues, yearOf } from './used-numbers.ts'

/** Numbers that follow each other, both ends included. */
export type Stretch = { readonly from: number; readonly to: number }

/**
 * Numbers that no note bears, between the lowest and the highest of the series’ year of that day. What another laptop
 * holds is not missing: it may have been given there.
 */
export function gapsOf(series: NumberSeries, used: readonly UsedNumber[], day: string): readonly Stretch[] {
  const values = [...usedValues(used, series, day)].sort((a, b) => a - b)
  const year = yearOf(series, day)
  const elsewhere = series.ranges.filter(range => !range.isHere && range.year === year)
  const between = values.flatMap((value, index): Stretch[] => {
    const before = values[index - 1]
    return before === undefined || value === before + 1 ? [] : [{ from: before + 1, to: value - 1 }]
  })
  return elsewhere.reduce<readonly Stretch[]>(
    (stretches, held) => stretches.flatMap(stretch => without(stretch, held)),
    between,
  )
}

/** What is left of a stretch once another one is taken out of it. */
function without({ from, to }: Stretch, held: Stretch): readonly Stretch[] {
  if (held.to < from || held.from > to) return [{ from, to }]
  return [
    { from, to: held.from - 1 },
    { from: held.to + 1, to },
  ].filter(rest => rest.from <= rest.to)
}
