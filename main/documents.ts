import type { Question } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { adoptNote } from './documents/adopting.ts'
import { applyReturned } from './documents/applying.ts'
import { fileContent } from './documents/file-content.ts'
import { openedDocuments } from './documents/opened-documents.ts'
import { openDocument, openText } from './documents/opening.ts'
import { readFolder } from './documents/reading-folder.ts'
import { receivingDocuments } from './documents/receiving.ts'
import type { DocumentServices } from './documents/services.ts'
import { createTurns, type Turns } from './store/turns.ts'
import type { World } from './world.ts'

type DocumentQuestion = Extract<Question, `documents.${string}`>

/**
 * The answers about documents that come back or come in. Nothing of a document is stored before somebody says so. Notes
 * are saved in the same `saves` as those that are typed.
 */
export function documentAnswers(
  world: World,
  services: DocumentServices,
  saves: Turns = createTurns(),
): AnswersTo<DocumentQuestion> {
  const { documentDialogs, reader, takeHandedOver } = services
  const opened = openedDocuments()
  const receiving = receivingDocuments()
  const place = { world, reader, opened }
  /** Counts the stops: a folder that is read remembers at which count it began. */
  let stops = 0

  async function openPath(path: string) {
    const content = await fileContent(path)
    return content.ok ? openDocument(place, content.value) : content
  }

  return {
    'documents.open': async ({ from }) => {
      if (from === 'system') {
        const waiting = takeHandedOver()
        return waiting === null ? refuse('not-found') : openPath(waiting)
      }
      const chosen = await documentDialogs.chooseDocument()
      return chosen === null ? refuse('cancelled') : openPath(chosen)
    },

    'documents.begin': ({ name, size }) => {
      const session = world.newId()
      receiving.begin(session, name, size)
      return succeed({ session })
    },

    'documents.take': ({ session, bytes }) => receiving.take(session, bytes),

    'documents.read': async ({ session }) => {
      const file = receiving.end(session)
      return file.ok ? openDocument(place, file.value) : file
    },

    'documents.readText': ({ text }) => openText(place, text),

    'documents.apply': async ({ token, accepted }) => {
      const made = opened.get(token)?.made
      if (made?.by !== 'mallette' || made.noteId === null) return refuse('not-found', 'token')
      const { noteId } = made
      const edits = accepted.map(id => made.edits.get(id))
      const known = edits.filter(edit => edit !== undefined)
      // A difference that can only be shown has no edit, and is not the page’s to accept.
      if (known.length < edits.length) return refuse('invalid', 'accepted')
      const applied = await saves.take(noteId, () => applyReturned(world, noteId, known))
      if (applied.ok) opened.close(token)
      return applied
    },

    'documents.adopt': async ({ token, draft }) => {
      const found = opened.get(token)
      if (found === null) return refuse('not-found', 'token')
      const { made, pictures } = found
      const file = draft ?? (made.by === 'mallette' ? made.carried.file : made.draft)
      const adopted = await adoptNote(world, { file, pictures })
      if (adopted.ok) opened.close(token)
      return adopted
    },

    'documents.close': ({ token }) => {
      opened.close(token)
      return succeed({})
    },

    'documents.readFolder': async () => {
      const folder = await documentDialogs.chooseFolder()
      if (folder === null) return refuse('cancelled')
      const atStart = stops
      return readFolder(world, services, folder, () => stops > atStart)
    },

    'documents.stop': () => {
      stops += 1
      reader.stop()
      return succeed({})
    },
  }
}
