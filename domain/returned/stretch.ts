import type { Draft } from './draft.ts'

/** A review holds no more differences than a person could go through (returned.ts). */
const mostDifferences = 5_000
const longestStretch = 30_000

/**
 * Far too many differences as fewer: what came line after line is shown in one stretch. Only a document that is not
 * this note any more has so many.
 */
export function inOneStretch(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length <= mostDifferences) return drafts
  const joined = drafts.reduce<Draft[]>((all, draft) => {
    const last = all.at(-1)
    const isOne = last?.kind === 'added' && draft.kind === 'added' && last.part === draft.part
    if (last === undefined || !isOne || last.after.length + draft.after.length > longestStretch) {
      all.push(draft)
      return all
    }
    all[all.length - 1] = {
      ...last,
      at: '',
      field: 'unplaced',
      after: `${last.after}\n${draft.after}`,
      lines: [...last.lines, ...draft.lines],
      candidates: [],
    }
    return all
  }, [])
  return joined.slice(0, mostDifferences)
}
