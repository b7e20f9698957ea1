import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { clickMenu, openSection, titleOf } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** Mallette with the example, at home, the palette fetched. */
async function openExample(): Promise<Page> {
  mallette = await launchMallette()
  const { page } = mallette
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => window.mallette.ask('demonstration.load', {}))
  await page.getByRole('region', { name: 'Brouillons' }).getByRole('link').waitFor()
  return page
}

/** Opens the palette by its keys. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Note, événement, contact ou commande' }).waitFor()
}

const marked = (page: Page) => page.locator('[role=option][aria-selected=true]')
const group = (page: Page, name: string) => page.getByRole('group', { name })

describe('the command palette', () => {
  it('goes to a note, an event, a contact and a boilerplate by a few letters', async () => {
    const page = await openExample()
    await openPalette(page)
    await page.keyboard.type('note lieusaint')
    await expect.poll(() => marked(page).textContent()).toMatch(/^Visite de l’École/)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/note\//)

    const [contact] = await page.evaluate(async () => {
      const made = await window.mallette.ask('contacts.create', {
        draft: { given: 'Camille', family: 'Berthier' },
      })
      return made.ok ? [made.value.id] : []
    })
    await openPalette(page)
    await page.keyboard.type('berthier')
    await group(page, 'Contacts')
      .getByRole('option', { name: /Berthier/ })
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.hash === `#/contact/${contact}`)

    await openPalette(page)
    await page.keyboard.type('relance')
    await group(page, 'Sections «\u00A0À propos\u00A0»').getByRole('option').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => titleOf(page)).toBe('Bibliothèque')
  })

  it('finds without accents and with a slip of the keyboard', async () => {
    const page = await openExample()
    await openPalette(page)
    await page.keyboard.type('ecole prodcution')
    await expect.poll(() => marked(page).textContent()).toMatch(/École de production/)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('introuvable')
    await page.getByText('Rien ne correspond à «\u00A0introuvable\u00A0».').waitFor()
    await expectNoAxeViolations(page)
  })

  it('offers what makes sense on this screen, with its keys', async () => {
    const page = await openExample()
    await openPalette(page)
    const exporting = group(page, 'Commandes').getByRole('option', { name: /Exporter la note/ })
    expect(await exporting.count()).toBe(0)
    await page.keyboard.type('note')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/note\//)
    await page.getByRole('button', { name: /Word/ }).first().waitFor()
    await openPalette(page)
    expect(await exporting.textContent()).toContain('Ctrl+E')
  })

  it('does a command by name, and remembers it', async () => {
    const page = await openExample()
    await openPalette(page)
    await page.keyboard.type('regl')
    await page.keyboard.press('Enter')
    await expect.poll(() => titleOf(page)).toBe('Réglages')
    await openPalette(page)
    const first = group(page, 'Commandes').getByRole('option').first()
    expect(await first.textContent()).toMatch(/Ouvrir les réglages/)
  })

  it('is walked with the arrows, and Escape gives the focus back', async () => {
    const page = await openExample()
    const button = page.getByRole('button', { name: 'Nouvel événement' })
    await button.focus()
    await openPalette(page)
    await expectNoAxeViolations(page)
    const first = await marked(page).textContent()
    await page.keyboard.press('ArrowDown')
    expect(await marked(page).textContent()).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    // Round the end: the last command.
    expect(await marked(page).textContent()).toMatch(/guide/)
    const pointed = await page.getByRole('combobox').getAttribute('aria-activedescendant')
    expect(await marked(page).getAttribute('id')).toBe(pointed)
    await page.keyboard.press('Escape')
    await expect.poll(() => button.evaluate(element => element === document.activeElement)).toBe(true)
    expect(await titleOf(page)).toBe('Accueil')
  })

  it('opens from every section, in both themes, and from the menu', async () => {
    const page = await openExample()
    for (const section of ['Événements', 'Notes', 'Contacts', 'Bibliothèque', 'Réglages']) {
      await openSection(page, section)
      await openPalette(page)
      await page.keyboard.press('Escape')
      await page.getByRole('combobox', { name: /commande/ }).waitFor({ state: 'detached' })
    }
    await clickMenu(mallette.app, 'palette')
    await page.getByRole('listbox', { name: 'Résultats' }).waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoAxeViolations(page)
  })
})
