/** A stretch of a text: in both texts, gone from the earlier one, or come into the later one. */
export type Piece = { readonly text: string; readonly state: 'same' | 'gone' | 'come' }

/** The two texts with what differs marked, word by word. Joined, the pieces of each side are that text. */
export type ComparedWords = { readonly before: readonly Piece[]; readonly after: readonly Piece[] }

const wordForm = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** More pairs of words than this are not weighed up: the stretch between what is common counts as written anew. */
const mostPairs = 4_000_000

/** Marks the words that differ between two texts. */
export function compareWords(before: string, after: string): ComparedWords {
  const [earlier, later] = [before.match(wordForm) ?? [], after.match(wordForm) ?? []]
  const common = commonItems(earlier, later, (one, other) => one === other)
  const isKept = [new Set(common.map(([at]) => at)), new Set(common.map(([, at]) => at))] as const
  return {
    before: piecesOf(earlier, isKept[0], 'gone'),
    after: piecesOf(later, isKept[1], 'come'),
  }
}

/** How much of two texts is common, from 0 to 1: the letters of words that both have, wherever they stand. */
export function likeness(one: string, other: string): number {
  const [words, others] = [lettersOf(one), lettersOf(other)]
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  const common = others.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  const all = lengthOf(words) + lengthOf(others)
  return all === 0 ? 0 : (2 * lengthOf(common)) / all
}

const lettersOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0)

/**
 * The places, in both lists, of the longest sequence of items that both hold in the same order. Beginning and end
 * that are common are found at once; the stretch between them costs the product of its lengths.
 */
export function commonItems<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly (readonly [number, number])[] {
  const same = (at: number, other: number): boolean => {
    const [one, two] = [before[at], after[other]]
    return one !== undefined && two !== undefined && isSame(one, two)
  }
  let start = 0
  while (same(start, start)) start += 1
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && same(before.length - 1 - end, after.length - 1 - end)) end += 1
  const head = Array.from({ length: start }, (_, at) => [at, at] as const)
  const tail = Array.from({ length: end }, (_, back) => back)
    .reverse()
    .map(back => [before.length - 1 - back, after.length - 1 - back] as const)
  return [...head, ...middleItems(start, before.length - end, after.length - end, same), ...tail]
}

function middleItems(
  start: number,
  beforeEnd: number,
  afterEnd: number,
  same: (at: number, other: number) => boolean,
): (readonly [number, number])[] {
  const [rows, columns] = [beforeEnd - start, afterEnd - start]
  if (rows * columns > mostPairs) return []
  // longest[row][column]: the longest common sequence of what follows both places.
  const longest = new Uint32Array((rows + 1) * (columns + 1))
  const at = (row: number, column: number): number => longest[row * (columns + 1) + column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      longest[row * (columns + 1) + column] = same(start + row, start + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const found: (readonly [number, number])[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (same(start + row, start + column)) {
      found.push([start + row, start + column])
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return found
}

/** Words in a row with the same mark are one piece; a space between two marked words is marked with them. */
function piecesOf(words: readonly string[], kept: ReadonlySet<number>, mark: 'gone' | 'come'): Piece[] {
  const isMarked = (at: number): boolean => at >= 0 && at < words.length && !kept.has(at)
  const pieces: { text: string; state: Piece['state'] }[] = []
  for (const [at, text] of words.entries()) {
    const isBridge = /^\s+$/u.test(text) && isMarked(at - 1) && isMarked(at + 1)
    const state = isMarked(at) || isBridge ? mark : 'same'
    const last = pieces.at(-1)
    if (last?.state === state) last.text += text
    else pieces.push({ text, state })
  }
  return pieces
}
