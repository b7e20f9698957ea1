import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type PhotoQuestion = Extract<Question, `photos.${string}`>

/** The answers about photos taken on the spot. TO BE BUILT. */
export function photoAnswers(_world: World, _office: Office): AnswersTo<PhotoQuestion> {
  return {
    'photos.list': () => refuse('unexpected'),
    'photos.add': () => refuse('unexpected'),
    'photos.save': () => refuse('unexpected'),
    'photos.remove': () => refuse('unexpected'),
    'photos.saveFile': () => refuse('unexpected'),
  }
}
