import { BrowserWindow, type PrintToPDFOptions, type WebContents } from 'electron'
import type { Composition } from '../../domain/blocks.ts'
import { refuse, succeed } from '../../domain/failure.ts'
import type { PageLook } from '../../domain/page-look.ts'
import type { HeldPages } from '../guard/held-pages.ts'
import { ownOrigin } from '../guard/scheme.ts'
import type { Log } from '../log.ts'
import type { FileMark, Office } from '../office.ts'
import type { AnchorPages } from '../word/bookmarks.ts'
import type { Pictures } from '../word/media.ts'

/** Milliseconds that a note may take: the longest take two seconds on a slow machine. */
const patience = 20_000

/** Milliseconds that the window is kept for the next note. */
const kept = 5_000

/** Milliseconds that it waits, once it is ready, for somebody who reads before she decides. */
const keptReady = 60_000

export type Press = {
  /** Mallette’s own window: without it the press has nobody to work for. */
  readonly owner: () => BrowserWindow | undefined
  readonly held: HeldPages
  readonly log: Log
}

/**
 * The press of the running app: a hidden window without script prints each composition, one at a time. Refuses with
 * `unexpected` what could not be printed in time.
 */
export function pdfPress({ owner, held, log }: Press): Pick<Office, 'pdf' | 'readyPress'> {
  const hidden = hiddenWindow(owner)
  let last: Promise<unknown> = Promise.resolve()

  async function print(
    composition: Composition,
    mark: FileMark,
    pictures: Pictures,
  ): ReturnType<Office['pdf']> {
    const [{ pageHtml }, { bandsOf, marginsOf }, { withProperties }, { anchorPages }] = await means()
    const { window, gone } = hidden.take()
    const options = printOptions(bandsOf(composition), marginsOf(composition), composition.look)
    const once = (pages: AnchorPages): Promise<Uint8Array> => {
      const path = held.hold(nonce => pageHtml(composition, nonce, { pictures, pages }))
      return within(patience, Promise.race([gone, printPage(window.webContents, path, options)]))
    }
    try {
      const first = await once(new Map())
      // A table of contents is printed twice: the pages that it names are known when they are printed.
      const pages = hasContents(composition) ? anchorPages(first, composition) : null
      const printed = pages === null ? first : await once(pages)
      hidden.keep(kept)
      const own = withProperties(printed, composition, mark)
      if (own === null) log('a PDF without its properties')
      return succeed(own ?? printed)
    } catch (error) {
      log('printing a PDF', error)
      hidden.drop()
      return refuse('unexpected')
    }
  }

  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const done = last.then(run, run)
    last = done
    return done
  }

  return {
    pdf: (composition, mark, pictures = new Map()) => inTurn(() => print(composition, mark, pictures)),

    readyPress: () => {
      const open = async (): Promise<void> => {
        await means()
        hidden.take()
        hidden.keep(keptReady)
      }
      inTurn(open).catch(error => log('opening the press', error))
    },
  }
}

const means = () =>
  Promise.all([
    import('./page-html.ts'),
    import('./page-furniture.ts'),
    import('./properties.ts'),
    import('./anchor-pages.ts'),
  ])

const hasContents = ({ blocks }: Composition): boolean => blocks.some(({ kind }) => kind === 'contents')

async function printPage(
  contents: WebContents,
  path: string,
  options: PrintToPDFOptions,
): Promise<Uint8Array> {
  await contents.loadURL(`${ownOrigin}${path}`)
  return contents.printToPDF(options)
}

const inches = (millimetres: number): number => millimetres / 25.4

/** The runtime of tests neither tags nor makes an outline, and says nothing of it. */
const printOptions = (
  { head, foot }: { head: string; foot: string },
  { top, bottom }: { top: number; bottom: number },
  { page }: PageLook,
): PrintToPDFOptions => ({
  pageSize: { width: inches(page.width), height: inches(page.height) },
  preferCSSPageSize: true,
  margins: {
    top: inches(top),
    bottom: inches(bottom),
    left: inches(page.margin.left),
    right: inches(page.margin.right),
  },
  printBackground: true,
  displayHeaderFooter: true,
  headerTemplate: head,
  footerTemplate: foot,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
})

/** A window that is never shown, opened when it is needed and closed soon after, or with the window of `owner`. */
function hiddenWindow(owner: Press['owner']) {
  let opened: Opened | undefined
  let closing: NodeJS.Timeout | undefined

  const drop = (): void => {
    clearTimeout(closing)
    owner()?.off('closed', drop)
    if (opened?.window.isDestroyed() === false) opened.window.destroy()
    opened = undefined
  }

  return {
    take(): Opened {
      clearTimeout(closing)
      if (opened !== undefined && !opened.window.isDestroyed()) return opened
      drop()
      opened = openHidden()
      // A window that nobody sees must not keep Mallette from ending.
      owner()?.once('closed', drop)
      return opened
    },
    keep(milliseconds: number) {
      clearTimeout(closing)
      closing = setTimeout(drop, milliseconds)
    },
    drop,
  }
}

type Opened = {
  readonly window: BrowserWindow
  /** Rejects when the window closes or its page ends: Chromium does not answer then. */
  readonly gone: Promise<never>
}

function openHidden(): Opened {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  })
  const gone = new Promise<never>((_resolve, reject) => {
    const end = (): void => reject(new Error('the window of the press is gone'))
    window.once('closed', end)
    window.webContents.once('render-process-gone', end)
  })
  // Nobody may be printing when it closes.
  gone.catch(() => {})
  return { window, gone }
}

async function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the press takes too long')), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
