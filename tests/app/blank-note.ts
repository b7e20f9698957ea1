import type { Locator, Page } from 'playwright-core'
import type { NoteKind } from '../../domain/press-note.ts'
import { pageText } from './open-note.ts'
import { walkTo } from './page-keyboard.ts'
import { openSection } from './screens.ts'

/** The body of the note on its page. */
export const bodyOf = (page: Page): Locator => pageText(page).locator('[data-region=body]')

/** Makes a note with nothing in it, opens it, and puts the caret into its body. Returns its id. */
export async function openBlankNote(page: Page, kind: NoteKind = 'communique'): Promise<string> {
  const made = await page.evaluate(
    wanted => window.mallette.ask('pressNotes.create', { kind: wanted, eventNoteId: null }),
    kind,
  )
  const id = readId(made)
  await openSection(page, 'Notes')
  await page.evaluate(hash => {
    window.location.hash = hash
  }, `#/note/${id}`)
  await pageText(page).waitFor()
  await pageText(page).locator('[data-line=title]').click()
  await walkTo(page, 'ArrowDown', '[data-region=body]')
  return id
}

function readId(made: unknown): string {
  const id = /"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(made))?.[1]
  if (id === undefined) throw new Error(`no note was made: ${JSON.stringify(made)}`)
  return id
}

/** A place of the page as words: kinds of passages with their text; · is the non-breaking space. */
export const writtenIn = (place: Locator): Promise<string[]> =>
  place.evaluate(region =>
    [...region.children].map(element => {
      const marked = (node: Node): string => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
        const inside = [...node.childNodes].map(marked).join('')
        const sign = { STRONG: '**', EM: '*', SUP: '^' }[node.nodeName]
        if (node.nodeName === 'BR') return node.parentNode?.childNodes.length === 1 ? '' : '\n'
        if (node instanceof HTMLAnchorElement) return `[${inside}](${node.getAttribute('href') ?? ''})`
        return sign === undefined ? inside : `${sign}${inside}${sign}`
      }
      const parts = element.children.length > 0 && /^(?:UL|OL|BLOCKQUOTE)$/.test(element.nodeName)
      const texts = parts ? [...element.children].map(marked) : [marked(element)]
      return `${element.nodeName.toLowerCase()}: ${texts.join(' | ')}`.replaceAll('\u00A0', '·')
    }),
  )

/** Pastes as the person’s clipboard would bring it, by an event of the page itself. */
export async function pasteInto(page: Page, carried: Readonly<Record<string, string>>): Promise<void> {
  await pageText(page).evaluate((element, data) => {
    const transfer = new DataTransfer()
    for (const [type, value] of Object.entries(data)) transfer.setData(type, value)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    )
  }, carried)
}

/** Puts these on the system's clipboard, as another program would, by the person's own Ctrl+C. */
export async function putOnClipboard(page: Page, carried: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(data => {
    const fill = (event: ClipboardEvent): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
      for (const [type, value] of Object.entries(data)) event.clipboardData?.setData(type, value)
    }
    document.addEventListener('copy', fill, { once: true, capture: true })
  }, carried)
  await page.keyboard.press('Control+c')
}

/** What a Ctrl+V would bring to another program. */
export async function readClipboard(page: Page): Promise<{ readonly html: string; readonly text: string }> {
  await page.evaluate(() => {
    const read = (event: ClipboardEvent): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
      const { dataset } = document.body
      dataset['pastedHtml'] = event.clipboardData?.getData('text/html') ?? ''
      dataset['pastedText'] = event.clipboardData?.getData('text/plain') ?? ''
    }
    document.addEventListener('paste', read, { once: true, capture: true })
  })
  await page.keyboard.press('Control+v')
  await page.locator('body[data-pasted-text]').waitFor({ state: 'attached' })
  return page.evaluate(() => ({
    html: document.body.dataset['pastedHtml'] ?? '',
    text: document.body.dataset['pastedText'] ?? '',
  }))
}
