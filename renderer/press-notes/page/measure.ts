/**
 * What pagination must know of a block. It is cut into strips that no page may cut again: the lines of a
 * paragraph, the rows of a table. Heights are CSS pixels at 100 %.
 */
export type Measure = {
  readonly before: number
  readonly after: number
  /** What is repeated above the strips on each page: the header row of a table. */
  readonly header: number
  readonly strips: readonly number[]
  /** After how many strips a page may end, in order: neither the first nor the last line stands alone. */
  readonly breaks: readonly number[]
  /** Stays on the page of what follows. */
  readonly keepNext: boolean
}

/** After which of `lines` lines a page may end: at least two stay together on either side. */
export const lineBreaks = (lines: number): number[] =>
  Array.from({ length: Math.max(0, lines - 3) }, (_, index) => index + 2)

const noSpace = { before: 0, after: 0, header: 0, keepNext: false } as const

/** A paragraph of `lines` lines, `line` pixels high each. */
export const measuredLines = (
  lines: number,
  line: number,
  space: { readonly before: number; readonly after: number; readonly keepNext: boolean },
): Measure => ({
  ...noSpace,
  ...space,
  strips: Array.from({ length: lines }, () => line),
  breaks: lineBreaks(lines),
})

/** A list: items are paragraphs; the space between two of them goes with the last line of the first. */
export function measuredItems(
  items: readonly number[],
  line: number,
  space: { readonly before: number; readonly after: number },
): Measure {
  const between = Math.max(space.before, space.after)
  const strips = items.flatMap((lines, item) =>
    Array.from({ length: lines }, (_, index) =>
      index === lines - 1 && item < items.length - 1 ? line + between : line,
    ),
  )
  let passed = 0
  const breaks = items.flatMap(lines => {
    const inside = lineBreaks(lines).map(count => passed + count)
    passed += lines
    return [...inside, passed]
  })
  return { ...noSpace, ...space, strips, breaks: breaks.slice(0, -1) }
}

/** A table: its rows stay whole. Without rows, its header row is all there is. */
export const measuredRows = (header: number, rows: readonly number[]): Measure =>
  rows.length === 0
    ? { ...noSpace, strips: [header], breaks: [] }
    : { ...noSpace, header, strips: rows, breaks: rows.slice(1).map((_, index) => index + 1) }

/** What no page may cut: a picture, a line of logos. */
export const measuredBlock = (
  height: number,
  space: { readonly before: number; readonly after: number; readonly keepNext: boolean },
): Measure => ({ ...noSpace, ...space, strips: [height], breaks: [] })

/** Texts below one another, in a frame or not: a page may end between two of them. */
export const measuredStack = (
  strips: readonly number[],
  space: { readonly before: number; readonly after: number },
): Measure => ({
  ...noSpace,
  ...space,
  strips,
  // The title of a box or of the contents never stands alone.
  breaks: strips.slice(2).map((_, index) => index + 2),
})
