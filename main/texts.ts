import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type TextQuestion = Extract<Question, `texts.${string}`>

/** TO BE BUILT */
export function textAnswers(_world: World): AnswersTo<TextQuestion> {
  return {
    'texts.find': () => refuse('unexpected'),
    'texts.replace': () => refuse('unexpected'),
  }
}
