import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type BinQuestion = Extract<Question, `bin.${string}`>

/** TO BE BUILT */
export function binAnswers(_world: World): AnswersTo<BinQuestion> {
  return {
    'bin.list': () => refuse('unexpected'),
    'bin.erase': () => refuse('unexpected'),
  }
}
