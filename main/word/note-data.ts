import { createHash } from 'node:crypto'
import type { Composition } from '../../domain/blocks.ts'
import { type CarriedNote, carriedFile } from '../../domain/carried-note.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { readingOrder, visibleText } from '../../domain/reading-order.ts'
import type { NoteMark } from '../office.ts'

/** SHA-256 of what lines visibly say. */
export const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(visibleText(lines)).digest('hex')

/** The same of all that a reader sees of a composition: whether a document still says it. */
export const textHash = (composition: Composition): string =>
  hashOf(readingOrder(composition).map(({ text }) => text))

/** The JSON of what the Word file of a note carries of it. */
export function carriedData(input: ComposeInput, composition: Composition, mark: NoteMark | null): string {
  const carried: CarriedNote = {
    format: 'mallette-note',
    version: 1,
    noteId: mark?.noteId ?? null,
    eventNoteId: mark?.eventNoteId ?? null,
    textHash: textHash(composition),
    hasFacts: input.facts !== null,
    file: carriedFile(input),
  }
  return JSON.stringify(carried)
}
