import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { tabTo } from './keyboard.ts'

/** The page of a note by keyboard alone: whatever these do, a hand without a mouse can do. */

/** Further than any two places of a page are from each other. */
const mostSteps = 60

/** Whether the caret, or the part that is selected, stands inside what the selector names. */
const standsIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(wanted => {
    const flow = document.querySelector('.page-flow[role=textbox]')
    if (flow === null || flow !== document.activeElement) return false
    const part = flow.querySelector('.ProseMirror-selectednode')
    const anchor = document.getSelection()?.anchorNode ?? null
    const place = part ?? (anchor instanceof Element ? anchor : (anchor?.parentElement ?? null))
    return place !== null && place.closest(wanted) !== null
  }, selector)

/** Presses an arrow until the caret is there. Fails when it never comes: the place is out of the keyboard’s reach. */
export async function walkTo(page: Page, arrow: 'ArrowUp' | 'ArrowDown', selector: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    if (await standsIn(page, selector)) return
    await page.keyboard.press(arrow)
  }
  throw new Error(`${arrow} never reaches ${selector}`)
}

/** Waits until the caret, or the selected part, is there: the page put it there by itself. */
export const untilAt = (page: Page, selector: string): Promise<void> =>
  expect.poll(() => standsIn(page, selector)).toBe(true)

/** The form that is open over the page. */
export const formOf = (page: Page): Locator => page.locator('.page-form')

/** Presses a key that opens a form, and waits until it has the focus. */
export async function openForm(page: Page, key: string): Promise<Locator> {
  await page.keyboard.press(key)
  await untilInForm(page)
  return formOf(page)
}

/** Waits until the focus is in the form over the page. */
export async function untilInForm(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('.page-form') !== null)
}

/** Leaves the form by Escape: the caret is in the page again. */
export async function leaveForm(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await formOf(page).waitFor({ state: 'detached' })
  await untilInPage(page)
}

/** Waits until the caret is in the page, as somebody who looks at it does. */
export async function untilInPage(page: Page): Promise<void> {
  await page.waitForFunction(name => {
    const { activeElement } = document
    const caret = document.getSelection()?.anchorNode ?? null
    return activeElement?.ariaLabel === name && activeElement.contains(caret)
  }, 'Page de la note')
}

/** Takes what is offered behind a « / » by the words that find it. */
export async function insert(page: Page, words: string): Promise<void> {
  await page.keyboard.type(`/${words}`)
  const list = page.getByRole('listbox', { name: 'Insérer dans la note' })
  await list.getByRole('option', { selected: true }).waitFor()
  await page.keyboard.press('Enter')
}

/** Chooses an entry of a field that unfolds, by its name. */
export async function select(page: Page, field: Locator, name: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name, exact: true }).waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}
