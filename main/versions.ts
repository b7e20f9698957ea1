import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { World } from './world.ts'

type VersionQuestion = Extract<Question, `versions.${string}`>

/** TO BE BUILT */
export function versionAnswers(_world: World): AnswersTo<VersionQuestion> {
  return {
    'versions.list': () => refuse('unexpected'),
    'versions.get': () => refuse('unexpected'),
    'versions.keep': () => refuse('unexpected'),
  }
}
