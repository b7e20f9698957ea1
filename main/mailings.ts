import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type MailingQuestion = Extract<Question, `mailings.${string}`>

/** The answers about mailings. TO BE BUILT. */
export function mailingAnswers(_world: World, _office: Office): AnswersTo<MailingQuestion> {
  return {
    'mailings.plan': () => refuse('unexpected'),
    'mailings.prepare': () => refuse('unexpected'),
    'mailings.text': () => refuse('unexpected'),
  }
}
