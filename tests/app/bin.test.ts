import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, titleOf } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const bin = (page: Page) => page.getByRole('list', { name: 'Corbeille' })

/** Takes the demonstration over, removes its note in the list, and goes to the bin. */
async function removeExample({ page }: Mallette): Promise<void> {
  await page.evaluate(() => window.mallette.ask('demonstration.load', {}))
  await openSection(page, 'Notes')
  await page.getByRole('button', { name: /^Supprimer «.Visite/ }).click()
  await page.getByRole('link', { name: 'Corbeille' }).click()
  await bin(page).waitFor()
}

describe('the bin', () => {
  it('is empty at first, says what it is for, and leads back', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openSection(page, 'Événements')
    await page.getByRole('link', { name: 'Corbeille' }).click()
    await page.getByText('La corbeille est vide').waitFor()
    expect(await titleOf(page)).toBe('Corbeille')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => titleOf(page)).toBe('Événements')
  })

  it('gives a note back by keyboard, and leads to it', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await removeExample(mallette)
    const row = bin(page).getByRole('listitem')
    expect(await row.textContent()).toMatch(
      /Visite de l’École[\s\S]*Note aux rédactions[\s\S]*Encore 30 jours/,
    )
    await expectNoAxeViolations(page)
    await row.getByRole('button', { name: 'Rétablir' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('La corbeille est vide').waitFor()
    await page.getByRole('button', { name: 'Ouvrir' }).click()
    await page.waitForURL(/#\/note\//)
  })

  it('erases for good only once that was confirmed by name', async () => {
    mallette = await launchMallette()
    const { page, dataDir } = mallette
    await removeExample(mallette)
    const files = () => readdirSync(join(dataDir, 'bin', 'press-notes'))
    await bin(page)
      .getByRole('button', { name: /^Supprimer définitivement «.Visite/ })
      .click()
    const dialog = page.getByRole('alertdialog', { name: /Visite de l’École/ })
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Garder' }).click()
    expect(files()).toHaveLength(1)
    await bin(page)
      .getByRole('button', { name: /^Supprimer définitivement/ })
      .click()
    await dialog.getByRole('button', { name: 'Supprimer définitivement' }).click()
    await page.getByText('La corbeille est vide').waitFor()
    expect(files()).toEqual([])
  })
})
