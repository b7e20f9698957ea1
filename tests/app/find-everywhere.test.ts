import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { clickMenu, setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** Mallette on the search, with drafts of these titles. */
async function openSearch(...titles: readonly string[]): Promise<Page> {
  mallette = await launchMallette()
  const { page } = mallette
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(async all => {
    for (const title of all) {
      const made = await window.mallette.ask('pressNotes.create', { kind: 'communique', eventNoteId: null })
      const body = [{ kind: 'paragraph' as const, spans: [{ text: `La visite de ${title}.` }] }]
      if (made.ok) await window.mallette.ask('pressNotes.save', { id: made.value.id, draft: { title, body } })
    }
  }, titles)
  await clickMenu(mallette.app, 'find-everywhere')
  await page.getByRole('heading', { level: 1, name: 'Chercher dans les brouillons' }).waitFor()
  return page
}

const words = (page: Page) => page.getByRole('textbox', { name: 'Rechercher' })
const titles = (page: Page) =>
  page.evaluate(async () => {
    const notes = await window.mallette.ask('pressNotes.list', {})
    return notes.ok ? notes.value.map(({ title }) => title).sort() : []
  })

describe('words in all drafts', () => {
  it('are found with what is around them, and lead to their note', async () => {
    const page = await openSearch('Lieusaint', 'LIEUSAINT', 'Melun')
    expect(await words(page).evaluate(field => field === document.activeElement)).toBe(true)
    await page.keyboard.type('lieusaint')
    await page.getByText('4 occurrences dans 2 brouillons').waitFor()
    expect(await page.locator('mark').allTextContents()).toHaveLength(4)
    await page.getByText('Casse et accents').click()
    await page.getByText('Aucun brouillon ne contient «\u00A0lieusaint\u00A0».').waitFor()
    await page.getByRole('button', { name: /sans tenir compte/ }).click()
    await page.getByText('4 occurrences dans 2 brouillons').waitFor()
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Lieusaint', exact: true }).click()
    await page.waitForURL(/#\/note\//)
  })

  it('are replaced where it is wanted, and brought back', async () => {
    const page = await openSearch('Lieusain', 'Lieusain-Nord', 'Melun')
    await page.keyboard.type('Lieusain')
    await page.getByText('4 occurrences dans 2 brouillons').waitFor()
    await page
      .getByRole('checkbox', { name: 'Remplacer dans «\u00A0Lieusain-Nord\u00A0»' })
      .uncheck({ force: true })
    await page.getByLabel('Remplacer par').fill('Lieusaint')
    await page.getByRole('button', { name: 'Remplacer dans 1 brouillon' }).click()
    await page.getByText('2 remplacements dans 1 brouillon.').first().waitFor()
    expect(await titles(page)).toEqual(['Lieusain-Nord', 'Lieusaint', 'Melun'])
    await page.getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => titles(page)).toEqual(['Lieusain', 'Lieusain-Nord', 'Melun'])
  })

  it('stay replaced in a draft that changed since', async () => {
    const page = await openSearch('Lieusain')
    await page.keyboard.type('Lieusain')
    await page.getByLabel('Remplacer par').fill('Lieusaint')
    await page.getByRole('button', { name: 'Remplacer dans 1 brouillon' }).click()
    await page.getByText('2 remplacements dans 1 brouillon.').first().waitFor()
    await page.evaluate(async () => {
      const notes = await window.mallette.ask('pressNotes.list', {})
      const [note] = notes.ok ? notes.value : []
      await window.mallette.ask('pressNotes.save', { id: note?.id ?? '', draft: { title: 'Autre chose' } })
    })
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByText('Un brouillon a changé depuis').first().waitFor()
    expect(await titles(page)).toEqual(['Autre chose'])
  })

  it('can be sought in a small window at 200 %', async () => {
    const page = await openSearch('Lieusaint')
    await setWindow(mallette.app, 960, 640, 2)
    await words(page).fill('Lieusaint')
    await page.getByText('2 occurrences dans 1 brouillon').waitFor()
    expect(await sidewaysOverflow(page)).toBe(0)
  })
})
