import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type HistoryQuestion = Extract<Question, `histories.${string}`>

/** TO BE BUILT */
export function historyAnswers(_world: World): AnswersTo<HistoryQuestion> {
  return {
    'histories.get': () => refuse('unexpected'),
    'histories.save': () => refuse('unexpected'),
  }
}
