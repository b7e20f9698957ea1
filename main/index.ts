import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
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
import type { Command } from '../domain/contract.ts'
import type { Settings } from '../domain/settings.ts'
import { announceTo } from './bridge/announce.ts'
import type { Door } from './bridge/answer.ts'
import { holdDoor } from './bridge/held-door.ts'
import { isTrustedSender } from './bridge/trusted-sender.ts'
import { wayOut } from './closing.ts'
import { documentIn, handedOver } from './documents/handed-over.ts'
import { endOnFatalError } from './fatal.ts'
import { askedDataDir, chooseFolders } from './folders.ts'
import { guardContents } from './guard/contents.ts'
import { holdPages } from './guard/held-pages.ts'
import { registerScheme, serveScheme } from './guard/scheme.ts'
import { listServedFiles } from './guard/served-files.ts'
import { guardSession } from './guard/session.ts'
import { openLog } from './log.ts'
import { menuTemplate } from './menu.ts'
import { logPageErrors } from './page-errors.ts'
import { sentences } from './sentences.ts'
import {
  askWhetherToLeave,
  bringForward,
  hasLivePage,
  holdUntil,
  openWindow,
  printDesk,
  reopenWhenGone,
} from './window.ts'

// Nothing that loads a schema is imported above: the window is on its way before the rest of Mallette is read.

/** Milliseconds in which a page that is loaded is ready to be shown. It is not held back for longer. */
const shownWithin = 30

const dataDir = askedDataDir(process.argv.slice(1))
const folders = chooseFolders({
  dataDir: dataDir ?? '',
  workingDir: process.cwd(),
  profile: app.getPath('userData'),
  isProfileChosen: app.commandLine.hasSwitch('user-data-dir'),
})
const log = openLog(folders.logs)
const runtime = process.versions['electron'] ?? ''
const dist = join(app.getAppPath(), 'dist')
let say = sentences.fr
let window: BrowserWindow | undefined

endOnFatalError(process, {
  log,
  tellPerson: () => dialog.showErrorBox(say.fatal.title, say.fatal.message),
  exit: code => app.exit(code),
})

const held = holdPages()
const announce = announceTo(() => window?.webContents)
const handed = handedOver(() => announce('command', { name: 'open-document' }))

if (dataDir === null) refuseCommandLine()
else if (isOnlyOne()) start()
else app.quit()

function refuseCommandLine(): void {
  process.stderr.write(`${say.dataDirWithoutFolder}\n`)
  app.exit(2)
}

/** The document that the system, or the person, put on the command line. */
function askedDocument(): string | null {
  const asked = documentIn(process.argv.slice(1))
  return asked === null ? null : resolve(asked)
}

/** The document that a second instance was started with: its own words come mixed with those of Chromium. */
function documentAsked(asked: unknown): string | null {
  const document: unknown =
    typeof asked === 'object' && asked !== null ? Reflect.get(asked, 'document') : undefined
  return typeof document === 'string' ? document : null
}

/** Whether no other Mallette is at work on this data; one that is comes forward. */
function isOnlyOne(): boolean {
  mkdirSync(folders.profile, { recursive: true })
  app.setPath('userData', folders.profile)
  return app.requestSingleInstanceLock({ document: askedDocument() })
}

function start(): void {
  // French dates in the page's own fields, whatever the system speaks.
  app.commandLine.appendSwitch('lang', 'fr-FR')
  // The last wall around the network: no name and no address leads anywhere.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  registerScheme(protocol)
  app.on('web-contents-created', (_event, contents) => guardContents(contents, leaveFor))
  app.on('second-instance', (_event, _words, _folder, asked) => {
    if (window !== undefined) bringForward(window)
    handed.give(documentAsked(asked))
  })
  // How macOS hands documents over, before or after the window is there.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    handed.give(path)
  })
  app.on('window-all-closed', () => app.quit())

  const files = listServedFiles(join(dist, 'renderer'))
  const { leave, pageIsReady } = wayOut({
    announce,
    pageIsAlive: () => window !== undefined && hasLivePage(window),
    settled: async () => (await answering)(),
    decide: async () => {
      log('closing: something may not be written')
      return window === undefined ? 'leave' : askWhetherToLeave(window, say)
    },
    patience: { page: 5_000, store: 10_000 },
  })
  const answering = app.whenReady().then(async () => {
    wear({ language: 'fr', theme: 'system' })
    const ipc = holdDoor<IpcMainInvokeEvent>(ipcMain)
    serveScheme(protocol, files, held)
    void guardSession(session.defaultSession)
    window = openWindow(join(dist, 'main', 'preload.cjs'), !app.isPackaged)
    holdUntil(window, leave)
    reopenWhenGone(window, log, () => say)
    window.webContents.on('console-message', logPageErrors(log))
    window.once('closed', () => {
      window = undefined
    })
    log(`start ${app.getVersion()} on ${runtime}`)
    // Reading the rest earlier would hold up the page’s own files, which this process serves. What it asks waits.
    const shown = once(window, 'ready-to-show')
    await once(window.webContents, 'did-finish-load')
    await Promise.race([shown, wait(shownWithin)])
    const settled = await answer(ipc, pageIsReady)
    handed.give(askedDocument())
    return settled
  })
}

/** Reads the rest of Mallette, opens the store and answers the page. Resolves to what waits for the last write. */
async function answer(
  ipc: Door<IpcMainInvokeEvent>['ipc'],
  pageIsReady: () => void,
): Promise<() => Promise<void>> {
  // Piece by piece: in between the window is shown as soon as its page is ready.
  for (const read of [() => import('../domain/contract.ts'), () => import('./store/open.ts')]) {
    await read()
    await nextTurn()
  }
  const [{ answerPage }, { pdfPress }, { wordDesk }, { workshopThread }, dialogs] = await Promise.all([
    import('./answers.ts'),
    import('./pdf/press.ts'),
    import('./word/save.ts'),
    import('./word/workshop.ts'),
    import('./file-dialogs.ts'),
  ])
  const workshop = workshopThread(join(dist, 'main', 'word.cjs'), error => log('the workshop', error))
  return answerPage({
    ipc,
    isTrusted: (event: IpcMainInvokeEvent) => isTrustedSender(event, window?.webContents),
    announce,
    log,
    dataFolder: folders.data,
    version: app.getVersion(),
    runtime,
    word: wordDesk(
      () => window,
      () => say.save.title,
      workshop,
    ),
    workshop,
    dialogs: dialogs.fileDialogs(
      () => window,
      () => say.contactFiles,
    ),
    documentDialogs: dialogs.documentDialogs(
      () => window,
      () => say.documentFiles,
    ),
    charterDialogs: dialogs.charterDialogs(
      () => window,
      () => say.documentFiles,
    ),
    takeHandedOver: handed.take,
    documentsScript: join(dist, 'main', 'documents.cjs'),
    printer: printDesk(() => window),
    ...pdfPress({ owner: () => window, held, log }),
    openFile: async path => (await shell.openPath(path)) === '',
    pressFileScript: join(dist, 'main', 'press-file.cjs'),
    spelling: { script: join(dist, 'main', 'spelling.cjs'), folder: join(dist, 'main', 'spelling') },
    openOutside,
    pageIsReady,
    wear,
  })
}

/** Gives windows and menu the theme and the language that the person chose. */
function wear({ language, theme }: Pick<Settings, 'language' | 'theme'>): void {
  nativeTheme.themeSource = theme
  say = sentences[language]
  const deeds = {
    run: (name: Command) => announce('command', { name }),
    openDataFolder: () => void shell.openPath(folders.data),
  }
  const place = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, deeds, place)))
}

/** Where a link of the page leads that is not the page: outside, if that is an address for outside. */
async function leaveFor(url: string): Promise<void> {
  const { outsideAddress } = await import('./guard/outside.ts')
  const address = outsideAddress(url)
  if (address !== null) openOutside(address)
}

function openOutside(address: string): void {
  shell.openExternal(address).catch(error => log('opening outside', error))
}
