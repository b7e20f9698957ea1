import type { Question } from '../domain/channels.ts'
import { type DocumentsQuestion, documentsContract } from '../domain/documents-contract.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { type FollowingQuestion, followingContract } from '../domain/following-contract.ts'
import { type PressFileQuestion, pressFileContract } from '../domain/press-file-contract.ts'
import type { StoreFailure } from '../domain/trouble.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { outsideAddress } from './guard/outside.ts'

/**
 * The questions that are answered even when the store did not open, those that the thread of the press file
 * answers, those whose answers are read when one of them is first asked for, and all the others.
 */
export type ApplicationQuestion = Extract<Question, `app.${string}`>
export type LaterQuestion = FollowingQuestion | DocumentsQuestion
export type StoreQuestion = Exclude<Question, ApplicationQuestion | PressFileQuestion | LaterQuestion>

export function isApplicationQuestion(question: Question): question is ApplicationQuestion {
  return question.startsWith('app.')
}

export function isStoreQuestion(question: Question): question is StoreQuestion {
  return !isApplicationQuestion(question) && !isPressFileQuestion(question) && !isLaterQuestion(question)
}

export function isPressFileQuestion(question: Question): question is PressFileQuestion {
  return question in pressFileContract
}

export function isFollowingQuestion(question: Question): question is FollowingQuestion {
  return question in followingContract
}

export function isDocumentsQuestion(question: Question): question is DocumentsQuestion {
  return question in documentsContract
}

/** Whether its answer is read when it, or another of its group, is first asked for. */
export function isLaterQuestion(question: Question): question is LaterQuestion {
  return isFollowingQuestion(question) || isDocumentsQuestion(question)
}

/** What the answers about Mallette itself need of it. */
export type Application = {
  readonly version: string
  /** Version of Electron. */
  readonly runtime: string
  /** Why the store did not open, or null; settled once that is known. */
  readonly storeFailure: Promise<StoreFailure | null>
  /** Hands an address, already checked, to the machine's browser or mail program. */
  readonly openOutside: (address: string) => void
  readonly pageIsReady: () => void
}

/** The answers about Mallette itself, which need no store. */
export function applicationAnswers(application: Application): AnswersTo<ApplicationQuestion> {
  const { version, runtime, storeFailure, openOutside, pageIsReady } = application
  return {
    'app.info': async () => succeed({ version, runtime, storeFailure: await storeFailure }),

    'app.openLink': ({ href }) => {
      const address = outsideAddress(href)
      if (address === null) return refuse('invalid', 'href')
      openOutside(address)
      return succeed({})
    },

    'app.readyToClose': () => {
      pageIsReady()
      return succeed({})
    },
  }
}
