import { commonItems } from '../note-compare/compare-words.ts'
import { alignGap } from './align-gap.ts'
import { alike } from './line-key.ts'
import type { Unit } from './units.ts'

/** Units of both sides that say one thing: one each, one that became several, or several that became one. */
export type Match = {
  readonly page: readonly number[]
  readonly read: readonly number[]
  readonly isMoved: boolean
}

type Units = readonly Unit<unknown>[]

/** A unit that stands elsewhere must be told by more than one that stayed. */
const enoughToMove = 0.6
/** Units that are left over are looked for elsewhere while there are so few of them. */
const mostLeft = 150

/** Keys that stand once on each side, at which both can be cut: what is between them is small. */
function landmarks(page: Units, read: Units): (readonly [number, number])[] {
  const [onPage, inRead] = [placesOf(page), placesOf(read)]
  const pairs = [...onPage].flatMap(([key, at]) => {
    const other = inRead.get(key)
    return at < 0 || other === undefined || other < 0 ? [] : [[at, other] as const]
  })
  return increasing(pairs)
}

/** Where each key stands; -1 where it stands more than once. */
function placesOf(units: Units): Map<string, number> {
  const places = new Map<string, number>()
  for (const [at, { key }] of units.entries()) places.set(key, places.has(key) ? -1 : at)
  return places
}

/** The longest sequence of pairs that rises on both sides (patience sorting). */
function increasing(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const before: number[] = []
  for (const [index, [, at]] of pairs.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < at) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const found: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) found.push(pair)
  }
  return found.reverse()
}

type Gap = { readonly page: readonly [number, number]; readonly read: readonly [number, number] }

function gapsBetween(pairs: readonly (readonly [number, number])[], rows: number, columns: number): Gap[] {
  const ends = [...pairs, [rows, columns] as const]
  return ends.map(([row, column], index) => {
    const [lastRow, lastColumn] = ends[index - 1] ?? [-1, -1]
    return { page: [lastRow + 1, row], read: [lastColumn + 1, column] }
  })
}

/** Units with one key, in their order: first those that stand once, then the others between them. */
function steady(page: Units, read: Units): (readonly [number, number])[] {
  const fixed = landmarks(page, read)
  const between = gapsBetween(fixed, page.length, read.length).flatMap(gap => {
    const common = commonItems(
      page.slice(...gap.page),
      read.slice(...gap.read),
      (one, other) => one.key === other.key,
    )
    return common.map(([row, column]) => [gap.page[0] + row, gap.read[0] + column] as const)
  })
  return [...fixed, ...between].sort(([one], [other]) => one - other)
}

/**
 * Finds the page again in what was read: the same units first, then, between them, those that resemble each other, cut
 * or joined as word processors do, and at last those that stand elsewhere. In the order of the page.
 */
export function align(page: Units, read: Units): readonly Match[] {
  const same = steady(page, read)
  const matches: Match[] = same.map(([row, column]) => ({ page: [row], read: [column], isMoved: false }))
  for (const gap of gapsBetween(same, page.length, read.length)) {
    for (const match of alignGap(page.slice(...gap.page), read.slice(...gap.read))) {
      matches.push({
        page: match.page.map(at => gap.page[0] + at),
        read: match.read.map(at => gap.read[0] + at),
        isMoved: false,
      })
    }
  }
  matches.push(...movedOnes(page, read, matches))
  return matches.sort((one, other) => (one.page[0] ?? 0) - (other.page[0] ?? 0))
}

function movedOnes(page: Units, read: Units, matches: readonly Match[]): Match[] {
  const [onPage, inRead] = [
    new Set(matches.flatMap(one => one.page)),
    new Set(matches.flatMap(one => one.read)),
  ]
  const gone = [...page.keys()].filter(at => !onPage.has(at)).slice(0, mostLeft)
  const come = [...read.keys()].filter(at => !inRead.has(at)).slice(0, mostLeft)
  const weighed = gone.flatMap(row =>
    come.flatMap(column => {
      const [one, other] = [page[row], read[column]]
      if (one === undefined || other === undefined || one.isRow !== other.isRow) return []
      const weight = one.key === other.key ? 1 : alike(one.bag, other.bag)
      return weight < enoughToMove ? [] : [{ row, column, weight }]
    }),
  )
  weighed.sort((one, other) => other.weight - one.weight)
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  return weighed.flatMap(({ row, column }) => {
    if (rows.has(row) || columns.has(column)) return []
    rows.add(row)
    columns.add(column)
    return [{ page: [row], read: [column], isMoved: true }]
  })
}
