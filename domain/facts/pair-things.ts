import { commonItems, likeness } from '../note-compare/compare-words.ts'
import { comparable } from './comparable.ts'
import { factOf, type Thing } from './thing.ts'

/** The things of two sheets that are the same ones, and those that only one of them has. */
export type Paired = {
  readonly pairs: readonly (readonly [Thing, Thing])[]
  readonly gone: readonly Thing[]
  readonly come: readonly Thing[]
}

/** Fields that tell a thing by its words, against those that many things share. */
const telling = new Set(['text', 'title', 'name', 'office', 'organisation', 'date', 'site', 'words', 'link'])
const common = new Set(['venue', 'access', 'part'])

/** From this on, two things are the same one rewritten. */
const enough = 1
/** Pairs of things that are weighed up in one gap. */
const mostWeighed = 40_000

const contents = new WeakMap<Thing, string>()

/** All that a thing says, with what is inside it, as one text to compare. */
export function contentOf(thing: Thing): string {
  const known = contents.get(thing)
  if (known !== undefined) return known
  const content = JSON.stringify([
    thing.make,
    thing.facts.map(({ field, value }) => [field, comparable(value)]),
    thing.inside.map(contentOf),
  ])
  contents.set(thing, content)
  return content
}

/**
 * Finds the things again: first those that say the same in the same order, then, between them, those that resemble
 * each other most. Place alone never makes a pair, but two that differ in one field alone are one thing.
 */
export function pairThings(before: readonly Thing[], after: readonly Thing[]): Paired {
  const stays = commonItems(before, after, (one, other) => contentOf(one) === contentOf(other))
  const matches = new Map(stays.map(([from, to]) => [to, from]))
  const ends = [...stays, [before.length, after.length] as const]
  for (const [index, [row, column]] of ends.entries()) {
    const [lastRow, lastColumn] = ends[index - 1] ?? [-1, -1]
    for (const [from, to] of alike(before, after, range(lastRow + 1, row), range(lastColumn + 1, column))) {
      matches.set(to, from)
    }
  }
  const taken = new Set(matches.values())
  return {
    pairs: [...matches].flatMap(([to, from]) => {
      const [one, other] = [before[from], after[to]]
      return one === undefined || other === undefined ? [] : [[one, other] as const]
    }),
    gone: before.filter((_, index) => !taken.has(index)),
    come: after.filter((_, index) => !matches.has(index)),
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** The best pairs of a gap; among equals, those that stand nearest to their old place. */
function alike(
  before: readonly Thing[],
  after: readonly Thing[],
  rows: readonly number[],
  columns: readonly number[],
): (readonly [number, number])[] {
  if (rows.length * columns.length > mostWeighed) return []
  const [row, column] = [rows[0], columns[0]]
  // A day or a sequence alone in its gap is that one, whatever became of what is inside; so is what there is but one of.
  if (rows.length === 1 && columns.length === 1 && row !== undefined && column !== undefined) {
    if (isKnown(before[row]) && isKnown(after[column])) return [[row, column]]
  }
  const weighed = rows.flatMap((from, row) =>
    columns.flatMap((to, column) => {
      const [one, other] = [before[from], after[to]]
      const weight = one === undefined || other === undefined ? 0 : likenessOf(one, other)
      return weight < enough ? [] : [{ from, to, weight, away: Math.abs(row - column) }]
    }),
  )
  weighed.sort((one, other) => other.weight - one.weight || one.away - other.away)
  const [rowsTaken, columnsTaken] = [new Set<number>(), new Set<number>()]
  return weighed.flatMap(({ from, to }) => {
    if (rowsTaken.has(from) || columnsTaken.has(to)) return []
    rowsTaken.add(from)
    columnsTaken.add(to)
    return [[from, to] as const]
  })
}

const isKnown = (thing: Thing | undefined): boolean =>
  thing !== undefined && (thing.inside.length > 0 || !thing.isNumbered)

/** How much two things are the same one, by what they say and by what is inside them. */
export function likenessOf(one: Thing, other: Thing): number {
  if (one.make !== other.make) return 0
  const fields = new Set([...one.facts, ...other.facts].map(({ field }) => field))
  let weight = 0
  let differing = 0
  for (const field of fields) {
    const [was, is] = [one, other].map(thing => comparable(factOf(thing, field)?.value ?? ''))
    if (was === undefined || is === undefined) continue
    if (was !== is) differing += 1
    weight += weightOf(field) * (was === is ? 1 : telling.has(field) ? likeness(was, is) : 0)
  }
  const isOneFieldAway = differing <= 1 && isSameInside(one, other)
  return weight + insideLikeness(one, other) + (isOneFieldAway ? enough : 0)
}

const weightOf = (field: string): number => (telling.has(field) ? 3 : common.has(field) ? 0.5 : 1.2)

const isSameInside = (one: Thing, other: Thing): boolean =>
  one.inside.length === other.inside.length &&
  one.inside.every((thing, at) => {
    const there = other.inside[at]
    return there !== undefined && contentOf(thing) === contentOf(there)
  })

/** The share of what is inside that both hold, up to six: a day is known by what happens on it rather than by its date. */
function insideLikeness(one: Thing, other: Thing): number {
  const all = Math.max(one.inside.length, other.inside.length)
  if (all === 0) return 0
  const held = new Set(one.inside.map(contentOf))
  return (6 * other.inside.filter(thing => held.has(contentOf(thing))).length) / all
}
