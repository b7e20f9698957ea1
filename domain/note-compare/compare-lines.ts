import { type ComparedWords, commonItems, compareWords, likeness, type Piece } from './compare-words.ts'
import type { NoteLine } from './note-lines.ts'

/**
 * A line of the comparison: what stands in the earlier note and in the later one, null where nothing does. `looks`:
 * the words are the same, in other type or with another link. A moved line stands twice, at its place in each.
 */
export type ComparedLine = {
  readonly change: 'same' | 'changed' | 'looks' | 'added' | 'removed' | 'moved'
  readonly make: string
  readonly before: readonly Piece[] | null
  readonly after: readonly Piece[] | null
}

/** Two lines are the same one, rewritten, when at least so much of them is common. */
const enough = 0.5
/** A line that changes its place must be told by more than that. */
const enoughToMove = 0.6

/** Where a line of the later note comes from. */
type Match = { readonly from: number; readonly isMoved: boolean }

/** Compares the lines of one part of a note: what stayed, what was rewritten, added, removed or moved. */
export function compareLines(
  before: readonly NoteLine[],
  after: readonly NoteLine[],
): readonly ComparedLine[] {
  const stays = commonItems(before, after, isSameLine)
  const matches = new Map<number, Match>(stays.map(([from, to]) => [to, { from, isMoved: false }]))
  for (const gap of gapsBetween(stays, before.length, after.length)) matchInGap(gap, before, after, matches)
  matchMoved(before, after, matches)
  return inOrder(before, after, matches)
}

const isSameLine = (one: NoteLine, other: NoteLine): boolean =>
  one.make === other.make && one.time === other.time && one.text === other.text

type Gap = { readonly before: readonly number[]; readonly after: readonly number[] }

function gapsBetween(stays: readonly (readonly [number, number])[], rows: number, columns: number): Gap[] {
  const ends = [...stays, [rows, columns] as const]
  return ends.map(([row, column], index) => {
    const [lastRow, lastColumn] = ends[index - 1] ?? [-1, -1]
    return { before: range(lastRow + 1, row), after: range(lastColumn + 1, column) }
  })
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** Pairs lines between two that stayed, in their order. A line alone with one of its make is that one rewritten. */
function matchInGap(
  gap: Gap,
  before: readonly NoteLine[],
  after: readonly NoteLine[],
  matches: Map<number, Match>,
): void {
  const isAlone = gap.before.length === 1 && gap.after.length === 1
  let start = 0
  for (const to of gap.after) {
    const next = gap.before.findIndex((from, index) => {
      const [one, other] = [before[from], after[to]]
      if (index < start || one === undefined || other === undefined || one.make !== other.make) return false
      return isAlone || onlyOfMake.has(one.make) || likenessOf(one, other) >= enough
    })
    const from = gap.before[next]
    if (from === undefined) continue
    matches.set(to, { from, isMoved: false })
    start = next + 1
  }
}

/** What a page says once: however it was rewritten, it is the same thing. */
const onlyOfMake = new Set([
  'kind',
  'place-date',
  'number',
  'embargo',
  'correction',
  'title',
  'announcement',
  'caveat',
])

function matchMoved(
  before: readonly NoteLine[],
  after: readonly NoteLine[],
  matches: Map<number, Match>,
): void {
  const taken = new Set([...matches.values()].map(({ from }) => from))
  for (const [to, line] of after.entries()) {
    if (matches.has(to) || line.text === '') continue
    const free = [...before.entries()].filter(([from, { make }]) => make === line.make && !taken.has(from))
    const likely = free.map(([from, other]) => ({ from, likeness: likenessOf(other, line) }))
    const [best] = likely.sort((one, other) => other.likeness - one.likeness)
    if (best === undefined || best.likeness < enoughToMove) continue
    taken.add(best.from)
    matches.set(to, { from: best.from, isMoved: true })
  }
}

/** By what happens rather than by its hour: a step put off is still that step. */
const likenessOf = (one: NoteLine, other: NoteLine): number =>
  one.text === other.text ? 1 : likeness(one.text, other.text)

function inOrder(
  before: readonly NoteLine[],
  after: readonly NoteLine[],
  matches: ReadonlyMap<number, Match>,
): ComparedLine[] {
  const goesTo = new Map([...matches].map(([to, { from, isMoved }]) => [from, { to, isMoved }]))
  const lines: ComparedLine[] = []
  let next = 0
  /** Lines of the earlier note that are gone from before this place. */
  const passTo = (end: number): void => {
    for (; next < end; next += 1) {
      const line = before[next]
      const goal = goesTo.get(next)
      if (line === undefined || goal?.isMoved === false) continue
      const later = goal === undefined ? undefined : after[goal.to]
      const { make } = line
      lines.push(
        later === undefined
          ? { change: 'removed', make, before: whole(line, 'gone'), after: null }
          : { change: 'moved', make, before: piecesOf(line, later).before, after: null },
      )
    }
  }
  for (const [to, line] of after.entries()) {
    const match = matches.get(to)
    const earlier = match === undefined ? undefined : before[match.from]
    const { make } = line
    if (match === undefined || earlier === undefined) {
      lines.push({ change: 'added', make, before: null, after: whole(line, 'come') })
    } else if (match.isMoved) {
      lines.push({ change: 'moved', make, before: null, after: piecesOf(earlier, line).after })
    } else {
      passTo(match.from)
      next = match.from + 1
      lines.push({ change: changeOf(earlier, line), make, ...piecesOf(earlier, line) })
    }
  }
  passTo(before.length)
  return lines
}

function changeOf(before: NoteLine, after: NoteLine): 'same' | 'looks' | 'changed' {
  if (!isSameLine(before, after)) return 'changed'
  return before.looks === after.looks ? 'same' : 'looks'
}

const whole = (line: NoteLine, state: Piece['state']): Piece[] => [
  { text: [line.time, line.text].filter(part => part !== '').join(between), state },
]

/** Between the hour of a step and what happens then. */
const between = ' – '

/** An hour that differs is marked as a whole: the 30 of 9 h 30 alone says nothing. */
function piecesOf(before: NoteLine, after: NoteLine): ComparedWords {
  const texts = compareWords(before.text, after.text)
  const isSame = before.time === after.time
  const head = ({ time, text }: NoteLine, state: Piece['state']): Piece[] => {
    if (time === '') return []
    const hour = { text: time, state: isSame ? 'same' : state } as const
    return text === '' ? [hour] : [hour, { text: between, state: 'same' }]
  }
  return {
    before: [...head(before, 'gone'), ...texts.before],
    after: [...head(after, 'come'), ...texts.after],
  }
}
