import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type Question, questions } from '../domain/channels.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import type { Progress } from '../domain/press-file-contract.ts'
import type { Settings } from '../domain/settings.ts'
import {
  applicationAnswers,
  isApplicationQuestion,
  isDocumentsQuestion,
  isFollowingQuestion,
  isPressFileQuestion,
  isStoreQuestion,
} from './application.ts'
import { binAnswers } from './bin.ts'
import type { Announce } from './bridge/announce.ts'
import { type AnswersTo, answerQuestions, type Door, passQuestions } from './bridge/answer.ts'
import type { CharterDialogs } from './charters.ts'
import { demonstrationAnswers } from './demonstration.ts'
import type { DocumentDialogs } from './documents/services.ts'
import { eventNoteAnswers } from './event-notes.ts'
import { historyAnswers } from './histories.ts'
import { libraryAnswers } from './library.ts'
import type { Log } from './log.ts'
import { noteStartAnswers } from './note-start.ts'
import type { Office } from './office.ts'
import type { FileDialogs } from './press-file/services.ts'
import { pressFileThread } from './press-file/thread.ts'
import { pressNoteAnswers, type WordDesk } from './press-notes.ts'
import { type PrintDesk, printingAnswers } from './printing.ts'
import { isReleaseUnfinished } from './releases/unfinished.ts'
import { spellingSources } from './spelling/sources.ts'
import { createSpeller } from './spelling/speller.ts'
import { spellingThread } from './spelling/thread.ts'
import { spellingAnswers } from './spelling.ts'
import { hasPressFile } from './store/has-press-file.ts'
import { openStore } from './store/open.ts'
import { createTurns } from './store/turns.ts'
import { textAnswers } from './texts.ts'
import { troubleAnswers } from './troubles.ts'
import { versionAnswers } from './versions.ts'
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
  readonly dialogs: FileDialogs
  readonly printer: PrintDesk
  readonly pdf: Office['pdf']
  readonly readyPress: Office['readyPress']
  readonly workshop: Office['workshop']
  readonly openFile: Office['openFile']
  readonly documentDialogs: DocumentDialogs
  readonly charterDialogs: CharterDialogs
  /** The path of the file that the system handed over, once. */
  readonly takeHandedOver: () => string | null
  /** The script of the thread that reads documents. */
  readonly documentsScript: string
  /** The script of the press file's thread. */
  readonly pressFileScript: string
  /** The script of the spelling check’s thread, and the folder of its dictionary. */
  readonly spelling: { readonly script: string; readonly folder: string }
  readonly openOutside: (address: string) => void
  readonly pageIsReady: () => void
  /** Told of the person's settings once they are read, and each time they change. */
  readonly wear: (settings: Settings) => void
}

/** Milliseconds after which the press file opens by itself: the first screen is painted by then. */
const wakeAfter = 700

/** Milliseconds after which Mallette clears away what has been kept for long enough: nobody waits for that. */
const clearAfter = 5_000

/** The nouns whose things may name a contact. */
const nounsNaming = ['eventNotes', 'pressNotes', 'registers', 'dispatches', 'photos'] as const

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
  const changed: World['changed'] = (noun, id) => {
    announce('changed', { noun, id })
    speller.hear(noun)
  }
  const pressFile = pressFileThread({
    script: around.pressFileScript,
    folder: around.dataFolder,
    services: {
      ...around.dialogs,
      releasedNaming: async traces => {
        const result = await opened
        const { releasedNaming } = await import('./forget-in-notes.ts')
        return result.ok ? releasedNaming(result.value, traces) : []
      },
      forgetInNotes: async (traces, gone) => {
        const result = await opened
        if (!result.ok) return []
        const { forgetInNotes } = await import('./forget-in-notes.ts')
        const forgotten = await forgetInNotes(result.value, traces, gone)
        for (const noun of nounsNaming) changed(noun, '')
        return forgotten
      },
    },
    changed,
    progress: progress => announce('progress', progress),
    report: error => log('the press file', error),
  })
  const report = (error: unknown): void => log('the spelling check', error)
  const speller = createSpeller({
    thread: spellingThread({ ...around.spelling, report }),
    sources: spellingSources({
      store: opened,
      dataFolder: around.dataFolder,
      pressFileNames: () => pressFile.ask('contacts.names', {}),
    }),
    changed: () => changed('spelling', ''),
    report,
  })
  const outbox = join(around.dataFolder, 'outbox')
  const office: Office = {
    dialogs: around.dialogs,
    pdf: around.pdf,
    readyPress: around.readyPress,
    workshop: around.workshop,
    openFile: around.openFile,
    pressFile,
    outbox,
  }
  const noteTurns = createTurns()
  const settled = opened.then(async (result): Promise<Result<World>> => {
    if (!result.ok) return refuse(result.failure.code)
    const store = result.value
    const world: World = {
      ...clock,
      store,
      changed: (noun, id) => {
        changed(noun, id)
        if (noun === 'settings') wear(store.library.read().settings)
      },
    }
    await finishReleases(world).catch(error => log('finishing releases', error))
    return succeed(world)
  })
  const storeAnswers = settled.then(result => {
    if (!result.ok) return result
    const world = result.value
    return succeed({
      ...libraryAnswers(world),
      ...demonstrationAnswers(world, pressFile.putMissing),
      ...troubleAnswers(world, pressFile),
      ...eventNoteAnswers(world),
      ...pressNoteAnswers(world, around.word, noteTurns),
      ...noteStartAnswers(world),
      ...versionAnswers(world),
      ...historyAnswers(world),
      ...binAnswers(world),
      ...textAnswers(world),
      ...spellingAnswers(world, speller),
      ...printingAnswers(around.printer),
    })
  })

  const door: Door<Event> = { ...around, report: (question, error) => log(`answering ${question}`, error) }
  answerQuestions(door, questions.filter(isApplicationQuestion), Promise.resolve(succeed(application)))
  answerQuestions(door, questions.filter(isStoreQuestion), storeAnswers)
  answerLater(door, isFollowingQuestion, settled, async world => {
    const { followingAnswers } = await import('./following.ts')
    return followingAnswers(world, office, noteTurns)
  })
  answerLater(door, isDocumentsQuestion, settled, async world => {
    const [{ documentsAnswers }, { documentThread }] = await Promise.all([
      import('./notes-as-documents.ts'),
      import('./documents/thread.ts'),
    ])
    const reader = documentThread({
      script: around.documentsScript,
      report: error => log('reading documents', error),
    })
    const progress = (how: Progress): void => announce('progress', how)
    return documentsAnswers(world, office, { ...around, reader, progress }, noteTurns)
  })
  passQuestions(door, questions.filter(isPressFileQuestion), async (question, input) => {
    // Data of a newer version closes the whole folder, the press file with it.
    const result = await opened
    return result.ok ? pressFile.ask(question, input) : refuse(result.failure.code)
  })

  const result = await opened
  log(`store ${result.ok ? 'open' : result.failure.code}`)
  if (!result.ok) return () => Promise.resolve()
  const store = result.value
  wear(store.library.read().settings)
  if (await hasPressFile(around.dataFolder)) setTimeout(pressFile.wake, wakeAfter).unref()
  const clear = async (): Promise<void> => {
    const { keepClearing } = await import('./clearing.ts')
    keepClearing({ store, now: clock.now, changed }, { pressFile, outbox }, log)
  }
  setTimeout(() => void clear().catch(error => log('clearing away', error)), clearAfter).unref()
  return async () => {
    await Promise.all([store.settled(), pressFile.settled()])
  }
}

/**
 * Answers the questions of a group with what is read when one of them is first asked for. Most of Mallette is of no
 * use to the first screen, which would have to wait until it is parsed.
 */
function answerLater<Event, Q extends Question>(
  door: Door<Event>,
  isInGroup: (question: Question) => question is Q,
  settled: Promise<Result<World>>,
  read: (world: World) => Promise<AnswersTo<Q>>,
): void {
  let reading: Promise<AnswersTo<Q>> | undefined
  passQuestions(door, questions.filter(isInGroup), async (question, input) => {
    const result = await settled
    if (!result.ok) return result
    reading ??= read(result.value)
    const answers = await reading
    return answers[question](input)
  })
}

/** A release that was killed in the middle is finished before anybody can change its note. */
async function finishReleases(world: World): Promise<void> {
  if (!(await isReleaseUnfinished(world.store))) return
  const { settleReleases } = await import('./releases/settle-releases.ts')
  await settleReleases(world)
}
