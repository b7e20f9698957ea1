import { BrowserWindow, nativeTheme } from 'electron'
import { pageAddress } from './guard/scheme.ts'

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
      devTools,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(pageAddress)
  return window
}

/** Brings the window before the person, wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
