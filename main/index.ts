import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  app,
  type BrowserWindow,
  dialog,
  type IpcMainInvokeEvent,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  session,
  shell,
} from 'electron'
import { type Question, questions } from '../domain/channels.ts'
import type { Command } from '../domain/contract.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { defaultSettings, type Settings } from '../domain/settings.ts'
import { applicationAnswers, isApplicationQuestion, isStoreQuestion } from './application.ts'
import { type Announce, announceTo } from './bridge/announce.ts'
import { answerQuestions } from './bridge/answer.ts'
import { isTrustedSender } from './bridge/trusted-sender.ts'
import { wayOut } from './closing.ts'
import { contactAnswers } from './contacts.ts'
import { demonstrationAnswers } from './demonstration.ts'
import { eventNoteAnswers } from './event-notes.ts'
import { endOnFatalError } from './fatal.ts'
import { chooseFolders } from './folders.ts'
import { guardContents } from './guard/contents.ts'
import { registerScheme, serveScheme } from './guard/scheme.ts'
import { listServedFiles } from './guard/served-files.ts'
import { guardSession } from './guard/session.ts'
import { libraryAnswers } from './library.ts'
import { openLog } from './log.ts'
import { menuTemplate } from './menu.ts'
import { pressNoteAnswers } from './press-notes.ts'
import { sentences } from './sentences.ts'
import { openStore } from './store/open.ts'
import { troubleAnswers } from './troubles.ts'
import {
  askWhetherToLeave,
  bringForward,
  hasLivePage,
  holdUntil,
  openWindow,
  reopenWhenGone,
} from './window.ts'
import { wordDesk } from './word/save.ts'
import type { World } from './world.ts'

const folders = chooseFolders({
  dataDir: app.commandLine.getSwitchValue('data-dir'),
  workingDir: process.cwd(),
  profile: app.getPath('userData'),
  isProfileChosen: app.commandLine.hasSwitch('user-data-dir'),
})
mkdirSync(folders.profile, { recursive: true })
app.setPath('userData', folders.profile)

const log = openLog(folders.logs)
let say = sentences[defaultSettings.language]
let window: BrowserWindow | undefined

endOnFatalError(process, {
  log,
  tellPerson: () => dialog.showErrorBox(say.fatal.title, say.fatal.message),
  exit: code => app.exit(code),
})

if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  // French dates in the page's own fields, whatever the system speaks.
  app.commandLine.appendSwitch('lang', 'fr-FR')
  // The last wall around the network: no name and no address leads anywhere.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  registerScheme(protocol)
  app.on('web-contents-created', (_event, contents) => guardContents(contents, openOutside))
  app.on('second-instance', () => window && bringForward(window))
  app.on('window-all-closed', () => app.quit())

  const files = listServedFiles(join(app.getAppPath(), 'dist', 'renderer'))
  const opened = openStore({ folder: folders.data, now: () => new Date(), newId: randomUUID })
  const announce = announceTo(() => window?.webContents)
  const { leave, pageIsReady } = wayOut({
    announce,
    pageIsAlive: () => window !== undefined && hasLivePage(window),
    settled: async () => {
      const result = await opened
      if (result.ok) await result.value.settled()
    },
    decide: async () => (window === undefined ? 'leave' : askWhetherToLeave(window, say)),
    patience: { page: 5_000, store: 10_000 },
  })

  const door = {
    ipc: ipcMain,
    isTrusted: (event: IpcMainInvokeEvent) => isTrustedSender(event, window?.webContents),
    report: (question: Question, error: unknown) => log(`answering ${question}`, error),
  }
  const application = applicationAnswers({
    version: app.getVersion(),
    runtime: process.versions['electron'] ?? '',
    storeFailure: opened.then(result => (result.ok ? null : result.failure)),
    openOutside,
    pageIsReady,
  })
  answerQuestions(door, questions.filter(isApplicationQuestion), Promise.resolve(succeed(application)))
  const storeAnswers = opened.then(result => {
    if (!result.ok) return refuse(result.failure.code)
    const world: World = {
      store: result.value,
      now: () => new Date(),
      newId: randomUUID,
      changed: (noun, id) => {
        announce('changed', { noun, id })
        if (noun === 'settings') wear(result.value.library.read().settings, announce)
      },
    }
    return succeed({
      ...libraryAnswers(world),
      ...demonstrationAnswers(world),
      ...troubleAnswers(world),
      ...eventNoteAnswers(world),
      ...pressNoteAnswers(
        world,
        wordDesk(() => window),
      ),
      ...contactAnswers(world),
    })
  })
  answerQuestions(door, questions.filter(isStoreQuestion), storeAnswers)

  void app.whenReady().then(async () => {
    wear(defaultSettings, announce)
    serveScheme(protocol, files)
    await guardSession(session.defaultSession)
    window = openWindow(join(app.getAppPath(), 'dist', 'main', 'preload.cjs'), !app.isPackaged)
    holdUntil(window, leave)
    reopenWhenGone(window, log, () => say)
    window.on('closed', () => {
      window = undefined
    })
    const result = await opened
    log(`started ${app.getVersion()} ${result.ok ? 'store open' : `store ${result.failure.code}`}`)
    if (result.ok) wear(result.value.library.read().settings, announce)
  })
}

/** Gives windows and menu the theme and the language that the person chose. */
function wear({ language, theme }: Settings, announce: Announce): void {
  nativeTheme.themeSource = theme
  say = sentences[language]
  const deeds = {
    run: (name: Command) => announce('command', { name }),
    openDataFolder: () => void shell.openPath(folders.data),
  }
  const place = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, deeds, place)))
}

function openOutside(address: string): void {
  shell.openExternal(address).catch(error => log('opening outside', error))
}
