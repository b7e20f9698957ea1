import type { PressFileQuestion } from '../../domain/press-file-contract.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import { contactExportAnswers } from './contact-exports.ts'
import { contactListAnswers } from './contact-lists.ts'
import { contactAnswers } from './contacts.ts'
import { deedAnswers } from './deed-answers.ts'
import { duplicateAnswers } from './duplicates.ts'
import { importAnswers } from './imports.ts'
import { outletAnswers } from './outlets.ts'
import { preferenceAnswers } from './preferences.ts'
import { privacyAnswers } from './privacy.ts'
import type { PressFileWorld } from './world.ts'

/** The answers to everything that is asked of the press file. */
export const pressFileAnswers = (world: PressFileWorld): AnswersTo<PressFileQuestion> => ({
  ...contactAnswers(world),
  ...outletAnswers(world),
  ...contactListAnswers(world),
  ...deedAnswers(world),
  ...importAnswers(world),
  ...contactExportAnswers(world),
  ...duplicateAnswers(world),
  ...privacyAnswers(world),
  ...preferenceAnswers(world),
})
