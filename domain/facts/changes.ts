import type { FactChange, FactSheet } from '../fact-sheet.ts'
import { isSameValue } from '../same-value.ts'
import { lineOf, movedChange, pairChanges, wholeChange } from './change-wording.ts'
import { orderChanges } from './changed-order.ts'
import { likenessOf, pairThings } from './pair-things.ts'
import { type Thing, thingsOf } from './thing.ts'
import { mostUrgentFirst } from './urgency.ts'

/** A thing that only one sheet has, with what it stands in. */
type Lone = { readonly thing: Thing; readonly within: Thing | null }

/** Beyond this a thing is the same one elsewhere, rather than another. */
const enoughToMove = 3
/** Pairs of lone things that are weighed up to find what moved. */
const mostWeighed = 40_000

/**
 * What has changed between what was stated and what is so now, the most urgent first; none where all of it still
 * holds. Things are found again by what they say, never by their rank: a step that is put in changes nothing of those
 * that follow it. Pure.
 */
export function factChanges(stated: FactSheet, now: FactSheet): readonly FactChange[] {
  if (isSameValue(stated, now)) return []
  const found: FactChange[] = []
  const [gone, come]: [Lone[], Lone[]] = [[], []]
  const nowOf = new Map<Thing | null, Thing | null>([[null, null]])
  const families: (readonly [readonly Thing[], readonly Thing[]])[] = []

  function compare(
    before: readonly Thing[],
    after: readonly Thing[],
    within: readonly [Thing, Thing] | null,
  ) {
    for (const make of new Set([...before, ...after].map(thing => thing.make))) {
      const ofMake = (thing: Thing): boolean => thing.make === make
      const [earlier, later] = [before.filter(ofMake), after.filter(ofMake)]
      families.push([earlier, later])
      const paired = pairThings(earlier, later)
      for (const pair of paired.pairs) comparePair(pair, within)
      gone.push(...paired.gone.flatMap(thing => withInside(thing, within?.[0] ?? null)))
      come.push(...paired.come.flatMap(thing => withInside(thing, within?.[1] ?? null)))
    }
  }

  function comparePair(pair: readonly [Thing, Thing], within: readonly [Thing, Thing] | null) {
    const [one, other] = pair
    nowOf.set(one, other)
    found.push(...pairChanges(one, other, within?.[1] ?? null))
    compare(one.inside, other.inside, pair)
  }

  compare(thingsOf(stated), thingsOf(now), null)
  const moved = movedThings(gone, come)
  for (const { from, to } of moved) {
    const isElsewhere = nowOf.get(from.within) !== to.within
    found.push(...(isElsewhere ? movedChange(from, to) : []))
    found.push(...pairChanges(from.thing, to.thing, to.within))
    nowOf.set(from.thing, to.thing)
  }
  for (const [earlier, later] of families) found.push(...orderChanges(earlier, later, nowOf))
  const hasMoved = new Set(moved.flatMap(({ from, to }) => [from.thing, to.thing]))
  const told = new Set<Thing>()
  for (const { thing, within } of gone) {
    // What goes with its sequence is told by the sequence.
    if (hasMoved.has(thing) || told.has(thing)) continue
    if (lineOf(thing) !== '') for (const inner of withInside(thing, null)) told.add(inner.thing)
    found.push(...wholeChange(thing, within, 'gone'))
  }
  for (const { thing, within } of come) {
    if (!hasMoved.has(thing)) found.push(...wholeChange(thing, within, 'come'))
  }
  return mostUrgentFirst(found)
}

/** A thing and all that is inside it, each with what it stands in. */
const withInside = (thing: Thing, within: Thing | null): Lone[] => [
  { thing, within },
  ...thing.inside.flatMap(inner => withInside(inner, thing)),
]

/** Things that stand elsewhere now: the same, or nearly, among what is gone and what has come. */
function movedThings(gone: readonly Lone[], come: readonly Lone[]): { from: Lone; to: Lone }[] {
  if (gone.length * come.length > mostWeighed) return []
  const taken = new Set<Thing>()
  return come.flatMap(to => {
    const likely = gone
      .filter(({ thing }) => !taken.has(thing))
      .map(from => ({ from, to, weight: likenessOf(from.thing, to.thing) }))
      .filter(({ weight }) => weight >= enoughToMove)
      .sort((one, other) => other.weight - one.weight)
    const [best] = likely
    if (best === undefined) return []
    taken.add(best.from.thing)
    return [best]
  })
}
