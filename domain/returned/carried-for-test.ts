import { type CarriedNote, carriedNoteSchema, composedOf } from '../carried-note.ts'
import { noteFileSchema } from '../press-note.ts'
import type { ReadParagraph } from '../read-document.ts'
import { applyEdits } from './apply.ts'
import { readDocument } from './as-read.ts'
import { reviewOf } from './review.ts'

/** For tests: what a Word file carries of a note file. */
export const carriedOf = (file: unknown): CarriedNote =>
  carriedNoteSchema.parse({
    format: 'mallette-note',
    version: 1,
    noteId: null,
    eventNoteId: null,
    textHash: '0'.repeat(64),
    hasFacts: true,
    file: noteFileSchema.parse(file),
  })

/** For tests: ordinary spaces for non-breaking ones. */
export const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

/** For tests: the differences as a person reads them, and the note with all of them in it. */
export function returnedAs(carried: CarriedNote, paragraphs: readonly ReadParagraph[]) {
  const { review, edits } = reviewOf(carried, readDocument(paragraphs), null)
  const { note, facts } = composedOf(carried)
  const applied = applyEdits({ note, facts }, [...edits.values()])
  return {
    said: review.differences.map(
      ({ field, kind, can, before, after }) => `${field} ${kind} ${can}: ${plain(before)} → ${plain(after)}`,
    ),
    review,
    edits,
    ...applied,
  }
}
