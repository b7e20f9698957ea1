import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type RegisterQuestion = Extract<Question, `registers.${string}`>

/** The answers about accreditation registers. TO BE BUILT. */
export function registerAnswers(_world: World, _office: Office): AnswersTo<RegisterQuestion> {
  return {
    'registers.get': () => refuse('unexpected'),
    'registers.apply': () => refuse('unexpected'),
    'registers.setRules': () => refuse('unexpected'),
    'registers.readSheet': () => refuse('unexpected'),
    'registers.match': () => refuse('unexpected'),
    'registers.saveSheet': () => refuse('unexpected'),
    'registers.deskMail': () => refuse('unexpected'),
  }
}
