import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { root } from '../scripts/project.mjs'
import { temporaryFolder } from './folder.mjs'
import { filledPressFile } from './press-file.mjs'
import { emptyWindow, isRoot } from './windows.mjs'

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
 * Goes to the contacts screen, and waits until its rows and its index are there.
 * @param {Page} page
 */
export async function openContacts(page) {
  await page.locator('.rail').waitFor()
  await page.evaluate(() => location.assign('#/contacts'))
  await page.locator('.grid-row .grid-text').first().waitFor()
}
