import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type ReleaseQuestion = Extract<Question, `releases.${string}`>

/** The answers about releases. TO BE BUILT. */
export function releaseAnswers(_world: World, _office: Office): AnswersTo<ReleaseQuestion> {
  return {
    'releases.list': () => refuse('unexpected'),
    'releases.get': () => refuse('unexpected'),
    'releases.prepare': () => refuse('unexpected'),
    'releases.release': () => refuse('unexpected'),
    'releases.saveFile': () => refuse('unexpected'),
    'releases.saveRegister': () => refuse('unexpected'),
    'releases.recognise': () => refuse('unexpected'),
    'releases.correct': () => refuse('unexpected'),
  }
}
