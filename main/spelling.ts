import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type SpellingQuestion = Extract<Question, `spelling.${string}`>

/** TO BE BUILT */
export function spellingAnswers(_world: World): AnswersTo<SpellingQuestion> {
  return {
    'spelling.check': () => refuse('unexpected'),
    'spelling.suggest': () => refuse('unexpected'),
    'spelling.own': () => refuse('unexpected'),
    'spelling.learn': () => refuse('unexpected'),
    'spelling.forget': () => refuse('unexpected'),
  }
}
