import { type NotePart, noteParts } from './blocks.ts'
import type { IssuerDraft } from './issuer.ts'
import { type ComparedLine, compareLines } from './note-compare/compare-lines.ts'
import { linesOf } from './note-compare/note-lines.ts'
import type { Workpiece } from './workpiece.ts'

export type { ComparedLine } from './note-compare/compare-lines.ts'
export type { Piece } from './note-compare/compare-words.ts'

/** What became of a part of the page; parts that neither note has are left out. */
export type ComparedSection = {
  readonly part: NotePart
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly lines: readonly ComparedLine[]
}

/** Whose letterheads and contacts each of the two notes bears. */
export type ComparedIssuers = {
  readonly before: readonly IssuerDraft[]
  readonly after: readonly IssuerDraft[]
}

/** Compares two states of a note by what their pages show, part by part in the order of the page. Pure. */
export function compareWork(
  before: Workpiece,
  after: Workpiece,
  issuers: ComparedIssuers,
): readonly ComparedSection[] {
  const [earlier, later] = [linesOf(before, issuers.before), linesOf(after, issuers.after)]
  return noteParts.flatMap(part => {
    const [old, young] = [earlier, later].map(lines => lines.filter(line => line.part === part))
    if (old === undefined || young === undefined || old.length + young.length === 0) return []
    const lines = compareLines(old, young)
    return [{ part, change: changeOf(old.length, young.length, lines), lines }]
  })
}

function changeOf(before: number, after: number, lines: readonly ComparedLine[]): ComparedSection['change'] {
  if (before === 0) return 'added'
  if (after === 0) return 'removed'
  return lines.every(({ change }) => change === 'same') ? 'same' : 'changed'
}
