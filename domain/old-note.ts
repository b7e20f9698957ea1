import { draftOf } from './old-note/draft.ts'
import { withUnsaid } from './old-note/leftover.ts'
import { linesOf } from './old-note/line.ts'
import { documentOfText } from './old-note/text-document.ts'
import type { ReadDocument } from './read-document.ts'
import type { OldNote } from './returned.ts'

export { documentOfText }

/**
 * A document that Mallette did not make, read as a draft of a note: each field with what it was read from and how sure
 * that is. What is not understood stays as text of the note; only page numbers, rules and heads that every page repeats
 * are left out. `today`, YYYY-MM-DD, gives the year to days that a note without a date names. Never throws.
 */
export function readOldNote(document: ReadDocument, today: string): OldNote {
  const lines = linesOf(document)
  return withUnsaid(draftOf(lines, today), document, lines)
}
