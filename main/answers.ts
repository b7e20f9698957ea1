import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { questions } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import type { Settings } from '../domain/settings.ts'
import {
  applicationAnswers,
  isApplicationQuestion,
  isPressFileQuestion,
  isStoreQuestion,
} from './application.ts'
import { binAnswers, emptyOldBin } from './bin.ts'
import type { Announce } from './bridge/announce.ts'
import { answerQuestions, type Door, passQuestions } from './bridge/answer.ts'
import { calendarAnswers } from './calendars.ts'
import { correctionAnswers } from './corrections.ts'
import { demonstrationAnswers } from './demonstration.ts'
import { dispatchAnswers } from './dispatches.ts'
import { eventNoteAnswers } from './event-notes.ts'
import { forgetInNotes, releasedNaming } from './forget-in-notes.ts'
import { historyAnswers } from './histories.ts'
import { libraryAnswers } from './library.ts'
import type { Log } from './log.ts'
import { sweepOutbox } from './mail/outbox.ts'
import { mailingAnswers } from './mailings.ts'
import { noteFileAnswers } from './note-files.ts'
import { noteStartAnswers } from './note-start.ts'
import type { Office } from './office.ts'
import { photoAnswers } from './photos.ts'
import type { FileDialogs } from './press-file/services.ts'
import { pressFileThread } from './press-file/thread.ts'
import { pressNoteAnswers, type WordDesk } from './press-notes.ts'
import { type PrintDesk, printingAnswers } from './printing.ts'
import { keepPurging } from './purge.ts'
import { registerAnswers } from './registers.ts'
import { settleReleases } from './releases/settle-releases.ts'
import { releaseAnswers } from './releases.ts'
import { roadSheetAnswers } from './road-sheets.ts'
import { spellingSources } from './spelling/sources.ts'
import { createSpeller } from './spelling/speller.ts'
import { spellingThread } from './spelling/thread.ts'
import { spellingAnswers } from './spelling.ts'
import { statisticsAnswers } from './statistics.ts'
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
  readonly openFile: Office['openFile']
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

/** Milliseconds after which bin and outbox give up what has been in them for too long: nobody waits for that. */
const emptyAfter = 5_000

/** Milliseconds between two looks at what waits for other programs. */
const sweepEvery = 6 * 60 * 60 * 1_000

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
        return result.ok ? releasedNaming(result.value, traces) : []
      },
      forgetInNotes: async (traces, gone) => {
        const result = await opened
        if (!result.ok) return []
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
    openFile: around.openFile,
    pressFile,
    outbox,
  }
  const storeAnswers = opened.then(async result => {
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
    // A release that was killed in the middle is finished before anybody can change its note.
    await settleReleases(world).catch(error => log('finishing releases', error))
    const noteTurns = createTurns()
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
  })

  const door: Door<Event> = { ...around, report: (question, error) => log(`answering ${question}`, error) }
  answerQuestions(door, questions.filter(isApplicationQuestion), Promise.resolve(succeed(application)))
  answerQuestions(door, questions.filter(isStoreQuestion), storeAnswers)
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
  const emptyBin = () =>
    emptyOldBin({ store, now: clock.now, changed }).catch(error => log('emptying the bin', error))
  const sweep = () => sweepOutbox(outbox, clock.now()).catch(error => log('sweeping the outbox', error))
  setTimeout(() => void Promise.all([emptyBin(), sweep()]), emptyAfter).unref()
  // Addresses and sheets for desks must not lie there for as long as Mallette stays open.
  setInterval(() => void sweep(), sweepEvery).unref()
  keepPurging({ store, now: clock.now, changed }, pressFile, log)
  return async () => {
    await Promise.all([store.settled(), pressFile.settled()])
  }
}
