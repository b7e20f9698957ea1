import { BrowserWindow, dialog, nativeTheme } from 'electron'
import type { Frame } from '../renderer/messages/fr/frame.ts'
import type { Decision } from './closing.ts'
import { isPageAddress, pageAddress } from './guard/scheme.ts'
import type { Log } from './log.ts'
import type { PrintDesk } from './printing.ts'

/** The desk of look.md, so that the window is never a white flash before the page is drawn. */
const desk = { light: '#F4F3EF', dark: '#17171B' } as const

/**
 * Opens Mallette's window, shown as soon as the page has something to show.
 *
 * @param preload absolute path of the preload script.
 * @param devTools whether the developer tools may be opened: never in a package.
 */
export function openWindow(preload: string, devTools: boolean): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Mallette',
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 640,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? desk.dark : desk.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // The page asks main for files; it opens none by itself.
      disableBlinkFeatures: 'FileSystemAccessLocal',
      devTools,
    },
  })
  window.once('ready-to-show', () => window.show())
  // An empty page is the one navigation that cannot be refused beforehand.
  window.webContents.on('did-navigate', (_event, url) => {
    if (!isPageAddress(url)) void window.loadURL(pageAddress)
  })
  void window.loadURL(pageAddress)
  return window
}

/** Brings the window before the person, wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Whether the window holds a page that runs. */
export function hasLivePage({ webContents }: BrowserWindow): boolean {
  return !webContents.isCrashed() && !webContents.isLoadingMainFrame()
}

/** Keeps the window open until `leave` resolves to true; closing it again meanwhile changes nothing. */
export function holdUntil(window: BrowserWindow, leave: () => Promise<boolean>): void {
  let leaving = false
  window.on('close', event => {
    event.preventDefault()
    if (leaving) return
    leaving = true
    void leave().then(mayGo => {
      leaving = false
      if (mayGo) window.destroy()
    })
  })
}

/** Loads the page again when its process ended, once the person said so; she may close Mallette instead. */
export function reopenWhenGone(window: BrowserWindow, log: Log, sentences: () => Frame): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    log(`page gone: ${reason}`)
    const { message, detail, reopen, quit } = sentences().pageGone
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message,
      detail,
      buttons: [reopen, quit],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    })
    if (window.isDestroyed()) return
    if (response === 0) window.webContents.reload()
    else window.destroy()
  })
}

/** Tells that the last changes are not on the disk and asks what to do; staying is the safe choice. */
export async function askWhetherToLeave(window: BrowserWindow, { unsaved }: Frame): Promise<Decision> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: unsaved.message,
    detail: unsaved.detail,
    buttons: [unsaved.stay, unsaved.leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1 ? 'leave' : 'stay'
}

/** Prints what the window shows for paper. Its own style sheet says how large a sheet is and draws the margins. */
export const printDesk = (window: () => BrowserWindow | undefined): PrintDesk => ({
  printers: async () => (await window()?.webContents.getPrintersAsync())?.length ?? 0,
  print: () =>
    new Promise(resolve => {
      const contents = window()?.webContents
      const done = (isPrinted: boolean, reason: string): void => resolve({ isPrinted, reason })
      const options = {
        printBackground: true,
        margins: { marginType: 'none' as const },
        pageSize: 'A4' as const,
      }
      if (contents === undefined) done(false, 'cancelled')
      else contents.print(options, done)
    }),
})
