import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openExample, pageOf } from './open-note.ts'
import { clickMenu } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** The example’s note, with the find bar open and these words in it. */
async function seek(words: string): Promise<Page> {
  mallette = await launchMallette()
  const { page } = mallette
  await openExample(mallette)
  await page.keyboard.press('Control+f')
  await page.getByRole('search', { name: 'Rechercher dans la note' }).waitFor()
  await page.keyboard.type(words)
  return page
}

const bar = (page: Page) => page.getByRole('search', { name: 'Rechercher dans la note' })
const place = (page: Page) => bar(page).getByRole('status').textContent()

/** « 2 sur 9 » as numbers. */
async function placeAndCount(page: Page): Promise<readonly [number, number]> {
  await expect.poll(() => place(page)).toMatch(/^\d+ sur \d+$/)
  const [current, count] = ((await place(page)) ?? '').split(' sur ').map(Number)
  return [current ?? 0, count ?? 0]
}

describe('finding in the note', () => {
  it('goes from place to place by keyboard, and back to the page at the place it found', async () => {
    const page = await seek('ecoles')
    const [first, count] = await placeAndCount(page)
    const next = async (keys: string, expected: number) => {
      await page.keyboard.press(keys)
      await expect.poll(() => placeAndCount(page)).toEqual([expected, count])
    }
    await next('Enter', first + 1)
    await next('F3', first + 2)
    await next('Shift+Enter', first + 1)
    await next('Shift+F3', first)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    }
    // Where a space is bound to its word, the place is drawn in pieces.
    const found = (await page.locator('.found-current').allTextContents()).join('')
    await page.keyboard.press('Escape')
    await bar(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(found)
    expect(await page.locator('.found').count()).toBe(0)
  })

  it('minds case, accents and words when asked', async () => {
    const page = await seek('ecole')
    await placeAndCount(page)
    await bar(page).getByRole('button', { name: 'Casse et accents' }).click()
    await expect.poll(() => place(page)).toBe('Aucun résultat')
  })

  it('replaces one place, then all, each taken back by « Annuler »', async () => {
    const page = await seek('production')
    const replaced = async () => ((await pageOf(page).textContent()) ?? '').split('fabrication').length - 1
    const [, count] = await placeAndCount(page)
    expect(count).toBeGreaterThan(2)
    await page.keyboard.press('Control+h')
    await page.getByLabel('Remplacer par').fill('fabrication')
    await page.keyboard.press('Enter')
    await expect.poll(replaced).toBe(1)
    await bar(page).getByRole('button', { name: 'Tout remplacer' }).click()
    await expect.poll(replaced).toBe(count)
    await page
      .getByText(`${count - 1} remplacements.`)
      .first()
      .waitFor()
    await clickMenu(mallette.app, 'undo')
    await expect.poll(replaced).toBe(1)
    await clickMenu(mallette.app, 'undo')
    await expect.poll(replaced).toBe(0)
    await clickMenu(mallette.app, 'redo')
    await expect.poll(replaced).toBe(1)
  })
})

describe('the page alone', () => {
  it('hides what surrounds it until Escape', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openExample(mallette)
    await page.keyboard.press('Control+Shift+p')
    await page.locator('.rail').waitFor({ state: 'hidden' })
    expect(await page.getByRole('button', { name: 'Exporter Word' }).isVisible()).toBe(false)
    await page.locator('.ProseMirror').first().focus()
    await page.keyboard.press('Escape')
    await page.locator('.rail').waitFor()
    expect(page.url()).toContain('#/note/')
    await clickMenu(mallette.app, 'focus-mode')
    await page.locator('.rail').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'En sortir (Échap)' }).click()
    await page.locator('.rail').waitFor()
  })
})

describe('the outline', () => {
  it('leads to the headings of the page and marks the one above the caret', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openExample(mallette)
    await page.getByRole('tab', { name: 'Plan' }).click()
    const plan = page.getByRole('navigation', { name: 'Plan de la note' })
    const heading = plan.getByRole('button', { name: 'À propos des écoles de production' })
    await heading.click()
    await plan.locator('[aria-current=location]').waitFor()
    expect(await plan.locator('[aria-current=location]').textContent()).toBe(
      'À propos des écoles de production',
    )
    expect(await page.evaluate(() => document.activeElement?.closest('.ProseMirror') !== null)).toBe(true)
  })

  it('comes with the length of the note', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openExample(mallette)
    const counts = page.getByRole('list', { name: 'Longueur de la note' })
    await expect
      .poll(() => counts.textContent(), { timeout: 15_000 })
      .toMatch(/^2 pages\d{3} mots\d\u00A0\d{3} signes$/)
  })
})
