import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pasteInto, readClipboard } from './blank-note.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openExample, pageText } from './open-note.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
  await openExample(mallette)
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const bodyText = (page: Page): Promise<string | null> =>
  pageText(page).locator('[data-region=body]').textContent()

test('Ctrl+A takes all of the note: it is copied, cut and given back', async () => {
  const { page } = mallette
  const before = await bodyText(page)
  await pageText(page).getByText('Cet AMI offrira').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+c')
  const { text } = await readClipboard(page)
  expect(text).toContain('Cet AMI offrira')
  expect(text).toContain('Présentation de l’AMI')
  // The pointer rests on a block that the page is too short for afterwards.
  await pageText(page).getByText('À propos du plan « France Relance »').hover()
  await page.keyboard.press('ControlOrMeta+x')
  await expect.poll(() => bodyText(page)).toBe('')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => bodyText(page)).toBe(before)
  expect(await pageText(page).textContent()).toContain('Les écoles de production sont')
})

test('what is pasted over all of the note becomes its text', async () => {
  const { page } = mallette
  await pageText(page).getByText('Cet AMI offrira').click()
  await page.keyboard.press('ControlOrMeta+a')
  await pasteInto(page, { 'text/plain': `Un plan\n\n${'La visite du préfet. '.repeat(30)}` })
  await expect.poll(() => bodyText(page)).toMatch(/^Un plan\s*La visite/)
})
