import { afterEach, beforeEach, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { dropFiles, fileAt, importFixture } from './dropped.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { ask } from './press-file.ts'
import { openPressFilePage, setWindow, sidewaysOverflow, titleOf } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
  await openPressFilePage(mallette.page, 'Importer')
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

it('imports a pasted table without the mouse', async () => {
  const { page } = mallette
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await tabTo(page, button('Coller depuis un tableur'))
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Nom\tPrénom\tCourriel\nNabet\tZoé\tzoe@exemple.fr\nDelorme\tInès\t\n')
  await tabTo(page, button('Lire le tableau'))
  await page.keyboard.press('Enter')
  await expect.poll(() => titleOf(page)).toBe('Où va chaque colonne\u00A0?')
  await tabTo(page, button('Voir ce qui va changer'))
  await page.keyboard.press('Enter')
  await expect.poll(() => titleOf(page)).toBe('Ce qui va changer')
  await tabTo(page, button('Importer 2 contacts'))
  await page.keyboard.press('Enter')
  await page.getByRole('main').getByText('2 lignes lues\u00A0: 2 nouveaux contacts.').waitFor()
  await tabTo(page, button('Tout annuler'))
  await page.keyboard.press('Enter')
  await expect.poll(() => titleOf(page)).toBe('Import annulé')
  expect((await ask(page, 'contacts.view', { view: {} })).everybody).toBe(0)
})

it('is sound for every reader at each step, in both themes, small and at 200 %', async () => {
  const { page, app } = mallette
  const files = ['pqr-ouest.csv', 'outlook-fr.csv', 'apple-3.0.vcf'].map(name => fileAt(importFixture(name)))
  const look = async (): Promise<void> => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    }
    for (const zoom of [1, 2]) {
      await setWindow(app, 960, 640, zoom)
      expect(await sidewaysOverflow(page)).toBe(0)
    }
    await setWindow(app, 1280, 800, 1)
  }
  await look()
  await page.getByRole('button', { name: 'Coller depuis un tableur' }).click()
  await look()
  await dropFiles(page, [...files, { name: 'vide.csv', bytes: new Uint8Array(0) }])
  await page.getByText('fichier CSV, 7 lignes').waitFor()
  await look()
  await page.getByRole('button', { name: 'Voir ce qui va changer' }).click()
  await page.getByRole('list', { name: 'Lignes lues' }).waitFor()
  await look()
  await page.getByRole('button', { name: /^Importer \d/ }).click()
  await page.getByRole('button', { name: 'Voir les refus' }).click()
  await look()
  await page.getByRole('button', { name: 'Importer autre chose' }).click()
  await page.getByRole('button', { name: 'Annuler cet import' }).click()
  await look()
})
