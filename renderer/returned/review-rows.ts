import type { Difference, Remark, Review } from '../../domain/returned.ts'

/** A paragraph of the document with what changed in it and what is said of it. */
export type ReviewRow = {
  readonly line: number
  readonly text: string
  /** What its words show of changes. */
  readonly marked: readonly Difference[]
  /** The changes that are decided on beside it: each beside one paragraph. */
  readonly placed: readonly Difference[]
  readonly comments: readonly Remark[]
}

/** Rows one after another that are shown, or folded into one. */
export type ReviewStretch = {
  readonly from: number
  readonly rows: readonly ReviewRow[]
  readonly isFolded: boolean
}

/** The paragraphs in their order, each change beside its own; beyond the end, beside the last. */
export function reviewRows({ lines, differences, comments }: Review): readonly ReviewRow[] {
  const last = Math.max(0, lines.length - 1)
  const known = new Map(differences.map(difference => [difference.id, difference]))
  const placed = byLine(differences, last)
  const said = byLine(comments, last)
  const shown = lines.length === 0 && differences.length > 0 ? [{ text: '', differences: [] }] : lines
  return shown.map(({ text, differences: ids }, line) => ({
    line,
    text,
    marked: ids.flatMap(id => known.get(id) ?? []),
    placed: placed.get(line) ?? [],
    comments: said.get(line) ?? [],
  }))
}

function byLine<T extends { readonly line: number }>(items: readonly T[], last: number): Map<number, T[]> {
  const lines = new Map<number, T[]>()
  for (const item of items) {
    const line = Math.min(item.line, last)
    lines.set(line, [...(lines.get(line) ?? []), item])
  }
  return lines
}

/** Rows without a change that stand beside one that has, and are shown with it. */
const context = 1

/** The rows with what says nothing folded away. */
export function reviewStretches(rows: readonly ReviewRow[], showsWhole: boolean): readonly ReviewStretch[] {
  const isTold = rows.map(
    ({ placed, comments, marked }) => placed.length + comments.length + marked.length > 0,
  )
  const isNear = (at: number): boolean =>
    isTold.slice(Math.max(0, at - context), at + context + 1).some(told => told)
  const stretches: { from: number; rows: ReviewRow[]; isFolded: boolean }[] = []
  for (const [at, row] of rows.entries()) {
    const isFolded = !showsWhole && !isNear(at)
    const last = stretches.at(-1)
    if (last?.isFolded === isFolded) last.rows.push(row)
    else stretches.push({ from: at, rows: [row], isFolded })
  }
  return stretches
}
