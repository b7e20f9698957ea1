import { composedOf, readCarried } from '../../../domain/carried-note.ts'
import type { ReadDocument } from '../../../domain/read-document.ts'
import { saidLines } from '../../../main/documents/said-text.ts'
import { makeFile } from '../../../main/word/make-file.ts'
import { hashOf } from '../../../main/word/note-data.ts'
import type { Sample } from '../every-kind.ts'

export const noteId = '3a11e77e-0000-4000-8000-000000000001'

/** The Word file of a sample, as Mallette exports it. */
export const exported = ({ input, pictures }: Sample): Promise<Uint8Array> =>
  makeFile({
    kind: 'note',
    input,
    mark: { noteId, releaseId: null, eventNoteId: null },
    pictures,
    pages: null,
  })

/** What tells that a document came back as it left: its data, its ids, and that the text is that of the data. */
export function standing(document: ReadDocument) {
  const carried = readCarried(document.carried)
  return {
    isCarried: carried !== null,
    noteId: document.noteId,
    title: carried === null ? null : composedOf(carried).note.title,
    isUntouched: carried?.textHash === hashOf(saidLines(document)),
  }
}
