import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dropFiles, fileAt, importFixture } from './dropped.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { ask } from './press-file.ts'
import { openPressFilePage, openSection, titleOf } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
  await openPressFilePage(mallette.page, 'Importer')
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const press = (name: string | RegExp) => mallette.page.getByRole('button', { name }).click()
const everybody = async () => (await ask(mallette.page, 'contacts.view', { view: {} })).everybody
const newsroom = fileAt(importFixture('pqr-ouest.csv'))

it('takes a dropped table in three steps, and takes it back a week later', async () => {
  const { page, dataDir } = mallette
  await dropFiles(page, [newsroom])
  await expect.poll(() => titleOf(page)).toBe('Où va chaque colonne\u00A0?')
  await page.getByText('fichier CSV, 7 lignes').waitFor()
  await page.getByLabel('Qui vous a donné ce fichier\u00A0?').fill('Mme Durand')
  await page.getByLabel('Étiquettes à ajouter').fill('ouest, presse 2026')
  await press('Voir ce qui va changer')
  await expect.poll(() => titleOf(page)).toBe('Ce qui va changer')
  expect(await everybody()).toBe(0)

  await page.getByRole('radio', { name: /^Refusées/ }).click()
  const rows = page.getByRole('list', { name: 'Lignes lues' }).getByRole('listitem')
  await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringMatching(/ligne 11\s+Radio Garonne/)])
  await page.getByText('Ni nom, ni courriel, ni téléphone.').waitFor()
  await press('Importer 6 contacts')
  await page.getByRole('main').getByText('7 lignes lues\u00A0: 6 nouveaux contacts, 1 refusée.').waitFor()
  const { rows: imported } = await ask(page, 'contacts.view', { view: {} })
  expect(imported.map(({ tags }) => tags)).toEqual(imported.map(() => ['ouest', 'presse 2026']))
  const [first] = imported
  const known = await ask(page, 'contacts.get', { id: first?.id ?? '' })
  expect(known.origins[0]?.source).toBe('pqr-ouest.csv (Mme Durand)')

  await mallette.close()
  mallette = await launchMallette({ dataDir })
  await openPressFilePage(mallette.page, 'Importer')
  await mallette.page.getByText('6 contacts créés').waitFor()
  await press('Annuler cet import')
  await mallette.page.getByText('6 contacts créés seront supprimés.', { exact: false }).waitFor()
  await press('Annuler cet import')
  await mallette.page.getByText(/^Annulé le/).waitFor()
  expect(await everybody()).toBe(0)
})

it('finds the same file again: its columns as last time, and nothing twice', async () => {
  const { page } = mallette
  await dropFiles(page, [newsroom])
  await press('Voir ce qui va changer')
  await press('Importer 6 contacts')
  await press('Importer autre chose')
  await dropFiles(page, [newsroom])
  await page.getByText('Colonnes placées comme la dernière fois.').waitFor()
  await press('Voir ce qui va changer')
  await page.getByText('Il n’y a rien à importer', { exact: false }).waitFor()
  await page.getByRole('radio', { name: 'Déjà à jour 6' }).waitFor()
  expect(await page.getByRole('button', { name: /^Importer \d/ }).count()).toBe(0)
})

it('sends a column elsewhere when it was guessed wrong, and says what goes to the remarks', async () => {
  const { page } = mallette
  await dropFiles(page, [newsroom])
  await page.getByRole('button', { name: 'Où va «\u00A0Rubrique\u00A0»' }).click()
  await page.getByRole('option', { name: 'Remarques' }).click()
  await page.getByText('Dans les remarques, avec leur titre\u00A0: «\u00A0Rubrique\u00A0».').waitFor()
  await press('Voir ce qui va changer')
  await press('Importer 6 contacts')
  await page
    .getByRole('main')
    .getByText(/^7 lignes lues/)
    .waitFor()
  const { rows } = await ask(page, 'contacts.view', { view: { words: 'goff' } })
  const contact = await ask(page, 'contacts.get', { id: rows[0]?.id ?? '' })
  expect(contact.beats).toEqual([])
  expect(contact.notes).toContain('Mer, Pêche')
})

it('reads what was dropped on the contacts', async () => {
  const { page } = mallette
  await openSection(page, 'Contacts')
  await dropFiles(page, [newsroom])
  await expect.poll(() => titleOf(page)).toBe('Où va chaque colonne\u00A0?')
  await page.getByText('fichier CSV, 7 lignes').waitFor()
})

it('says of each file that cannot be read what is wrong, and reads the others', async () => {
  const { page } = mallette
  const empty = { name: 'vide.csv', bytes: new Uint8Array(0) }
  await dropFiles(page, [
    newsroom,
    empty,
    { name: 'photo.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0) },
  ])
  const alert = page.getByRole('alert')
  await alert.getByText('«\u00A0vide.csv\u00A0» est vide.').waitFor()
  await alert
    .getByText('«\u00A0photo.png\u00A0» n’est ni un tableau ni des cartes de visite', { exact: false })
    .waitFor()
  await page.getByText('fichier CSV, 7 lignes').waitFor()
})

it('refuses a file that is too big before a byte of it is carried, and a folder', async () => {
  const { page } = mallette
  const folder = temporaryFolder()
  await page.evaluate(() => {
    const field = document.createElement('input')
    field.type = 'file'
    field.id = 'carrier'
    document.body.append(field)
  })
  // Through the browser's own door: Playwright hands over files only.
  const browser = await page.context().newCDPSession(page)
  const { root } = await browser.send('DOM.getDocument')
  const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#carrier' })
  await browser.send('DOM.setFileInputFiles', { nodeId, files: [folder] })
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#carrier')
    const dataTransfer = new DataTransfer()
    const megabyte = new Uint8Array(1024 * 1024).fill(59)
    dataTransfer.items.add(new File(Array<BlobPart>(200).fill(megabyte), 'archive.csv'))
    for (const file of field?.files ?? []) dataTransfer.items.add(file)
    field?.remove()
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }))
  })
  await page.getByText('«\u00A0archive.csv\u00A0» est trop lourd.', { exact: false }).waitFor()
  await page.getByText(`«\u00A0${basename(folder)}\u00A0» ne peut pas être lu.`, { exact: false }).waitFor()
  expect(await titleOf(page)).toBe('Importer')
})

it('reads files that were chosen, a folder and a lost file among them', async () => {
  const { page, app } = mallette
  const folder = temporaryFolder()
  const filePaths = [
    importFixture('newsroom.xlsx'),
    importFixture('nextcloud-4.0.vcf'),
    folder,
    join(folder, 'disparu.csv'),
  ]
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: paths })
  }, filePaths)
  await press('Choisir des fichiers')
  await page.getByText(/est un dossier/).waitFor()
  await page.getByText('«\u00A0disparu.csv\u00A0» est illisible.', { exact: false }).waitFor()
  await page.getByText('classeur Excel', { exact: false }).first().waitFor()
  await page.getByText('cartes de visite, 2 cartes').waitFor()
  await page.getByText('Contenu des cartes reconnu', { exact: false }).waitFor()
})

it('saves the refused rows to a file that can be corrected and brought back', async () => {
  const { page, app } = mallette
  const path = join(temporaryFolder(), 'refus.csv')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await dropFiles(page, [newsroom])
  await press('Voir ce qui va changer')
  await press('Importer 6 contacts')
  await press('Voir les refus')
  await press('Enregistrer les refus')
  await page.getByText('1 ligne refusée dans «\u00A0refus.csv\u00A0»', { exact: false }).last().waitFor()
  const corrected = readFileSync(path, 'utf8').replace('"Radio Garonne";""', '"Radio Garonne";"Zoé Nabet"')
  await press('Importer autre chose')
  await dropFiles(page, [{ name: 'refus.csv', bytes: Buffer.from(corrected) }])
  await press('Voir ce qui va changer')
  await press('Importer 1 contact')
  await page.getByRole('main').getByText('1 ligne lue\u00A0: 1 nouveau contact.').waitFor()
  expect(await everybody()).toBe(7)
})

it('gives up without a trace, from its own button and when the screen is left', async () => {
  const { page } = mallette
  await dropFiles(page, [newsroom])
  await press('Voir ce qui va changer')
  await expect.poll(() => titleOf(page)).toBe('Ce qui va changer')
  await page.keyboard.press('Escape')
  await expect.poll(() => titleOf(page)).toBe('Où va chaque colonne\u00A0?')
  await press('Abandonner')
  await expect.poll(() => titleOf(page)).toBe('Importer')
  await dropFiles(page, [newsroom])
  await press('Voir ce qui va changer')
  await page.getByRole('navigation').getByRole('link', { name: 'Accueil' }).click()
  await openPressFilePage(page, 'Importer')
  await page.getByText('Aucun import pour l’instant', { exact: false }).waitFor()
  expect(await everybody()).toBe(0)
})
