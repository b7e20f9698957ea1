import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { smallDisk } from '../fixtures/store/data-folder.ts'
import { expectNoAxeViolations } from './axe.ts'
import { choose } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, setWindow, sidewaysOverflow, titleOf, untilSaved } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** Makes a contact and opens it. */
async function newContact(page: Page): Promise<void> {
  await openSection(page, 'Contacts')
  await page.getByRole('button', { name: 'Nouveau contact' }).first().click()
  await page.getByLabel('Prénom').waitFor()
}

const openFold = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).press('Enter')
const row = (page: Page, name: string) => page.getByRole('grid').getByText(name, { exact: true })

describe('a contact', () => {
  it('is typed, saved by itself, and there after a restart', async () => {
    mallette = await launchMallette()
    const { page, dataDir } = mallette
    await newContact(page)
    await page.getByLabel('Prénom').fill('Élodie')
    await page.getByLabel('Nom', { exact: true }).fill('d’Étienne')
    await page.getByRole('button', { name: 'Ajouter un média' }).press('Enter')
    await page.keyboard.type('La République de Seine-et-Marne')
    await page.getByRole('button', { name: 'Ajouter un courriel' }).press('Enter')
    await page.keyboard.type('elodie@exemple.fr')
    await page.getByRole('button', { name: 'Ajouter un téléphone' }).press('Enter')
    await page.keyboard.type('0639981234')
    await page.keyboard.press('Tab')
    await choose(page, page.getByRole('combobox', { name: 'Rubriques' }), 'indus', 'Industrie')
    await choose(page, page.getByRole('combobox', { name: 'Couverture' }), 'rhone (69', 'Rhône (69)')
    await untilSaved(page)
    expect(await titleOf(page)).toBe('Élodie d’Étienne')
    await expectNoAxeViolations(page)
    await mallette.close()

    mallette = await launchMallette({ dataDir })
    const again = mallette.page
    await openSection(again, 'Contacts')
    await row(again, 'Élodie d’Étienne').click()
    expect(await again.getByLabel('Courriel', { exact: true }).inputValue()).toBe('elodie@exemple.fr')
    expect(await again.getByLabel('Téléphone', { exact: true }).inputValue()).toBe(
      '06\u00A039\u00A098\u00A012\u00A034',
    )
    expect(await again.getByRole('combobox', { name: 'Média' }).inputValue()).toBe(
      'La République de Seine-et-Marne',
    )
    await again.getByRole('grid', { name: 'Rubriques' }).getByText('Industrie').waitFor()
    await again.getByRole('grid', { name: 'Couverture' }).getByText('Rhône (69)').waitFor()
  })

  it('loses nothing when the window closes before the pause that saves', async () => {
    mallette = await launchMallette()
    const { page, dataDir } = mallette
    await newContact(page)
    await page.getByLabel('Prénom').fill('Élodie')
    await mallette.close()

    mallette = await launchMallette({ dataDir })
    await openSection(mallette.page, 'Contacts')
    await row(mallette.page, 'Élodie').waitFor()
  })

  it('keeps an address that is not one on the screen, says so, and saves the rest', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await newContact(page)
    await page.getByRole('button', { name: 'Ajouter un courriel' }).press('Enter')
    await page.keyboard.type('elodie@exemple')
    await page.keyboard.press('Tab')
    await page.getByText('«\u00A0elodie@exemple\u00A0» n’est pas une adresse de courriel.').waitFor()
    await page.getByLabel('Remarques').fill('Préfère le téléphone')
    await page.getByText(/sauf 1 champ à corriger$/).waitFor()
    expect(await page.getByLabel('Courriel', { exact: true }).inputValue()).toBe('elodie@exemple')
    await expectNoAxeViolations(page)
  })

  it('has a likely slip shown beside the address, and corrected only when asked', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await newContact(page)
    await page.getByRole('button', { name: 'Ajouter un courriel' }).press('Enter')
    await page.keyboard.type('elodie@gmial.com')
    await page.keyboard.press('Tab')
    const correct = page.getByRole('button', { name: 'Corriger en elodie@gmail.com' })
    await correct.waitFor()
    expect(await page.getByLabel('Courriel', { exact: true }).inputValue()).toBe('elodie@gmial.com')
    await expectNoAxeViolations(page)
    await correct.press('Enter')
    await expect
      .poll(() => page.getByLabel('Courriel', { exact: true }).inputValue())
      .toBe('elodie@gmail.com')
    await correct.waitFor({ state: 'detached' })
  })

  it('has its outlets moved and removed by keyboard, and taken back', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await newContact(page)
    const add = page.getByRole('button', { name: 'Ajouter un média' })
    for (const outlet of ['AFP', 'RFI']) {
      await add.press('Enter')
      await page.keyboard.type(outlet)
    }
    const outlets = async () =>
      Promise.all(
        (await page.getByRole('combobox', { name: 'Média' }).all()).map(field => field.inputValue()),
      )
    expect(await outlets()).toEqual(['AFP', 'RFI'])
    await page.getByRole('button', { name: 'Monter «\u00A0RFI\u00A0»' }).press('Enter')
    await expect.poll(outlets).toEqual(['RFI', 'AFP'])
    await page.getByRole('button', { name: 'Supprimer «\u00A0RFI\u00A0»' }).press('Enter')
    await expect.poll(outlets).toEqual(['AFP'])
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await expect.poll(outlets).toEqual(['RFI', 'AFP'])
  })

  it('is written to as its civility asks, unless it has a salutation of its own', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await newContact(page)
    await page.getByRole('button', { name: /Civilité/ }).press('Enter')
    await page.getByRole('option', { name: 'Mme' }).press('Enter')
    await openFold(page, 'Autres renseignements')
    const salutation = page.getByLabel('Formule d’appel')
    await expect.poll(() => salutation.getAttribute('placeholder')).toBe('Madame,')
    await expectNoAxeViolations(page)
  })

  it('is deleted at once and comes back', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await newContact(page)
    await page.getByLabel('Prénom').fill('Élodie')
    await page.getByRole('button', { name: 'Supprimer', exact: true }).press('Enter')
    await page.getByText('Votre fichier presse est vide').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await row(page, 'Élodie').waitFor()
  })

  it('needs no scrolling sideways in a small window at 200 %', async () => {
    mallette = await launchMallette()
    const { app, page } = mallette
    await newContact(page)
    await page.getByRole('button', { name: 'Ajouter un média' }).press('Enter')
    await page.getByRole('button', { name: 'Ajouter un courriel' }).press('Enter')
    await setWindow(app, 960, 640, 2)
    await expect.poll(() => sidewaysOverflow(page)).toBe(0)
    await expectNoAxeViolations(page)
  })
})

describe('personal data', () => {
  it('hold an objection, which the list shows in words', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await newContact(page)
    await page.getByLabel('Prénom').fill('Élodie')
    await openFold(page, 'Données personnelles')
    await page.getByText('Saisi à la main').last().waitFor()
    await page.getByText('Ne pas lui écrire').click()
    await page.getByText(/^S’oppose aux envois depuis le/).waitFor()
    await expectNoAxeViolations(page)
    await openSection(page, 'Contacts')
    await page.getByRole('gridcell', { name: 'Élodie Ne pas écrire' }).waitFor()
  })

  it('are erased for good, by a dialog that names the person', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await newContact(page)
    await page.getByLabel('Prénom').fill('Élodie')
    await openFold(page, 'Données personnelles')
    await page.getByRole('button', { name: 'Effacer définitivement…' }).press('Enter')
    await page
      .getByRole('alertdialog', { name: 'Effacer définitivement «\u00A0Élodie\u00A0»\u00A0?' })
      .waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Effacer «\u00A0Élodie\u00A0»' }).press('Enter')
    await expect.poll(() => titleOf(page)).toBe('«\u00A0Élodie\u00A0» est effacé')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Revenir aux contacts' }).press('Enter')
    await page.getByText('Votre fichier presse est vide').waitFor()
  })
})

describe('a mail signature', () => {
  it('is pasted, read, looked at and made into a contact', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openSection(page, 'Contacts')
    await page.getByRole('button', { name: 'Coller une signature' }).first().press('Enter')
    await page
      .getByLabel('Signature de courriel')
      .fill('Élodie Martin\nJournaliste\nLe Monde\n06 39 98 12 34\nelodie.martin@exemple.fr')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Lire' }).press('Enter')
    await page.getByRole('definition').filter({ hasText: 'elodie.martin@exemple.fr' }).waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Créer le contact' }).press('Enter')
    await expect.poll(() => titleOf(page)).toBe('Élodie Martin')
    await openFold(page, 'Historique')
    await page.getByText('Lu dans une signature').first().waitFor()
  })
})

describe('a full disk', () => {
  it('is told, loses nothing that is on the screen, and saves once there is room', async context => {
    const disk = (await smallDisk(512)) ?? context.skip('only root on Linux may mount a small disk')
    mallette = await launchMallette({ dataDir: join(disk.folder, 'data') })
    const { page } = mallette
    await newContact(page)
    await page.getByLabel('Prénom').fill('Élodie')
    await untilSaved(page)
    const ballast = join(disk.folder, 'ballast')
    expect(() => writeFileSync(ballast, new Uint8Array(600_000))).toThrow(/ENOSPC/)
    await page.getByLabel('Prénom').fill('Élodie-Rose')
    await page.getByLabel('Remarques').fill('Longue remarque. '.repeat(500))
    await page.getByText(/^Le disque est plein\u00A0: vos dernières modifications/).waitFor()
    await expectNoAxeViolations(page)
    await openSection(page, 'Accueil')
    await openSection(page, 'Contacts')
    await row(page, 'Élodie').click()
    expect(await page.getByLabel('Prénom').inputValue()).toBe('Élodie-Rose')
    rmSync(ballast)
    await untilSaved(page)
    await openSection(page, 'Contacts')
    await row(page, 'Élodie-Rose').waitFor()
  })
})
