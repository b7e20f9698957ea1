import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type RoadSheetQuestion = Extract<Question, `roadSheets.${string}`>

/** The answers about road sheets. TO BE BUILT. */
export function roadSheetAnswers(_world: World, _office: Office): AnswersTo<RoadSheetQuestion> {
  return {
    'roadSheets.save': () => refuse('unexpected'),
  }
}
