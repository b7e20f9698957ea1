import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { chooseFiles } from './dialogs.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { pageText } from './open-note.ts'
import { openSection, setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
  await openSection(mallette.page, 'Notes')
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const text = `MINISTÈRE DE LA TRANSITION ÉCOLOGIQUE

Paris, le 12 mars 2024
N° 417

NOTE AUX RÉDACTIONS

Madame Jeanne DUPONT, ministre de la Transition écologique,
se rendra à Lille (59) pour visiter une usine de recyclage

Jeudi 14 mars 2024

Cette visite s’inscrit dans le plan national pour l’économie circulaire.

Programme prévisionnel

9h30 : Arrivée à l’usine et accueil par le préfet
10h15 : Visite des ateliers
11h00 : Point presse

Contact presse :
presse.cabinet@exemple.gouv.fr

Une remarque que personne n’attend ici.
`

async function pasteNote(): Promise<void> {
  const { page } = mallette
  await page.getByRole('button', { name: 'Reprendre' }).click()
  await page.getByRole('menuitem', { name: 'Coller une ancienne note…' }).click()
  await page.getByLabel('Texte de la note').fill(text)
  await page.getByRole('button', { name: 'Lire', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: 'L’essentiel' }).waitFor()
}

test('a pasted note is read into fields, put right, and becomes a draft with all its words', async () => {
  const { page } = mallette
  await pasteNote()
  await expectNoAxeViolations(page)
  expect(await page.getByLabel('Numéro', { exact: true }).inputValue()).toBe('417')
  expect(await page.getByLabel('Date de la note').inputValue()).toBe('mardi 12\u00A0mars 2024')
  expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toMatch(/^Dupont$/iu)

  await page.getByLabel('Numéro', { exact: true }).fill('418')
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  await pageText(page).waitFor()
  for (const words of [
    '418',
    '10\u00A0h\u00A015',
    'Visite des ateliers',
    'Une remarque que personne n’attend ici',
  ]) {
    await pageText(page).getByText(words).first().waitFor()
  }
})

test('a field leads to where it was read', async () => {
  const { page } = mallette
  await pasteNote()
  await page.getByRole('radio', { name: /^Tout/ }).click()
  await page.getByRole('button', { name: /^Numéro.: voir dans le document/ }).focus()
  const shown = page.getByRole('region', { name: 'Texte du document' }).locator('[data-shown]')
  await shown.getByText('N° 417').waitFor()
})

test('the reading fits a narrow window and 200 %', async () => {
  const { page, app } = mallette
  await pasteNote()
  for (const [width, height, zoom] of [
    [960, 640, 1],
    [1280, 800, 2],
  ] as const) {
    await setWindow(app, width, height, zoom)
    expect(await sidewaysOverflow(page)).toBe(0)
  }
})

test('a folder of old notes becomes drafts, each a click away, and says what it could not read', async () => {
  const { page } = mallette
  const folder = join(temporaryFolder(), 'notes')
  mkdirSync(folder)
  writeFileSync(join(folder, 'note 417.txt'), text)
  writeFileSync(join(folder, 'abîmée.docx'), 'ceci n’est pas une archive')
  await chooseFiles(mallette, [folder])
  await page.getByRole('button', { name: 'Reprendre' }).click()
  await page.getByRole('menuitem', { name: 'Lire un dossier d’anciennes notes…' }).click()
  await page.getByRole('button', { name: 'Choisir un dossier…' }).click()
  await page.getByText('1 brouillon créé, 1 fichier illisible').waitFor()
  await expectNoAxeViolations(page)
  await page
    .getByRole('row', { name: /note 417\.txt/ })
    .getByRole('link')
    .click()
  await pageText(page).getByText('Visite des ateliers').waitFor()
})
