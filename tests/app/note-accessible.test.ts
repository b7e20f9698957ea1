import { afterEach, expect, test } from 'vitest'
import { openIn } from '../fixtures/store/data-folder.ts'
import { pressNoteOf } from '../fixtures/store/samples.ts'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { openExample, openNote, pageOf, unfoldAll } from './open-note.ts'
import { setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

test('axe finds nothing, with all open, in both themes, with the panel and with the sheet', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await openExample(mallette)
  await unfoldAll(page)
  for (const summary of await page.locator('summary').all()) await summary.click()
  await page.getByText('Sous embargo').click()
  await page.getByText('Cette note en corrige une autre').click()
  await page.getByRole('textbox', { name: 'Texte', exact: true }).fill('A 9h15, l’Ecole.\n\n1. un\n2. deux')
  await page.getByRole('button', { name: /^À vérifier/ }).click()
  await expectNoAxeViolations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoAxeViolations(page)
  await setWindow(mallette.app, 960, 640, 1)
  await page.getByRole('dialog', { name: 'À vérifier' }).waitFor()
  await expectNoAxeViolations(page)
  await page.getByRole('dialog').getByRole('button', { name: /9h15/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const text = page.getByRole('textbox', { name: 'Texte', exact: true })
  await expect.poll(() => text.evaluate(field => field === document.activeElement)).toBe(true)
})

test('it fits a small window and letters twice as large, in both languages', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await openExample(mallette)
  await unfoldAll(page)
  await setWindow(mallette.app, 960, 640, 1)
  await expect.poll(() => sidewaysOverflow(mallette.page)).toBe(0)
  await setWindow(mallette.app, 1280, 800, 2)
  await expect.poll(() => sidewaysOverflow(mallette.page)).toBe(0)
  await page.getByRole('radio', { name: 'Page' }).click()
  await pageOf(page).getByText('NOTE AUX RÉDACTIONS').waitFor()
  await expect.poll(() => sidewaysOverflow(mallette.page)).toBe(0)
  await expectNoAxeViolations(page)
  await pageOf(page).getByText('Contact presse', { exact: true }).click()
  const others = page.getByRole('button', { name: 'Écrire d’autres contacts' })
  await expect.poll(() => others.evaluate(button => button === document.activeElement)).toBe(true)
  await page.evaluate(() => window.mallette.ask('settings.save', { language: 'en' }))
  await page.getByRole('radio', { name: 'Fields' }).waitFor()
  await expect.poll(() => sidewaysOverflow(mallette.page)).toBe(0)
  await expectNoAxeViolations(page)
})

test('a released note can be read and exported, not changed', async () => {
  const dataDir = temporaryFolder()
  const store = await openIn(dataDir)
  const released = { ...pressNoteOf(1), status: 'released', releasedAt: '2021-05-05T17:42:00.000Z' } as const
  await store.pressNotes.put(released)
  mallette = await launchMallette({ dataDir })
  const { page } = mallette
  await openNote(page, /Écoles de production/)
  await page.getByText('Cette note est diffusée', { exact: false }).waitFor()
  await unfoldAll(page)
  expect(await page.getByLabel('Titre', { exact: true }).isDisabled()).toBe(true)
  expect(await page.getByRole('textbox', { name: 'Texte', exact: true }).isDisabled()).toBe(true)
  expect(await page.getByRole('button', { name: 'Exporter Word' }).isEnabled()).toBe(true)
  await expectNoAxeViolations(page)
})
