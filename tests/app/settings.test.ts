import { afterEach, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { clickMenu, openSection, titleOf, untilSaved } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

it('speaks the chosen language at once, and again after a restart', async () => {
  mallette = await launchMallette()
  const { page, dataDir } = mallette
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
  await openSection(page, 'Réglages')
  await expectNoAxeViolations(page)
  await page.getByText('English').click()
  await expect.poll(() => titleOf(page)).toBe('Settings')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await mallette.close()

  mallette = await launchMallette({ dataDir })
  await expect.poll(() => titleOf(mallette.page)).toBe('Home')
  await expectNoAxeViolations(mallette.page)
})

it('wears the chosen theme at once', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  // Playwright shows every page in the light theme unless it is told to leave it alone.
  await page.emulateMedia({ colorScheme: null })
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await openSection(page, 'Réglages')
  await page.getByText('Sombre').click()
  await expect.poll(ground).toBe('rgb(23, 23, 27)')
  await page.getByText('Clair').click()
  await expect.poll(ground).toBe('rgb(244, 243, 239)')
})

it('is set with the keyboard alone', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await openSection(page, 'Réglages')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => titleOf(page)).toBe('Settings')
})

it('has a library whose issuer and texts are kept as they are typed', async () => {
  mallette = await launchMallette()
  const { page, dataDir } = mallette
  await openSection(page, 'Bibliothèque')
  await expectNoAxeViolations(page)
  await page.getByRole('tab', { name: 'Émetteurs' }).click()
  await page.getByRole('button', { name: 'Nouvel émetteur' }).click()
  await page.getByLabel('Nom', { exact: true }).fill('ministère chargé de l’Industrie')
  await page.getByLabel('En-tête').fill('Ministère chargé\nde l’Industrie')
  await expectNoAxeViolations(page)
  await page.getByRole('tab', { name: 'Textes «\u00A0À propos\u00A0»' }).click()
  await page.getByRole('button', { name: 'Nouveau texte «\u00A0À propos\u00A0»' }).click()
  await page.getByRole('textbox', { name: 'Titre' }).fill('À propos des écoles de production')
  await page.getByLabel('À relire avant le').fill('1er mai 2020')
  await page.getByRole('textbox', { name: 'Titre' }).focus()
  expect(await page.getByLabel('À relire avant le').inputValue()).toBe('vendredi 1er\u00A0mai 2020')
  await untilSaved(page)
  await expectNoAxeViolations(page)
  await mallette.close()

  mallette = await launchMallette({ dataDir })
  await openSection(mallette.page, 'Bibliothèque')
  await mallette.page.getByRole('button', { name: /À propos des écoles de production/ }).waitFor()
  await mallette.page.getByRole('tab', { name: 'Émetteurs' }).click()
  expect(await mallette.page.getByLabel('En-tête').inputValue()).toBe('Ministère chargé\nde l’Industrie')
})

it('has a library whose issuer is removed with its last words, and taken back', async () => {
  mallette = await launchMallette()
  const { page, app } = mallette
  await page.getByRole('heading', { level: 1 }).waitFor()
  await clickMenu(app, 'library')
  await expect.poll(() => titleOf(page)).toBe('Bibliothèque')
  await page.getByRole('tab', { name: 'Émetteurs' }).click()
  await page.getByRole('button', { name: 'Nouvel émetteur' }).click()
  await page.getByLabel('Nom', { exact: true }).fill('ministère de la Mer')
  await page.getByRole('button', { name: 'Supprimer «\u00A0ministère de la Mer\u00A0»' }).click()
  await page.getByText('Aucun émetteur.').waitFor()
  await expectNoAxeViolations(page)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByLabel('Nom', { exact: true }).waitFor()
  expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toBe('ministère de la Mer')
})

it('says of each text of the library which field is not kept, and shows it again', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await page.evaluate(async () => {
    for (const title of ['Écoles', 'Industrie']) {
      await window.mallette.ask('boilerplates.create', { title, body: [], reviewBy: '' })
    }
  })
  await openSection(page, 'Bibliothèque')
  await page.getByRole('button', { name: 'Écoles', exact: true }).click()
  await page.getByRole('button', { name: 'Industrie', exact: true }).click()
  const days = page.getByLabel('À relire avant le')
  await days.last().fill('bientôt')
  await days.first().focus()
  await page.getByText(/^Enregistré.*, sauf 1 champ à corriger$/).waitFor()
  expect(await page.getByText(/^Enregistré/).count()).toBe(2)
  expect(await page.getByText(/sauf/).count()).toBe(1)
  await openSection(page, 'Accueil')
  await openSection(page, 'Bibliothèque')
  await page.getByRole('button', { name: 'Écoles', exact: true }).click()
  await page.getByRole('button', { name: 'Industrie', exact: true }).click()
  expect(await days.first().inputValue()).toBe('')
  expect(await days.last().inputValue()).toBe('bientôt')
})
