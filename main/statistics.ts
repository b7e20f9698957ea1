import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type StatisticsQuestion = Extract<Question, `statistics.${string}`>

/** The answers about figures over a period. TO BE BUILT. */
export function statisticsAnswers(_world: World, _office: Office): AnswersTo<StatisticsQuestion> {
  return {
    'statistics.get': () => refuse('unexpected'),
    'statistics.save': () => refuse('unexpected'),
  }
}
