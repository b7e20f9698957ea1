import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { png } from '../documents/small-pictures.ts'
import { expectNoAxeViolations } from './axe.ts'
import { chooseFiles, saveAt } from './dialogs.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { openSection, setWindow, sidewaysOverflow, untilSaved } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await page.evaluate(() => window.mallette.ask('demonstration.load', {}))
  await openSection(page, 'Bibliothèque')
  await page.getByRole('tab', { name: 'Émetteurs' }).click()
  await page.getByRole('button', { name: 'Charte et page…' }).first().click()
  await preview().getByText('NOTE AUX RÉDACTIONS').waitFor()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const preview = () => mallette.page.getByRole('region', { name: 'Aperçu de la page' })
const sheetColour = (words: string): Promise<string> =>
  preview()
    .getByText(words)
    .last()
    .evaluate(element => getComputedStyle(element).color)
/** The page is laid out again once nobody types. */
const patient = { timeout: 10_000 }
const share = async (name: string): Promise<void> => {
  await mallette.page.getByRole('button', { name: 'Partager' }).click()
  await mallette.page.getByRole('menuitem', { name }).click()
}

test('the page follows what is typed, and the contrast is told', async () => {
  const { page } = mallette
  await expectNoAxeViolations(page)
  await page.getByLabel('Couleur du texte').fill('999999')
  await page.keyboard.press('Tab')
  await page.getByText('trop pâle pour être lu par tous').first().waitFor()
  await expect.poll(() => sheetColour('NOTE AUX RÉDACTIONS'), patient).toBe('rgb(153, 153, 153)')
  await page.getByLabel('Couleur du texte').fill('000091')
  await expect.poll(() => sheetColour('NOTE AUX RÉDACTIONS'), patient).toBe('rgb(0, 0, 145)')
  await untilSaved(page)
  const issuers = await page.evaluate(() => window.mallette.ask('issuers.list', {}))
  expect(issuers).toMatchObject({ ok: true, value: [{ charter: { ink: '000091' } }] })
})

test('ministries that sign together do so as « Gouvernement », and why is said', async () => {
  const { page } = mallette
  await page.getByText('Voir avec un second ministère').click()
  await preview().getByText('Gouvernement').waitFor()
  await page.getByText('selon la charte de l’État').waitFor()
})

test('a logo is chosen from a file, told in words and stored', async () => {
  const { page } = mallette
  const path = join(temporaryFolder(), 'logo.png')
  writeFileSync(path, png(1_200, 600))
  await page.getByRole('button', { name: 'Logo', exact: true }).click()
  await page.locator('input[type=file]').first().setInputFiles(path)
  await page.getByLabel('Texte de remplacement').fill('Ministère chargé de l’Industrie')
  await untilSaved(page)
  await expectNoAxeViolations(page)
  const issuers = await page.evaluate(() => window.mallette.ask('issuers.list', {}))
  expect(issuers).toMatchObject({
    value: [{ logo: { alternative: 'Ministère chargé de l’Industrie', width: 900, height: 450 } }],
  })
})

test('a charter goes to a colleague and comes back, after showing what it would change', async () => {
  const { page } = mallette
  const path = join(temporaryFolder(), 'charte.json')
  await saveAt(mallette, path)
  await share('Enregistrer pour un collègue…')
  await page.locator('.toast').getByText('charte.json').waitFor()
  const shared = readFileSync(path, 'utf8').replace('"accent": ""', '"accent": "C9191E"')
  writeFileSync(path, shared)

  await chooseFiles(mallette, [path])
  await share('Reprendre d’un collègue…')
  const dialog = page.getByRole('dialog', { name: /^Charte reçue/ })
  await dialog.getByRole('row', { name: /Police, couleurs.*C9191E/ }).waitFor()
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Remplacer' }).click()
  await expect.poll(() => page.getByLabel('Couleur des chapitres').inputValue()).toBe('C9191E')
})

test('a file that is no charter is refused in a sentence', async () => {
  const { page } = mallette
  const path = join(temporaryFolder(), 'autre.json')
  writeFileSync(path, '{"format":"autre"}')
  await chooseFiles(mallette, [path])
  await share('Reprendre d’un collègue…')
  await page.locator('.toast').getByText('n’est pas une charte de Mallette').waitFor()
})

test('the charter fits a narrow window and 200 %', async () => {
  const { page, app } = mallette
  for (const [width, height, zoom] of [
    [960, 640, 1],
    [1280, 800, 2],
  ] as const) {
    await setWindow(app, width, height, zoom)
    expect(await sidewaysOverflow(page)).toBe(0)
  }
})
