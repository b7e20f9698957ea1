import type { FactChange } from '../../domain/fact-sheet.ts'
import { type CorrectionLink, noteAndCorrections } from './correction-links.ts'
import type { LoggedDispatch } from './dispatch-log.ts'

/** A dispatch with what of it is not so any more. */
export type ReadDispatch = { readonly entry: LoggedDispatch; readonly changes: readonly FactChange[] }

/**
 * How many of those an outdated dispatch was for have got nothing since that still holds: neither the note again nor
 * what corrects it. Of a dispatch that still holds, nobody.
 */
export function untoldOf(
  links: readonly CorrectionLink[],
  { entry, changes }: ReadDispatch,
  all: readonly ReadDispatch[],
): number {
  const { noteId, at, boxes } = entry
  if (changes.length === 0 || noteId === null || boxes.length === 0) return 0
  const notes = noteAndCorrections(links, noteId)
  const told = new Set<number>()
  for (const later of all) {
    const isRight = later.changes.length === 0 && later.entry.at > at
    if (!isRight || later.entry.noteId === null || !notes.has(later.entry.noteId)) continue
    for (const box of later.entry.boxes) told.add(box)
  }
  return boxes.reduce((count, box) => (told.has(box) ? count : count + 1), 0)
}
