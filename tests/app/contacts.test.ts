import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { smallDisk } from '../fixtures/store/data-folder.ts'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, titleOf, untilSaved } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

describe('a contact', () => {
  it('is typed, saved by itself, and there after a restart', async () => {
    mallette = await launchMallette()
    const { page, dataDir } = mallette
    await openSection(page, 'Contacts')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Nouveau contact' }).click()
    await page.getByLabel('Prénom').fill('Élodie')
    await page.getByLabel('Nom', { exact: true }).fill('d’Étienne')
    await page.getByLabel('Courriels').fill('elodie@exemple.fr\nredaction@exemple.fr')
    await page.getByRole('button', { name: 'Ajouter un média' }).click()
    await page.keyboard.type('La République de Seine-et-Marne')
    await untilSaved(page)
    expect(await titleOf(page)).toBe('Élodie d’Étienne')
    await expectNoAxeViolations(page)
    await mallette.close()

    mallette = await launchMallette({ dataDir })
    await openSection(mallette.page, 'Contacts')
    await mallette.page.getByRole('link', { name: /Élodie d’Étienne/ }).click()
    expect(await mallette.page.getByLabel('Courriels').inputValue()).toBe(
      'elodie@exemple.fr\nredaction@exemple.fr',
    )
    expect(await mallette.page.getByLabel('Média', { exact: true }).inputValue()).toBe(
      'La République de Seine-et-Marne',
    )
  })

  it('loses nothing when the window closes before the pause that saves', async () => {
    mallette = await launchMallette()
    const { page, dataDir } = mallette
    await openSection(page, 'Contacts')
    await page.getByRole('button', { name: 'Nouveau contact' }).click()
    await page.getByLabel('Prénom').fill('Élodie')
    await mallette.close()

    mallette = await launchMallette({ dataDir })
    await openSection(mallette.page, 'Contacts')
    await mallette.page.getByRole('link', { name: /Élodie/ }).waitFor()
  })

  it('keeps an address that is not one on the screen, says so, and saves the rest', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openSection(page, 'Contacts')
    await page.getByRole('button', { name: 'Nouveau contact' }).click()
    await page.getByLabel('Courriels').fill('elodie@exemple')
    await page.keyboard.press('Tab')
    await page.getByText('«\u00A0elodie@exemple\u00A0» n’est pas une adresse de courriel.').waitFor()
    await page.getByLabel('Remarques').fill('Préfère le téléphone')
    await untilSaved(page)
    expect(await page.getByLabel('Courriels').inputValue()).toBe('elodie@exemple')
    await expectNoAxeViolations(page)
  })

  it('has its outlets moved and removed by keyboard, and taken back', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openSection(page, 'Contacts')
    await page.getByRole('button', { name: 'Nouveau contact' }).click()
    const add = page.getByRole('button', { name: 'Ajouter un média' })
    for (const outlet of ['AFP', 'RFI']) {
      await add.press('Enter')
      await page.keyboard.type(outlet)
    }
    const outlets = async () =>
      Promise.all((await page.getByLabel('Média', { exact: true }).all()).map(field => field.inputValue()))
    expect(await outlets()).toEqual(['AFP', 'RFI'])
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(outlets).toEqual(['RFI', 'AFP'])
    await page.getByRole('button', { name: 'Supprimer «\u00A0RFI\u00A0»' }).press('Enter')
    await expect.poll(outlets).toEqual(['AFP'])
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await expect.poll(outlets).toEqual(['RFI', 'AFP'])
  })
})

describe('a full disk', () => {
  it('is told, loses nothing that is on the screen, and saves once there is room', async context => {
    const disk = (await smallDisk(256)) ?? context.skip('only root on Linux may mount a small disk')
    mallette = await launchMallette({ dataDir: join(disk.folder, 'data') })
    const { page } = mallette
    await openSection(page, 'Contacts')
    await page.getByRole('button', { name: 'Nouveau contact' }).click()
    await page.getByLabel('Prénom').fill('Élodie')
    await untilSaved(page)
    const ballast = join(disk.folder, 'ballast')
    expect(() => writeFileSync(ballast, new Uint8Array(300_000))).toThrow(/ENOSPC/)
    await page.getByLabel('Prénom').fill('Élodie-Rose')
    await page.getByText(/^Le disque est plein\u00A0: vos dernières modifications/).waitFor()
    await expectNoAxeViolations(page)
    await openSection(page, 'Accueil')
    await openSection(page, 'Contacts')
    await page.getByRole('link', { name: /Élodie/ }).click()
    expect(await page.getByLabel('Prénom').inputValue()).toBe('Élodie-Rose')
    rmSync(ballast)
    await untilSaved(page)
    await openSection(page, 'Contacts')
    await page.getByRole('link', { name: /Élodie-Rose/ }).waitFor()
  })
})

describe('a long list of contacts', () => {
  it('is narrowed by a few letters, without accents, and says when nothing is left', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await page.evaluate(async () => {
      for (let number = 0; number < 120; number += 1) {
        await window.mallette.ask('contacts.create', {
          family: number === 77 ? 'Lémery' : `Nom ${number}`,
          functions: [{ outlet: 'La République' }],
        })
      }
    })
    await openSection(page, 'Contacts')
    const lines = page.getByRole('main').getByRole('listitem')
    await expect.poll(() => lines.count()).toBe(100)
    await page.getByRole('button', { name: 'Afficher 20 de plus' }).click()
    await expect.poll(() => lines.count()).toBe(120)
    await page.getByLabel('Filtrer la liste').fill('lemery rep')
    await expect.poll(() => lines.count()).toBe(1)
    await page.getByLabel('Filtrer la liste').fill('personne')
    await page.getByText('Rien ne correspond à «\u00A0personne\u00A0».').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Tout afficher' }).click()
    await expect.poll(() => lines.count()).toBe(120)
  })

  it('is walked with the arrows', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await page.evaluate(async () => {
      for (const family of ['Abel', 'Basile']) await window.mallette.ask('contacts.create', { family })
    })
    await openSection(page, 'Contacts')
    await page.getByRole('link', { name: /Abel/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => titleOf(page)).toBe('Basile')
  })
})
