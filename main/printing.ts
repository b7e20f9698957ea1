import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type PrintingQuestion = Extract<Question, 'pressNotes.print'>

/** TO BE BUILT */
export function printingAnswers(_world: World): AnswersTo<PrintingQuestion> {
  return {
    'pressNotes.print': () => refuse('unexpected'),
  }
}
