import { alike, type Bag, joinBags } from './line-key.ts'
import type { Unit } from './units.ts'

type Units = readonly Unit<unknown>[]
type Pairing = { readonly page: readonly number[]; readonly read: readonly number[] }

/** From here on, two units are one, rewritten. */
const enough = 0.34
/** What was cut or joined still says nearly the same. */
const enoughJoined = 0.75
/** What was cut off shares at least so much with the whole. */
const enoughToJoin = 0.12
/** Most units that one became, or that became one. */
const mostJoined = 4
/** Pairs of a gap that are all weighed up; in a larger one, each unit looks but at its neighbourhood. */
const mostPairs = 6_000
const reach = 24

/** How much two units are one thing, 0 where they are not. */
function weightOf(one: Unit<unknown>, other: Unit<unknown>): number {
  if (one.isRow !== other.isRow) return 0
  const isSameStyle = one.style !== '' && one.style === other.style
  const likeness = one.key === other.key ? 1 : alike(one.bag, other.bag)
  if (likeness >= enough) return likeness + (isSameStyle ? 0.2 : 0)
  return isSameStyle && one.isOnly ? 0.2 : 0
}

const bagsOf = (units: Units, from: number, count: number): Bag =>
  joinBags(units.slice(from, from + count).map(({ bag }) => bag))

const anyRow = (units: Units, from: number, count: number): boolean =>
  units.slice(from, from + count).some(({ isRow }) => isRow)

/** The best way on from a place: what it is worth, and how many units of each side it takes. */
type Step = { readonly worth: number; readonly rows: number; readonly columns: number }

function bestStep(
  page: Units,
  read: Units,
  row: number,
  column: number,
  worth: (r: number, c: number) => number,
): Step {
  const [one, other] = [page[row], read[column]]
  let best: Step = { worth: worth(row + 1, column), rows: 1, columns: 0 }
  const offer = (value: number, rows: number, columns: number): void => {
    if (value > best.worth) best = { worth: value, rows, columns }
  }
  offer(worth(row, column + 1), 0, 1)
  if (one === undefined || other === undefined) return best
  const weight = weightOf(one, other)
  const isOne = one.key === other.key || (weight === 0 && alike(one.bag, other.bag) < enoughToJoin)
  if (weight > 0) offer(weight + worth(row + 1, column + 1), 1, 1)
  for (let count = 2; count <= mostJoined && !isOne; count += 1) {
    if (column + count <= read.length && !anyRow(read, column, count) && !one.isRow) {
      const joined = alike(one.bag, bagsOf(read, column, count))
      if (joined >= enoughJoined) offer(joined + worth(row + 1, column + count), 1, count)
    }
    if (row + count <= page.length && !anyRow(page, row, count) && !other.isRow) {
      const joined = alike(bagsOf(page, row, count), other.bag)
      if (joined >= enoughJoined) offer(joined + worth(row + count, column + 1), count, 1)
    }
  }
  return best
}

function wholeGap(page: Units, read: Units): Pairing[] {
  const width = read.length + 1
  const steps = new Array<Step>((page.length + 1) * width)
  const worth = (row: number, column: number): number => steps[row * width + column]?.worth ?? 0
  for (let row = page.length - 1; row >= 0; row -= 1) {
    for (let column = read.length - 1; column >= 0; column -= 1) {
      steps[row * width + column] = bestStep(page, read, row, column, worth)
    }
  }
  const pairings: Pairing[] = []
  let [row, column] = [0, 0]
  while (row < page.length && column < read.length) {
    const step = steps[row * width + column] ?? { worth: 0, rows: 1, columns: 1 }
    if (step.rows > 0 && step.columns > 0) {
      pairings.push({ page: range(row, step.rows), read: range(column, step.columns) })
    }
    row += step.rows
    column += step.columns
  }
  return pairings
}

const range = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index)

/** In a gap too large to weigh up whole, each unit takes the best of the next ones on the other side. */
function nearGap(page: Units, read: Units): Pairing[] {
  const pairings: Pairing[] = []
  let start = 0
  const isLonger = read.length > page.length
  const [few, many] = isLonger ? [page, read] : [read, page]
  for (const [at, unit] of few.entries()) {
    const ahead = many.slice(start, start + reach)
    const weights = ahead.map(other => weightOf(unit, other))
    const best = weights.reduce((found, weight, index) => (weight > (weights[found] ?? 0) ? index : found), 0)
    if ((weights[best] ?? 0) < enough) continue
    const other = start + best
    pairings.push(isLonger ? { page: [at], read: [other] } : { page: [other], read: [at] })
    start = other + 1
  }
  return pairings
}

/** What could be one thing, were the words not all others: of the same style, or of a style that was lost. */
const isLike = (one: Unit<unknown> | undefined, other: Unit<unknown> | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.isRow === other.isRow &&
  (one.isRow || other.style === '' || one.style === other.style)

/** As many on both sides, each like the other, are the same things, rewritten. */
function inTurn(page: Units, read: Units): Pairing[] {
  if (page.length !== read.length || !page.every((unit, at) => isLike(unit, read[at]))) return []
  return page.map((_, at) => ({ page: [at], read: [at] }))
}

const shifted = ({ page, read }: Pairing, row: number, column: number): Pairing => ({
  page: page.map(at => at + row),
  read: read.map(at => at + column),
})

/** Pairs what stands between two units that stayed: first what is alike, then what was rewritten in its place. */
export function alignGap(page: Units, read: Units): readonly Pairing[] {
  if (page.length === 0 || read.length === 0) return []
  const found = page.length * read.length > mostPairs ? nearGap(page, read) : wholeGap(page, read)
  const all = [...found]
  let [row, column] = [0, 0]
  for (const next of [...found, { page: [page.length], read: [read.length] }]) {
    const [nextRow, nextColumn] = [next.page[0] ?? row, next.read[0] ?? column]
    const left = inTurn(page.slice(row, nextRow), read.slice(column, nextColumn))
    for (const pairing of left) all.push(shifted(pairing, row, column))
    row = (next.page.at(-1) ?? nextRow) + 1
    column = (next.read.at(-1) ?? nextColumn) + 1
  }
  return all
}
