import type { DocumentsQuestion } from '../domain/documents-contract.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { type CharterDialogs, charterAnswers } from './charters.ts'
import type { DocumentServices } from './documents/services.ts'
import { documentAnswers } from './documents.ts'
import { exportAnswers } from './exports.ts'
import type { Office } from './office.ts'
import { pictureAnswers } from './pictures.ts'
import type { Turns } from './store/turns.ts'
import type { World } from './world.ts'

/** What documents need of the running application beside the office. */
export type DocumentPlace = DocumentServices & { readonly charterDialogs: CharterDialogs }

/**
 * The answers about notes as documents: the other forms that they leave in, those that come back, pictures and charters.
 * Read when one of them is first asked for. Notes are saved in the same turns as those that are typed.
 */
export const documentsAnswers = (
  world: World,
  office: Office,
  place: DocumentPlace,
  noteTurns: Turns,
): AnswersTo<DocumentsQuestion> => ({
  ...pictureAnswers(world),
  ...exportAnswers(world, office, place.progress),
  ...documentAnswers(world, place, noteTurns),
  ...charterAnswers(world, { dialogs: office.dialogs, charterDialogs: place.charterDialogs }),
})
