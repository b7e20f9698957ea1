import type { Question } from '../domain/channels.ts'
import { refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type CalendarQuestion = Extract<Question, `calendars.${string}`>

/** The answers about calendar files. TO BE BUILT. */
export function calendarAnswers(_world: World, _office: Office): AnswersTo<CalendarQuestion> {
  return {
    'calendars.save': () => refuse('unexpected'),
  }
}
