/** How many slips of the keyboard a word may hold: the longer, the more; none in short words and in digits. */
export function slipsAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * The next line of the table of distances between the typed word and what is read so far of another one: each
 * cell counts letters missed, added, changed, or swapped with their neighbour (Damerau-Levenshtein, where no
 * letter is touched twice). Writes it into `row` and gives its least cell.
 */
function nextRow(
  typed: string,
  [letter, letterBefore]: readonly [string, string],
  [before, beforeThat]: readonly [Uint8Array, Uint8Array | undefined],
  row: Uint8Array,
): number {
  let least = (before[0] ?? 0) + 1
  row[0] = least
  for (let column = 1; column <= typed.length; column += 1) {
    const isSame = typed[column - 1] === letter
    let cell = Math.min((before[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1)
    cell = Math.min(cell, (before[column - 1] ?? 0) + (isSame ? 0 : 1))
    const isSwapped =
      column > 1 && !isSame && typed[column - 1] === letterBefore && typed[column - 2] === letter
    if (isSwapped && beforeThat !== undefined) cell = Math.min(cell, (beforeThat[column - 2] ?? 0) + 1)
    row[column] = cell
    least = Math.min(least, cell)
  }
  return least
}

/** Lines of the table, one for each letter that may have to be read: no word start is longer than that. */
function tableFor(typed: string, slips: number): readonly Uint8Array[] {
  const rows = Array.from({ length: typed.length + slips + 1 }, () => new Uint8Array(typed.length + 1))
  rows[0]?.forEach((_, column, first) => {
    first[column] = column
  })
  return rows
}

/** Whether a word starts like the typed one, with at most `slips` slips. */
export function isNearStart(typed: string, word: string, slips: number): boolean {
  if (word.startsWith(typed)) return true
  return slips > 0 && nearStretches(typed, [word], slips).length > 0
}

/** A stretch of a sorted list: from the first index to before the second. */
export type Stretch = readonly [from: number, to: number]

/**
 * The stretches of `sorted` (by code unit) whose words start like the typed one, with at most `slips` slips. Words
 * that begin alike are compared once, and a beginning that is too far is left at once with all that share it.
 */
export function nearStretches(typed: string, sorted: readonly string[], slips: number): readonly Stretch[] {
  const rows = tableFor(typed, slips)
  const found: Stretch[] = []
  let index = 0
  let known = 0
  let previous = ''
  while (index < sorted.length) {
    const word = sorted[index] ?? ''
    known = Math.min(known, sharedStart(previous, word))
    const verdict = readOn(typed, word, { rows, known, slips })
    previous = word
    known = verdict.read
    if (verdict.kind === 'undecided') {
      index += 1
      continue
    }
    const end = endOfPrefix(sorted, word.slice(0, verdict.read), index)
    if (verdict.kind === 'near') found.push([index, end])
    index = end
  }
  return found
}

type Verdict = { readonly kind: 'near' | 'far' | 'undecided'; readonly read: number }

/** Reads a word on from the letters that are known already until it is near, too far or over. */
function readOn(
  typed: string,
  word: string,
  { rows, known, slips }: { rows: readonly Uint8Array[]; known: number; slips: number },
): Verdict {
  for (let read = known + 1; read <= word.length; read += 1) {
    const [row, before, beforeThat] = [rows[read], rows[read - 1], rows[read - 2]]
    if (row === undefined || before === undefined) return { kind: 'far', read: read - 1 }
    const least = nextRow(typed, [word[read - 1] ?? '', word[read - 2] ?? ''], [before, beforeThat], row)
    if ((row[typed.length] ?? slips + 1) <= slips) return { kind: 'near', read }
    if (least > slips) return { kind: 'far', read }
  }
  return { kind: 'undecided', read: word.length }
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

/** Where the words that start so end in a sorted list, from an index on. */
export function endOfPrefix(sorted: readonly string[], prefix: string, from: number): number {
  let [low, high] = [from, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const word = sorted[middle] ?? ''
    if (word.startsWith(prefix) || word < prefix) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the words that start so begin in a sorted list. */
export function startOfPrefix(sorted: readonly string[], prefix: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}
