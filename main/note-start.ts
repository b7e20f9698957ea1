import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type NoteStartQuestion = Extract<Question, 'pressNotes.start'>

/** TO BE BUILT */
export function noteStartAnswers(_world: World): AnswersTo<NoteStartQuestion> {
  return {
    'pressNotes.start': () => refuse('unexpected'),
  }
}
