import type { Question } from '../../domain/channels.ts'
import { succeed } from '../../domain/failure.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import type { PressFileWorld } from './world.ts'

type Questions = Extract<Question, `deeds.${string}`>

/** The answers about what was done to many records at once. */
export function deedAnswers({ file, deeds }: PressFileWorld): AnswersTo<Questions> {
  return {
    'deeds.list': () =>
      succeed([...file.table('deeds').values()].sort((one, other) => (one.at < other.at ? 1 : -1))),

    'deeds.undo': ({ id }) => deeds.undo(id),
  }
}
