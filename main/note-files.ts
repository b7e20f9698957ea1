import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type NoteFileQuestion = 'pressNotes.exportPdf' | 'pressNotes.exportFolder'

/** The answers about the files that a note is made into beside Word. TO BE BUILT. */
export function noteFileAnswers(_world: World, _office: Office): AnswersTo<NoteFileQuestion> {
  return {
    'pressNotes.exportPdf': () => refuse('unexpected'),
    'pressNotes.exportFolder': () => refuse('unexpected'),
  }
}
