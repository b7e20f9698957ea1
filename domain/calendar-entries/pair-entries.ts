import type { CalendarEntry } from '../calendar-record.ts'
import { commonItems } from '../note-compare/compare-words.ts'

/** What an entry is found again by. */
export type Findable = Pick<CalendarEntry, 'of' | 'day' | 'summary' | 'place'>

type Sameness = (one: Findable, other: Findable) => boolean
type Ranked = { readonly entry: Findable; readonly rank: number }

const isAlike: Sameness = (one, other) => one.of === other.of && one.summary === other.summary

/** From the surest to the least sure. A day of the visit is its date, whatever is written about it. */
const samenesses: readonly Sameness[] = [
  (one, other) => isAlike(one, other) && one.day === other.day && one.place === other.place,
  (one, other) => one.of === 'event' && other.of === 'event' && one.day === other.day,
  (one, other) => isAlike(one, other) && one.day === other.day,
  (one, other) => isAlike(one, other) && one.place === other.place,
  isAlike,
]

const ranked = (entries: readonly Findable[]): readonly Ranked[] =>
  entries.map((entry, rank) => ({ entry, rank }))

/**
 * The rank of the earlier entry that each entry is: by content in the same order, then by content anywhere, then by its
 * place between entries that were found. Each earlier entry is one entry at most; null is a new one (decision 0009).
 */
export function pairEntries(
  before: readonly Findable[],
  after: readonly Findable[],
): readonly (number | null)[] {
  const paired = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (now: Ranked, earlier: Ranked): void => {
    paired.set(now.rank, earlier.rank)
    taken.add(earlier.rank)
  }
  const olds = (): Ranked[] => ranked(before).filter(({ rank }) => !taken.has(rank))
  const news = (): Ranked[] => ranked(after).filter(({ rank }) => !paired.has(rank))

  for (const isSame of samenesses) {
    const [earlier, now] = [olds(), news()]
    for (const [row, column] of commonItems(earlier, now, (one, other) => isSame(one.entry, other.entry))) {
      const [one, other] = [earlier[row], now[column]]
      if (one !== undefined && other !== undefined) pair(other, one)
    }
    for (const one of news()) {
      const elsewhere = olds().find(({ entry }) => isSame(entry, one.entry))
      if (elsewhere !== undefined) pair(one, elsewhere)
    }
  }
  for (const one of news()) {
    const [low, high] = neighbours(paired, one.rank)
    const between = olds().find(({ entry, rank }) => entry.of === one.entry.of && rank > low && rank < high)
    if (between !== undefined) pair(one, between)
  }
  return after.map((_, rank) => paired.get(rank) ?? null)
}

/** The ranks of the earlier entries that the nearest entries on both sides were. */
function neighbours(paired: ReadonlyMap<number, number>, rank: number): readonly [number, number] {
  let [low, high] = [-1, Number.POSITIVE_INFINITY]
  let [nearest, farthest] = [-1, Number.POSITIVE_INFINITY]
  for (const [now, earlier] of paired) {
    if (now < rank && now > nearest) [nearest, low] = [now, earlier]
    if (now > rank && now < farthest) [farthest, high] = [now, earlier]
  }
  return [low, high]
}
