import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'iconv-lite'
import { afterEach, expect, test } from 'vitest'
import type { Contact } from '../../domain/contact.ts'
import { wordsOf } from '../../domain/contact-search/fold.ts'
import { frenchContacts } from '../french-contacts.ts'
import { chooseFiles } from './dialogs.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { everybody, importTable } from './press-file.ts'
import { pressTable } from './press-table.ts'
import { openPressFilePage, openSection, titleOf, untilSaved } from './screens.ts'

/** From last year's table of five thousand to a press file that is there the next day, in the real application. */

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** For work in the background, on a machine that has other work. */
const patience = { timeout: 20_000 }

const contacts = frenchContacts(5_000)
const button = (name: string | RegExp) => mallette.page.getByRole('button', { name })
const grid = () => mallette.page.getByRole('grid', { name: 'Contacts' })

async function pressByKeyboard(name: string | RegExp): Promise<void> {
  await tabTo(mallette.page, button(name))
  await mallette.page.keyboard.press('Enter')
}

/** Who has a word that starts like each of these, or a mail address that holds it. */
const foundBy = (typed: readonly string[]): readonly Contact[] =>
  contacts.filter(({ given, family, desk, functions, beats, tags, mails, place }) => {
    const outlets = functions.map(({ outlet }) => outlet)
    const addresses = mails.map(({ address }) => address)
    const texts = [given, family, desk, ...outlets, ...beats, ...tags, place.town, ...addresses]
    const words = wordsOf(texts.join(' '))
    return typed.every(part => words.some(word => word.startsWith(part)))
  })

/** Brings the file of the dialog to the step that says what will change. */
async function bringToPreview(): Promise<void> {
  await pressByKeyboard('Choisir des fichiers')
  await mallette.page.getByText('fichier CSV, 5\u00A0000 lignes').waitFor()
  await pressByKeyboard('Voir ce qui va changer')
  await expect.poll(() => titleOf(mallette.page), patience).toBe('Ce qui va changer')
}

test('first start, five thousand contacts, a few letters, and the same file again', async () => {
  mallette = await launchMallette()
  const path = join(temporaryFolder(), 'Presse 2025.csv')
  writeFileSync(path, encode(pressTable(contacts), 'windows-1252'))
  await chooseFiles(mallette, [path])
  await openSection(mallette.page, 'Contacts')
  await mallette.page.getByText('Votre fichier presse est vide').waitFor()
  await pressByKeyboard('Importer un fichier')
  await expect.poll(() => titleOf(mallette.page), patience).toBe('Importer')
  const progress = mallette.page.evaluate(
    () => new Promise(resolve => window.mallette.listen('progress', resolve)),
  )
  await bringToPreview()
  expect(await progress).toMatchObject({ work: expect.any(String), total: expect.any(Number) })
  await mallette.page.getByText('Rien n’est encore enregistré.').waitFor()
  expect(await everybody(mallette.page)).toBe(0)

  await pressByKeyboard('Importer 5\u00A0000 contacts')
  const outcome = mallette.page.getByRole('status').getByText(/^5\s000 lignes lues/)
  await outcome.waitFor()
  const [, created = ''] = /: ([\d\u00A0]+) nouveaux contacts/.exec((await outcome.textContent()) ?? '') ?? []
  const count = Number(created.replace('\u00A0', ''))
  expect(await everybody(mallette.page)).toBe(count)
  await pressByKeyboard('Voir les contacts')
  await searchAndCheck(count)

  await openPressFilePage(mallette.page, 'Importer')
  await bringToPreview()
  await mallette.page.getByText('Il n’y a rien à importer', { exact: false }).waitFor()
  await pressByKeyboard('Abandonner')
  expect(await everybody(mallette.page)).toBe(count)

  const { dataDir } = mallette
  await mallette.close()
  expectAllAddresses(dataDir)
  mallette = await launchMallette({ dataDir })
  await openSection(mallette.page, 'Contacts')
  await searchAndCheck(count)
})

/** Finds « dup mon » as it is typed, and leaves the whole list behind. */
async function searchAndCheck(count: number): Promise<void> {
  const { page } = mallette
  const counted = String(count).replace(/(?=...$)/, '\u00A0')
  await grid().waitFor()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('dup mon')
  const found = foundBy(['dup', 'mon'])
  expect(found.length).toBeGreaterThan(3)
  await page.getByText(`${found.length} sur ${counted}\u00A0contacts`).first().waitFor()
  const names = await page.locator('.grid-row .grid-name .grid-text').allTextContents()
  expect([...names].sort()).toEqual(found.map(({ given, family }) => `${given} ${family}`).sort())
  expect(await page.locator('.grid-row mark').first().textContent()).toMatch(/^dup$/i)
  await page.keyboard.press('Escape')
  await page.getByText(`${counted}\u00A0contacts`, { exact: true }).first().waitFor()
}

/** Nothing of the file got lost on its way to the disk. */
function expectAllAddresses(dataDir: string): void {
  const names = readdirSync(dataDir).filter(name => /^contacts\.json$|\.journal$/.test(name))
  const stored = names.map(name => readFileSync(join(dataDir, name), 'utf8')).join('')
  const addresses = contacts.flatMap(({ mails }) => mails.map(({ address }) => address))
  expect(addresses.filter(address => !stored.includes(`"${address}"`))).toEqual([])
}

test('the import is taken back after a restart, and who was worked on since stays', async () => {
  mallette = await launchMallette()
  const { dataDir } = mallette
  await importTable(mallette.page, pressTable(contacts.slice(0, 500)), 'Presse 2025')
  const [first] = contacts
  await openSection(mallette.page, 'Contacts')
  await grid().waitFor()
  await mallette.page.keyboard.press('Control+f')
  await mallette.page.keyboard.type(`${first?.mails[0]?.address}`)
  await mallette.page.keyboard.press('Enter')
  await mallette.page.getByLabel('Remarques').fill('Suit le dossier des écoles de production')
  await untilSaved(mallette.page)
  await mallette.close()

  mallette = await launchMallette({ dataDir })
  const { page } = mallette
  await openPressFilePage(page, 'Importer')
  await button('Annuler cet import').click()
  await page.getByText('Ce que vous avez modifié depuis reste.', { exact: false }).waitFor()
  await button('Annuler cet import').click()
  await page.getByText('C’est annulé, sauf 1 fiche modifiée depuis.').first().waitFor()
  await page.getByText(/^Annulé le/).waitFor()
  await openSection(page, 'Contacts')
  await page.getByText('1\u00A0contact', { exact: true }).first().waitFor()
  await grid().locator('.grid-row .grid-name').first().click()
  expect(await page.getByLabel('Remarques').inputValue()).toBe('Suit le dossier des écoles de production')
})
