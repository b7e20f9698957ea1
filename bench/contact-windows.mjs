import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { _electron } from 'playwright-core'
import { root } from '../scripts/project.mjs'
import { temporaryFolder } from './folder.mjs'
import { filledPressFile } from './press-file.mjs'
import { emptyWindow, isRoot } from './windows.mjs'

/** How long Mallette is left alone until nothing is left to be done in the background, in ms. */
const calm = 12_000

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./windows.mjs').Application} Application */

/**
 * Mallette with that many contacts in its press file.
 * @param {number} count
 * @returns {Promise<Application & { data: string }>}
 */
export async function malletteWith(count) {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  if (count > 0) {
    const file = await filledPressFile(data, count)
    // As after a few days of use: the contacts are in their snapshot, the journal is short.
    await file.forget(new Set())
    await file.settled()
  }
  return {
    folder: root,
    profile: join(folder, 'profile'),
    words: [`--data-dir=${data}`],
    env: {},
    content: '',
    data,
  }
}

/**
 * Opens Mallette on its contacts and leaves it alone until it has settled, as it is the day before it is measured.
 * @param {Application} application
 */
export async function settle(application) {
  await inWindow(application, async page => {
    await page.evaluate(() => location.assign('#/contacts'))
    await wait(calm)
  })
}

/** A bare page that filters an array and draws what it finds. */
export const barePage = () => emptyWindow('contacts.html')

/**
 * Opens the application, lets `act` work in its page, and ends it.
 * @template T
 * @param {Application} application
 * @param {(page: Page) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function inWindow({ folder, profile, words, env }, act) {
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${profile}`, ...words],
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    chromiumSandbox: !isRoot,
  })
  try {
    return await act(await app.firstWindow())
  } finally {
    app.process().kill('SIGKILL')
    await app.close()
  }
}

/**
 * Goes to the contacts screen, and waits until everything is read and a search finds somebody.
 * @param {Page} page
 */
export async function openContacts(page) {
  await page.locator('.rail').waitFor()
  await page.evaluate(() => location.assign('#/contacts'))
  await page.locator('.grid-row .grid-text').first().waitFor()
  await page.locator('.grid-search input').fill('a')
  await page.locator('.grid-row mark').first().waitFor()
  await page.locator('.grid-search input').fill('')
  await page.locator('.grid-row mark').first().waitFor({ state: 'detached' })
}

/**
 * What the bare page does for the bench.
 * @typedef {object} BarePage
 * @property {(contacts: readonly (readonly string[])[], most: number) => void} fill
 * @property {(words: string) => number} count
 */

/**
 * Gives the bare page the texts of each contact's cells, of which it draws so many rows at most.
 * @param {Page} page
 * @param {readonly (readonly string[])[]} lines
 * @param {number} most
 */
export const fillBarePage = (page, lines, most) =>
  page.evaluate(
    ([contacts, drawn]) =>
      /** @type {Window & BarePage} */ (/** @type {unknown} */ (window)).fill(contacts, drawn),
    /** @type {const} */ ([lines, most]),
  )

/**
 * How many rows each of these words finds in the bare page.
 * @param {Page} page
 * @param {readonly string[]} typed
 */
export async function totalsOfBarePage(page, typed) {
  const counts = await page.evaluate(
    all => all.map(words => /** @type {Window & BarePage} */ (/** @type {unknown} */ (window)).count(words)),
    typed,
  )
  return new Map(typed.map((words, index) => [words, counts[index] ?? 0]))
}
