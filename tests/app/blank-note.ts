import type { Locator, Page } from 'playwright-core'
import { openSection } from './screens.ts'

/** The page of the note that is open, where it is written. */
export const pageText = (page: Page): Locator => page.getByRole('textbox', { name: 'Page de la note' })

/** The body of the note on its page. */
export const bodyOf = (page: Page): Locator => pageText(page).locator('[data-region=body]')

/** Makes a note with nothing in it, opens it, and puts the caret into its body. Returns its id. */
export async function openBlankNote(page: Page): Promise<string> {
  const made = await page.evaluate(() =>
    window.mallette.ask('pressNotes.create', { kind: 'communique', eventNoteId: null }),
  )
  const id = readId(made)
  await openSection(page, 'Notes')
  await page.evaluate(hash => {
    window.location.hash = hash
  }, `#/note/${id}`)
  await pageText(page).waitFor()
  await bodyOf(page).locator('p').first().click()
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
