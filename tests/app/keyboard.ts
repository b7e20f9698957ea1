import type { Locator, Page } from 'playwright-core'

/** Far more stops than any screen has between two things that a test asks for. */
const mostStops = 80

/**
 * Presses Tab, or Shift+Tab, until the focus is there. Fails when it never comes: the thing is out of the keyboard's
 * reach.
 */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press(key)
    if (await target.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`${key} never reaches ${target}`)
}

/** Presses Tab until the focus is there, then types over what the field holds. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Types in a field that proposes words, and takes by keyboard the word that is meant. */
export async function choose(page: Page, field: Locator, typed: string, meant: string): Promise<void> {
  await field.focus()
  // The focus may scroll the screen, and scrolling closes the list.
  await page.evaluate(() => new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown))))
  await field.fill(typed)
  const option = page.getByRole('option', { name: meant })
  await option.waitFor()
  while ((await option.getAttribute('data-focused')) === null) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await option.waitFor({ state: 'detached' })
}
