import type { FollowingQuestion } from '../domain/following-contract.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { calendarAnswers } from './calendars.ts'
import { correctionAnswers } from './corrections.ts'
import { dispatchAnswers } from './dispatches.ts'
import { mailingAnswers } from './mailings.ts'
import { noteFileAnswers } from './note-files.ts'
import type { Office } from './office.ts'
import { photoAnswers } from './photos.ts'
import { registerAnswers } from './registers.ts'
import { releaseAnswers } from './releases.ts'
import { roadSheetAnswers } from './road-sheets.ts'
import { statisticsAnswers } from './statistics.ts'
import type { Turns } from './store/turns.ts'
import type { World } from './world.ts'

/**
 * The answers about what follows from a visit and its notes, which home paints without. `noteTurns` are those in which
 * notes are saved.
 */
export const followingAnswers = (
  world: World,
  office: Office,
  noteTurns: Turns,
): AnswersTo<FollowingQuestion> => ({
  ...registerAnswers(world, office),
  ...releaseAnswers(world, office, noteTurns),
  ...correctionAnswers(world),
  ...noteFileAnswers(world, office),
  ...calendarAnswers(world, office),
  ...roadSheetAnswers(world, office),
  ...mailingAnswers(world, office),
  ...dispatchAnswers(world, office),
  ...photoAnswers(world, office),
  ...statisticsAnswers(world, office),
})
