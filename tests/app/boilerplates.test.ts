import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, untilSaved } from './screens.ts'

let mallette: Mallette

afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** The library, with the two sections of the demonstration, both past their review, and three more. */
async function openLibrary() {
  mallette = await launchMallette()
  const { page } = mallette
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(async () => {
    await window.mallette.ask('demonstration.load', {})
    const texts = [
      ['À propos de la French Tech', 'Les jeunes pousses françaises.', '2199-05-12'],
      ['À propos de l’industrie verte', 'Décarboner les usines.', ''],
      ['À propos des Territoires d’industrie', 'Un réseau de 183 territoires.', ''],
    ] as const
    for (const [title, text, reviewBy] of texts) {
      const body = [{ kind: 'paragraph' as const, spans: [{ text }] }]
      await window.mallette.ask('boilerplates.create', { title, body, reviewBy })
    }
  })
  await openSection(page, 'Bibliothèque')
  return page
}

describe('the « À propos » texts of the library', () => {
  it('are found by a word of their text, whatever the accents', async () => {
    const page = await openLibrary()
    const entries = page.getByRole('main').getByRole('button', { name: /^À propos/ })
    await expect.poll(() => entries.count()).toBe(5)
    await expectNoAxeViolations(page)
    await page.getByRole('textbox', { name: 'Rechercher dans les titres et les textes' }).fill('decarboner')
    await expect.poll(() => entries.count()).toBe(2)
    await page.getByRole('button', { name: /France Relance/ }).waitFor()
    await page.getByRole('button', { name: 'À propos de l’industrie verte' }).waitFor()
    await page.getByRole('textbox', { name: 'Rechercher dans les titres et les textes' }).fill('zzz')
    await page.getByText('Aucun texte ne correspond.').waitFor()
  })

  it('say which are to be read again, and in how many notes they are', async () => {
    const page = await openLibrary()
    const entries = page.getByRole('main').getByRole('button', { name: /^À propos/ })
    await page.getByRole('radio', { name: /^À relire/ }).click()
    await expect.poll(() => entries.count()).toBe(2)
    await page.getByRole('button', { name: /écoles de production Dans 1 note À relire depuis/ }).waitFor()
    await expectNoAxeViolations(page)
  })

  it('unfold one at a time or several, each kept as it is typed', async () => {
    const page = await openLibrary()
    await page.getByRole('button', { name: /industrie verte/ }).click()
    await page.getByRole('textbox', { name: 'À relire avant le' }).fill('3 mai 2199')
    await page.getByRole('textbox', { name: 'Titre', exact: true }).fill('À propos de l’industrie décarbonée')
    await untilSaved(page)
    await page.getByRole('button', { name: /industrie décarbonée À relire avant le 3\s*mai 2199/ }).waitFor()
    await expectNoAxeViolations(page)
  })
})

describe('the « À propos » texts of a note', () => {
  /** The note of the demonstration, the source of whose first « À propos » was written again since. */
  async function openNote() {
    const page = await openLibrary()
    await page.evaluate(async () => {
      const listed = await window.mallette.ask('boilerplates.list', {})
      const source = listed.ok ? listed.value.find(({ title }) => title.includes('écoles')) : undefined
      if (source === undefined) throw new Error('the demonstration has no « À propos » of the schools')
      const { id, title, body } = source
      await window.mallette.ask('boilerplates.save', {
        id,
        draft: { title, body: body.slice(1), reviewBy: '' },
      })
    })
    await openSection(page, 'Notes')
    await page
      .getByRole('main')
      .getByRole('link', { name: /Lieusaint/ })
      .click()
    await page.getByRole('tab', { name: 'Fiche' }).click()
    return page
  }

  type Page = Awaited<ReturnType<typeof openNote>>

  const originOf = (page: Page, title: RegExp) => page.getByRole('group', { name: title })

  /** The titles of the note’s « À propos », and how long they are, as they are on the disk. */
  const storedIn = (page: Page) =>
    page.evaluate(async () => {
      const id = location.hash.split('/')[2] ?? ''
      const note = await window.mallette.ask('pressNotes.get', { id })
      return note.ok ? note.value.boilerplates.map(({ title, body }) => `${title} (${body.length})`) : []
    })

  it('say that their source changed, show how, and take it', async () => {
    const page = await openNote()
    const origin = originOf(page, /écoles de production/)
    await origin.getByText(/La source a changé le/).waitFor()
    await origin.getByRole('button', { name: 'Comparer' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('del').first().waitFor()
    await dialog.getByRole('button', { name: 'Reprendre la source' }).click()
    await origin.getByText('Copie de la bibliothèque', { exact: true }).waitFor()
    await expect.poll(() => storedIn(page)).toContain('À propos des écoles de production (2)')
  })

  it('keep the words of this note, or hand them over to the library', async () => {
    const page = await openNote()
    const origin = originOf(page, /écoles de production/)
    await origin.getByRole('button', { name: 'Garder cette copie' }).click()
    await origin.getByText(/Modifié dans cette note/).waitFor()
    expect(await storedIn(page)).toContain('À propos des écoles de production (3)')
    await origin.getByRole('button', { name: 'Mettre à jour la source' }).click()
    await origin.getByText(/^Copie de la bibliothèque(?!.*Modifié)/).waitFor()
    const listed = await page.evaluate(() => window.mallette.ask('boilerplates.list', {}))
    const source = listed.ok ? listed.value.find(({ title }) => title.includes('écoles')) : undefined
    expect(source?.body.length).toBe(3)
  })

  it('are found by their words, read and inserted by keyboard', async () => {
    const page = await openNote()
    await page.getByRole('button', { name: /^Insérer/ }).press('Enter')
    await page.getByRole('menuitem', { name: 'Texte «\u00A0À propos\u00A0»' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Insérer un «\u00A0À propos\u00A0»' })
    await dialog
      .getByText(/À relire depuis/)
      .first()
      .waitFor()
    await page.keyboard.type('usines')
    await dialog.getByText('Décarboner les usines.').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => storedIn(page)).toContain('À propos de l’industrie verte (1)')
    await originOf(page, /industrie verte/)
      .getByText('Copie de la bibliothèque')
      .waitFor()
  })
})
