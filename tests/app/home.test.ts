import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { clickMenu, openSection, titleOf } from './screens.ts'

const example = 'Ouvrir l’exemple\u00A0: la visite de Lieusaint'
const decline = 'Commencer sans exemple'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

describe('the first start', () => {
  it('offers the example, opens its note and then shows the draft and the event', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await page.getByRole('button', { name: example }).click()
    await page.waitForURL(/#\/note\//)
    await openSection(page, 'Accueil')
    const drafts = page.getByRole('region', { name: 'Brouillons' })
    expect(await drafts.getByRole('listitem').count()).toBe(1)
    const past = page.getByRole('region', { name: 'Événements passés' })
    expect(await past.getByRole('listitem').textContent()).toMatch(/Lieusaint[\s\S]*6\u00A0mai 2021/)
    await expectNoAxeViolations(page)
  })

  it('offers the example again in the settings, where it opens the same one', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await page.getByRole('button', { name: example }).click()
    await page.waitForURL(/#\/note\//)
    const address = page.url()
    await openSection(page, 'Réglages')
    await page.getByRole('button', { name: example }).click()
    await page.waitForURL(/#\/note\//)
    expect(page.url()).toBe(address)
    await openSection(page, 'Accueil')
    const drafts = page.getByRole('region', { name: 'Brouillons' })
    expect(await drafts.getByRole('listitem').count()).toBe(1)
  })

  it('takes no for an answer, for good', async () => {
    mallette = await launchMallette()
    await mallette.page.getByRole('button', { name: decline }).click()
    await mallette.page.getByText('Rien en cours').waitFor()
    const { dataDir } = mallette
    await mallette.close()
    mallette = await launchMallette({ dataDir })
    await mallette.page.getByText('Rien en cours').waitFor()
    expect(await mallette.page.getByRole('button', { name: decline }).count()).toBe(0)
    expect(await mallette.page.getByRole('button', { name: example }).count()).toBe(1)
  })

  it('looks well-formed to axe in both themes and in a small window', async () => {
    mallette = await launchMallette()
    const { page, app } = mallette
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    }
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(960, 640))
    await expectNoAxeViolations(page)
  })
})

describe('events and notes', () => {
  it('are created from home, found in their list, removed and taken back', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await page.getByRole('button', { name: 'Nouvel événement' }).click()
    await page.waitForURL(/#\/event\//)
    await openSection(page, 'Événements')
    const events = page.getByRole('main').getByRole('list').first()
    await events.getByRole('button', { name: 'Supprimer «\u00A0Sans titre\u00A0»' }).click()
    await page.getByText('Aucun événement').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await events.getByRole('listitem').waitFor()
    expect(await events.getByRole('listitem').count()).toBe(1)
    await expectNoAxeViolations(page)
  })

  it('can be notes of any kind', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openSection(page, 'Notes')
    await page.getByRole('button', { name: 'Nouvelle note' }).click()
    await expectNoAxeViolations(page)
    await page.getByRole('option', { name: 'Invitation presse' }).click()
    await page.waitForURL(/#\/note\//)
    await openSection(page, 'Notes')
    await page.getByRole('link', { name: /Invitation presse/ }).waitFor()
    await expectNoAxeViolations(page)
  })

  it('obey the menu of the window', async () => {
    mallette = await launchMallette()
    const { app, page } = mallette
    await page.getByRole('heading', { level: 1 }).waitFor()
    await clickMenu(app, 'new-event')
    await page.waitForURL(/#\/event\//)
    await clickMenu(app, 'contacts')
    await page.waitForURL(/#\/contacts/)
    await clickMenu(app, 'guide')
    await page.getByRole('heading', { name: 'Guide de Mallette' }).waitFor()
    await expectNoAxeViolations(page)
  })
})

describe('the keyboard alone', () => {
  it('goes from home to an event and back, the title taking the focus', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await focused()).toBe('Accueil')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Nouvel événement')
    await page.keyboard.press('Enter')
    await page.getByLabel('Titre de la fiche').waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.waitForURL(/#\/home|html$/)
    await expect.poll(focused).toBe('Accueil')
  })

  it('walks the rail and skips it', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await page.getByRole('navigation').getByRole('link', { name: 'Notes' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => titleOf(page)).toBe('Notes de presse')
    expect(await page.title()).toBe('Notes de presse — Mallette')
    await page.keyboard.press('Escape')
    await expect.poll(() => titleOf(page)).toBe('Accueil')
    await page.getByRole('button', { name: 'Aller au contenu' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('closes a dialog with Escape before it goes back', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openSection(page, 'Notes')
    await page.getByRole('button', { name: 'Nouvelle note' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await titleOf(page)).toBe('Notes de presse')
  })
})

describe('data that cannot be read', () => {
  it('is told at home, and the last good copy is taken back', async () => {
    mallette = await launchMallette()
    await mallette.page.getByRole('button', { name: example }).click()
    await mallette.page.waitForURL(/#\/note\//)
    const { dataDir } = mallette
    await mallette.close()
    // The good copy is made at the next start.
    mallette = await launchMallette({ dataDir })
    await mallette.page.getByRole('region', { name: 'Événements passés' }).waitFor()
    await mallette.close()
    const [file = ''] = readdirSync(join(dataDir, 'event-notes'))
    writeFileSync(join(dataDir, 'event-notes', file), '{ "version": 1, "event')
    mallette = await launchMallette({ dataDir })
    const { page } = mallette
    await page.getByText(/^Une fiche était illisible\. Elle a été mise de côté/).waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Reprendre la copie saine' }).click()
    await page.getByRole('region', { name: 'Événements passés' }).waitFor()
    await expect.poll(() => page.getByText(/illisible/).count()).toBe(0)
  })

  it('from a newer version is left alone, in so many words', async () => {
    const dataDir = join(temporaryFolder(), 'data')
    mallette = await launchMallette({ dataDir })
    await mallette.page.getByRole('button', { name: decline }).click()
    await mallette.page.getByText('Rien en cours').waitFor()
    await mallette.close()
    writeFileSync(
      join(dataDir, 'library.json'),
      JSON.stringify({ format: 'mallette', document: 'library', version: 9_999, data: {} }),
    )
    mallette = await launchMallette({ dataDir })
    const { page } = mallette
    await page.getByText(/viennent d’une version plus récente de Mallette/).waitFor()
    expect(await page.getByRole('navigation').count()).toBe(0)
    await page.getByText('Le menu Aide ouvre le dossier des données.').waitFor()
    await expectNoAxeViolations(page)
    expect(await mallette.consoleErrors()).toEqual([])
    const gone = new Promise(resolve => mallette.process.once('exit', resolve))
    await page.getByRole('button', { name: 'Quitter Mallette' }).click()
    await gone
    // Quitting changed nothing either: the next start says the same.
    mallette = await launchMallette({ dataDir })
    await mallette.page.getByText(/viennent d’une version plus récente de Mallette/).waitFor()
  })
})
