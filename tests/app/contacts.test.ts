import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { choose, tabTo } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, setWindow, sidewaysOverflow, titleOf } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

type Draft = Parameters<typeof window.mallette.ask<'contacts.create'>>[1]['draft']

/** Puts contacts in the press file, and opens their screen. */
async function withContacts(page: Page, drafts: readonly Draft[]): Promise<void> {
  await page.evaluate(async all => {
    for (const draft of all) await window.mallette.ask('contacts.create', { draft })
  }, drafts)
  await openSection(page, 'Contacts')
  await page.getByRole('grid').waitFor()
}

const person = (given: string, family: string, outlet: string, more: Draft = {}): Draft => ({
  given,
  family,
  functions: [{ outlet }],
  ...more,
})

const few: readonly Draft[] = [
  person('Inès', 'Dupont', 'Le Monde', { beats: ['Industrie'], tags: ['déplacement'] }),
  person('Élodie', 'd’Étienne', 'La République de Seine-et-Marne', {
    phones: [{ number: '+33639981234' }],
    mails: [{ address: 'elodie@exemple.fr' }],
  }),
  person('Paul', 'Dupond', 'RFI', { beats: ['Santé'] }),
]

const crowd = (count: number): Draft[] =>
  Array.from({ length: count }, (_, index) => person('Zoé', `Nom ${String(index).padStart(4, '0')}`, 'AFP'))

const rows = (page: Page) => page.getByRole('grid').locator('tbody').getByRole('row')
const names = (page: Page): Promise<string[]> => page.locator('tbody .grid-name .grid-text').allTextContents()
const search = (page: Page) => page.getByLabel('Rechercher un contact')
const selectionBar = (page: Page) => page.getByRole('toolbar', { name: 'Contacts sélectionnés' })

describe('an empty press file', () => {
  it('says what to bring and leads there', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openSection(page, 'Contacts')
    await page.getByText(/^Glissez ici un fichier Excel, CSV ou des cartes de visite/).waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Importer un fichier' }).click()
    await expect.poll(() => titleOf(page)).toBe('Importer')
  })
})

describe('the search', () => {
  it('finds word starts in any order, without accents, and marks them', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, few)
    await page.keyboard.press('Control+f')
    await page.keyboard.type('mon dup')
    await expect.poll(() => names(page)).toEqual(['Inès Dupont'])
    expect(await page.locator('mark').allTextContents()).toEqual(['Dup', 'Mon'])
    await search(page).fill('etienne')
    await expect.poll(() => names(page)).toEqual(['Élodie d’Étienne'])
    await search(page).fill('06 39 98 12')
    await expect.poll(() => names(page)).toEqual(['Élodie d’Étienne'])
    await page.getByText('1 sur 3\u00A0contacts', { exact: false }).first().waitFor()
    await expectNoAxeViolations(page)
  })

  it('takes what is near where nothing is exact, and says so', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, few)
    await search(page).fill('dupomt')
    await page.getByText('Aucun résultat exact pour «\u00A0dupomt\u00A0». Voici les plus proches.').waitFor()
    expect((await names(page)).length).toBeGreaterThan(0)
  })

  it('says what was searched where nobody is found, and offers the way on', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, few)
    await search(page).fill('zzzqqqxxx')
    await page.getByText('Aucun contact ne correspond à «\u00A0zzzqqqxxx\u00A0»').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Effacer la recherche' }).last().click()
    await expect.poll(() => rows(page).count()).toBe(3)
  })

  it('is emptied by Escape, leads to the rows by the arrow and opens the first by Enter', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, few)
    await page.keyboard.press('/')
    await page.keyboard.type('rfi')
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await search(page).inputValue()).toBe('')
    await page.keyboard.type('monde')
    await expect.poll(() => names(page)).toEqual(['Inès Dupont'])
    await page.keyboard.press('Enter')
    await expect.poll(() => titleOf(page)).toBe('Inès Dupont')
  })
})

describe('the grid', () => {
  it('is walked from end to end by keyboard, with one stop for Tab, and finds its place again', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, crowd(400))
    const grid = page.getByRole('grid')
    expect(await grid.getAttribute('aria-rowcount')).toBe('401')
    expect(await rows(page).count()).toBeLessThan(60)
    const cell = grid.locator('[tabindex="0"]')
    expect(await cell.count()).toBe(1)
    await tabTo(page, cell)
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Zoé Nom 0399')
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowUp')
    const here = (await page.locator(':focus').textContent()) ?? ''
    expect(here).toMatch(/^Zoé Nom 03[678]\d$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => titleOf(page)).toBe(here)
    await page.keyboard.press('Escape')
    await expect.poll(() => titleOf(page)).toBe('Contacts')
    await page.getByText(here, { exact: true }).waitFor()
    await page.keyboard.press('Control+f')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator(':focus').textContent()).toBe(here)
  })

  it('is sorted by its headings, by mouse and by keyboard', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, few)
    const outlet = page.getByRole('columnheader', { name: 'Média' })
    await outlet.click()
    await expect.poll(() => names(page)).toEqual(['Élodie d’Étienne', 'Inès Dupont', 'Paul Dupond'])
    expect(await outlet.getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(['Paul Dupond', 'Inès Dupont', 'Élodie d’Étienne'])
    expect(await outlet.getAttribute('aria-sort')).toBe('descending')
  })

  it('shows the columns that were chosen, also after a restart', async () => {
    mallette = await launchMallette()
    const { page, dataDir } = mallette
    await withContacts(page, few)
    await page.getByRole('button', { name: 'Colonnes' }).click()
    await page.getByRole('dialog').getByText('Ville').click()
    await page.getByRole('dialog').getByText('Courriel').click()
    await page.keyboard.press('Escape')
    const headings = ['Tout sélectionner', 'Nom', 'Média', 'Rubriques', 'Ville', 'Téléphone', 'Étiquettes']
    await expect.poll(() => page.getByRole('columnheader').allTextContents()).toEqual(headings)
    await mallette.close()
    mallette = await launchMallette({ dataDir })
    await openSection(mallette.page, 'Contacts')
    await expect.poll(() => mallette.page.getByRole('columnheader').allTextContents()).toEqual(headings)
  })

  it('scrolls inside itself only, in a small window and at 200 %', async () => {
    mallette = await launchMallette()
    const { app, page } = mallette
    await withContacts(page, crowd(60))
    for (const zoom of [1, 2]) {
      await setWindow(app, 960, 640, zoom)
      await expect.poll(() => sidewaysOverflow(page)).toBe(0)
      await expectNoAxeViolations(page)
    }
  })
})

describe('the filters', () => {
  it('narrow the list, stand beside the search and are taken away one by one', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, few)
    await page.getByRole('button', { name: 'Filtrer' }).press('Enter')
    await choose(page, page.getByRole('combobox', { name: 'Rubriques' }), 'indus', 'Industrie')
    await expect.poll(() => names(page)).toEqual(['Inès Dupont'])
    await expectNoAxeViolations(page)
    await page.getByText('Sans courriel').click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Retirer le filtre «\u00A0Industrie\u00A0»' }).click()
    await expect.poll(() => names(page)).toEqual(['Paul Dupond', 'Inès Dupont'])
    await page.getByRole('button', { name: 'Retirer les filtres' }).click()
    await expect.poll(() => rows(page).count()).toBe(3)
  })
})

describe('the selection', () => {
  it('is made by keyboard, tagged, and the tag taken back', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, few)
    await page.keyboard.press('Control+f')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await selectionBar(page).getByText('2\u00A0sélectionnés', { exact: false }).waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Étiqueter…' }).press('Enter')
    await page.getByRole('combobox', { name: 'Étiquettes à ajouter' }).fill('Grand oral')
    await page.keyboard.press('Enter')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Étiqueter', exact: true }).press('Enter')
    await expect.poll(() => page.getByRole('gridcell', { name: 'Grand oral' }).count()).toBe(2)
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await expect.poll(() => page.getByRole('gridcell', { name: 'Grand oral' }).count()).toBe(0)
  })

  it('goes on from row to row with Shift, also by mouse, and ends with Escape', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, crowd(150))
    await page.getByRole('row').nth(1).getByRole('gridcell').first().click()
    await page
      .getByRole('row')
      .nth(5)
      .getByRole('gridcell')
      .nth(2)
      .click({ modifiers: ['Shift'] })
    await selectionBar(page).getByText('5 sélectionnés', { exact: false }).waitFor()
    await page.keyboard.press('Shift+Control+End')
    await selectionBar(page).getByText('150 sélectionnés', { exact: false }).waitFor()
    await page.keyboard.press('Escape')
    await selectionBar(page).waitFor({ state: 'detached' })
    expect(await titleOf(page)).toBe('Contacts')
  })

  it('takes everyone, is deleted and comes back', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, crowd(120))
    await page.keyboard.press('Control+f')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Control+a')
    await selectionBar(page).getByText('120 sélectionnés', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Supprimer' }).press('Enter')
    await page.getByText('Votre fichier presse est vide').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('121')
  })

  it('is put on a list that is made for it', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, few)
    await page.getByRole('columnheader').first().click()
    await page.getByRole('button', { name: 'Ajouter à une liste…' }).click()
    await page.getByLabel('Nom de la nouvelle liste').fill('Matinale')
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await page.getByText('Ajout fait à la liste «\u00A0Matinale\u00A0».').last().waitFor()
    await page.getByRole('link', { name: 'Listes' }).click()
    await page.getByRole('link', { name: /^Matinale/ }).waitFor()
  })
})

describe('files that are dropped on the contacts', () => {
  it('are shown where to go, and go to the import', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await withContacts(page, few)
    const files = await page.evaluateHandle(() => {
      const carried = new DataTransfer()
      carried.items.add(new File(['Nom;Courriel\nDurand;durand@exemple.fr\n'], 'presse.csv'))
      return carried
    })
    await page.dispatchEvent('main', 'dragover', { dataTransfer: files })
    await page.getByText('Déposez les fichiers pour les importer').waitFor()
    await page.dispatchEvent('main', 'drop', { dataTransfer: files })
    await page
      .getByRole('heading', { name: /presse\.csv/ })
      .or(page.getByText('presse.csv'))
      .first()
      .waitFor()
  })
})
