import { randomUUID } from 'node:crypto'
import { questions } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import type { Settings } from '../domain/settings.ts'
import { applicationAnswers, isApplicationQuestion, isStoreQuestion } from './application.ts'
import type { Announce } from './bridge/announce.ts'
import { answerQuestions, type Door } from './bridge/answer.ts'
import { contactAnswers } from './contacts.ts'
import { demonstrationAnswers } from './demonstration.ts'
import { eventNoteAnswers } from './event-notes.ts'
import { libraryAnswers } from './library.ts'
import type { Log } from './log.ts'
import { pressNoteAnswers, type WordDesk } from './press-notes.ts'
import { openStore } from './store/open.ts'
import { troubleAnswers } from './troubles.ts'
import type { World } from './world.ts'

/** What the answers need of the running application. */
export type Surroundings<Event> = {
  readonly ipc: Door<Event>['ipc']
  readonly isTrusted: Door<Event>['isTrusted']
  readonly announce: Announce
  readonly log: Log
  readonly dataFolder: string
  readonly version: string
  /** Version of Electron. */
  readonly runtime: string
  readonly word: WordDesk
  readonly openOutside: (address: string) => void
  readonly pageIsReady: () => void
  /** Told of the person's settings once they are read, and each time they change. */
  readonly wear: (settings: Settings) => void
}

/**
 * Opens the store and answers everything that the page asks, from now on: what is asked before the store is
 * open waits for it. Resolves to what waits for the last write, once the store is open or has failed to open.
 */
export async function answerPage<Event>(around: Surroundings<Event>): Promise<() => Promise<void>> {
  const { announce, log, wear } = around
  const clock = { now: () => new Date(), newId: randomUUID }
  const opened = openStore({ folder: around.dataFolder, ...clock })
  const application = applicationAnswers({
    ...around,
    storeFailure: opened.then(result => (result.ok ? null : result.failure)),
  })
  const storeAnswers = opened.then(result => {
    if (!result.ok) return refuse(result.failure.code)
    const store = result.value
    const world: World = {
      ...clock,
      store,
      changed: (noun, id) => {
        announce('changed', { noun, id })
        if (noun === 'settings') wear(store.library.read().settings)
      },
    }
    return succeed({
      ...libraryAnswers(world),
      ...demonstrationAnswers(world),
      ...troubleAnswers(world),
      ...eventNoteAnswers(world),
      ...pressNoteAnswers(world, around.word),
      ...contactAnswers(world),
    })
  })

  const door: Door<Event> = { ...around, report: (question, error) => log(`answering ${question}`, error) }
  answerQuestions(door, questions.filter(isApplicationQuestion), Promise.resolve(succeed(application)))
  answerQuestions(door, questions.filter(isStoreQuestion), storeAnswers)

  const result = await opened
  log(`store ${result.ok ? 'open' : result.failure.code}`)
  if (!result.ok) return () => Promise.resolve()
  wear(result.value.library.read().settings)
  return result.value.settled
}
