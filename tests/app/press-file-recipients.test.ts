import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { contactName } from '../../domain/contact.ts'
import { frenchContacts } from '../french-contacts.ts'
import { expectNoAxeViolations } from './axe.ts'
import { saveAt } from './dialogs.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { ask, everybody, importTable } from './press-file.ts'
import { pressTable } from './press-table.ts'
import { openPressFilePage, openSection, titleOf } from './screens.ts'

/** From a press file of five thousand to the recipients of a note, and to somebody who wants to be forgotten. */

/** Among five thousand, twelve who write about oysters. */
const contacts = frenchContacts(5_000).map((contact, index) =>
  contact.kind === 'journalist' && index % 409 === 3 ? { ...contact, beats: ['Ostréiculture'] } : contact,
)
const ofOysters = contacts.filter(({ beats }) => beats.includes('Ostréiculture'))

/** Somebody with a name of her own, to be looked for in every file. */
const table = `${pressTable(contacts)}Mme;Iphigénie;Quatrebarbes;;Radio Val d’Ancoeur;Reporter;Social;iphigenie.quatrebarbes@radio-ancoeur.example;06 39 98 77 77`

const signature = `Iphigénie QUATREBARBES
Grand reporter
Radio Val d’Ancoeur
06 39 98 77 77
iphigenie.quatrebarbes@radio-ancoeur.example`

/** For work in the background, on a machine that has other work. */
const patience = { timeout: 20_000 }

const prepared = temporaryFolder()
let count: number
beforeAll(async () => {
  const dataDir = temporaryFolder()
  const { page, close } = await launchMallette({ dataDir })
  await importTable(page, table, 'Presse 2025')
  count = await everybody(page)
  await close()
  cpSync(dataDir, prepared, { recursive: true })
})

let mallette: Mallette
beforeEach(async () => {
  const dataDir = temporaryFolder()
  cpSync(prepared, dataDir, { recursive: true })
  mallette = await launchMallette({ dataDir })
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const button = (name: string | RegExp) => mallette.page.getByRole('button', { name })

async function startAgain(): Promise<void> {
  const { dataDir } = mallette
  await mallette.close()
  mallette = await launchMallette({ dataDir })
}

/** Finds somebody by a few letters and opens her sheet, without the mouse. */
async function openByKeyboard(letters: string): Promise<void> {
  const { page } = mallette
  await openSection(page, 'Contacts')
  await page.getByRole('grid', { name: 'Contacts' }).waitFor()
  await page.keyboard.press('Control+f')
  await page.keyboard.type(letters)
  await page.locator('.grid-row mark').first().waitFor()
  await page.keyboard.press('Enter')
}

test('one person twice becomes one, and two again when that was wrong', async () => {
  await openSection(mallette.page, 'Contacts')
  await button('Coller une signature').click()
  await mallette.page.getByLabel('Signature de courriel').fill(signature)
  await button('Lire').click()
  await button('Créer le contact').click()
  await expect.poll(() => everybody(mallette.page), patience).toBe(count + 1)

  await openPressFilePage(mallette.page, 'Doublons')
  await button('Rechercher les doublons').click()
  await mallette.page.getByRole('radio', { name: 'Sûrs 1' }).click()
  await button(/Quatrebarbes/i).press('Enter')
  const roles = mallette.page.getByRole('group', { name: 'Médias et fonctions' })
  await roles.getByText('Grand reporter', { exact: false }).first().waitFor()
  await mallette.page.keyboard.press('Control+Enter')
  await expect.poll(() => everybody(mallette.page), patience).toBe(count)

  await startAgain()
  await openPressFilePage(mallette.page, 'Doublons')
  await mallette.page.getByRole('heading', { name: 'Fusions précédentes' }).waitFor()
  await button('Annuler cette fusion').click()
  await button('Annuler cette fusion').click()
  await mallette.page.getByText(/^Annulé le/).waitFor()
  expect(await everybody(mallette.page)).toBe(count + 1)
})

test('a list that keeps itself, somebody who objects, and the file that leaves', async () => {
  const { page } = mallette
  await openPressFilePage(page, 'Listes')
  await button('Nouvelle liste').click()
  await page.getByLabel('Nom de la liste').fill('Littoral')
  await button('Ajouter des conditions').click()
  await page.getByRole('combobox', { name: 'Valeur' }).fill('ostre')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText(`${ofOysters.length}\u00A0contacts remplissent ces conditions.`).waitFor()
  const [first, ...others] = ofOysters
  if (first === undefined) throw new Error('nobody writes about oysters')
  const name = contactName(first)
  await button(`Pourquoi ${name}`).click()
  await page.getByText('Remplit «\u00A0Rubrique est Ostréiculture\u00A0»').waitFor()

  await page.getByRole('link', { name: new RegExp(name) }).click()
  await expect.poll(() => titleOf(page), patience).toBe(name)
  await button('Données personnelles').press('Enter')
  await page.getByRole('checkbox', { name: 'Ne pas lui écrire' }).press('Space')
  await page.getByText('S’oppose aux envois depuis le', { exact: false }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText(`${others.length}\u00A0destinataires`).waitFor()
  await page.getByText('1\u00A0personne écartée').waitFor()

  const path = join(temporaryFolder(), 'littoral.xlsx')
  await saveAt(mallette, path)
  await button('Autres actions').click()
  await page.getByRole('menuitem', { name: 'Exporter…' }).click()
  await page.getByText('1 contact est laissé de côté', { exact: false }).waitFor()
  await page.getByLabel('Motif').fill('Visite du port de Cancale')
  await expectNoAxeViolations(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Exporter' }).click()
  await page
    .getByText(`${others.length} contacts dans «\u00A0littoral.xlsx\u00A0», 1 laissé de côté.`)
    .last()
    .waitFor()
  const sheet = Object.values(unzipSync(readFileSync(path)))
    .map(part => strFromU8(part))
    .join('')
  const addresses = others.flatMap(({ mails }) => mails.map(({ address }) => address))
  expect(addresses.filter(address => !sheet.includes(address))).toEqual([])
  expect(sheet).not.toContain(first.mails[0]?.address)

  await openPressFilePage(page, 'Données personnelles')
  const entry = page.getByRole('row', { name: /Littoral/ })
  await expect.poll(() => entry.textContent(), patience).toContain('Visite du port de Cancale')
  expect(await entry.textContent()).toContain(String(others.length))
})

/** The files below a folder that name her, by their paths in it. */
function filesThatName(word: RegExp, folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  const paths = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name))
  return paths
    .filter(path => word.test(readFileSync(path, 'utf8')))
    .map(path => path.slice(folder.length + 1))
}

test('somebody is erased: from the screen, from every file, and she does not come back', async () => {
  const { dataDir } = mallette
  const her = /quatrebarbes/i
  expect(filesThatName(her, dataDir)).not.toEqual([])
  await openByKeyboard('quatreb')
  await expect.poll(() => titleOf(mallette.page), patience).toBe('Iphigénie Quatrebarbes')
  await mallette.page.getByLabel('Remarques').fill('Quatrebarbes préfère le téléphone')
  await button('Données personnelles').press('Enter')
  await button('Effacer définitivement…').press('Enter')
  await button('Effacer «\u00A0Iphigénie Quatrebarbes\u00A0»').click()
  await expect
    .poll(() => titleOf(mallette.page), patience)
    .toBe('«\u00A0Iphigénie Quatrebarbes\u00A0» est effacé')
  const named = filesThatName(her, dataDir)
  expect(named.filter(path => !/^backups.*last-good/.test(path))).toEqual([])
  expect(await everybody(mallette.page)).toBe(count - 1)

  // The last good copies follow at the next start.
  await startAgain()
  await expect.poll(() => filesThatName(her, dataDir), patience).toEqual([])
  await importTable(mallette.page, table, 'Presse 2025')
  expect(await everybody(mallette.page)).toBe(count - 1)
  const { total } = await ask(mallette.page, 'contacts.view', { view: { words: 'quatrebarbes' } })
  expect(total).toBe(0)
})
