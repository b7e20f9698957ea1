import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openNote } from './open-note.ts'
import { openSection } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** Takes the demonstration over, alters its stored note, and opens it on its versions. */
async function openVersions({ page }: Mallette): Promise<string> {
  const noteId = await page.evaluate(async () => {
    const loaded = await window.mallette.ask('demonstration.load', {})
    if (!loaded.ok) throw new Error(loaded.failure.code)
    return loaded.value.pressNoteId
  })
  await openExampleVersions(page)
  return noteId
}

async function openExampleVersions(page: Page): Promise<void> {
  await openNote(page, /Lieusaint/)
  await page.getByRole('tab', { name: 'Versions' }).click()
}

/** The line of the page that bears the note’s number. */
const numberOn = (page: Page) =>
  page
    .getByRole('main')
    .getByText(/N°\s(962|1200)/)
    .first()
    .textContent()

/** Keeps the note as it is under a name, by the keyboard. */
async function keepAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Garder cette version…' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Nom de la version' }).fill(name)
  await page.keyboard.press('Enter')
  await row(page, name).waitFor()
}

const row = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`${name}.*, comparer`) })

/** Gives the note another number, as a save of its screen does. */
async function renumber(page: Page, id: string, number: string): Promise<void> {
  await page.evaluate(
    async ([noteId, given]) => {
      const asked = await window.mallette.ask('pressNotes.get', { id: noteId })
      if (!asked.ok) throw new Error(asked.failure.code)
      const { kind, title, place, date, body, bodyAfter, eventNoteId, issuerIds } = asked.value
      const draft = { kind, title, place, date, body, bodyAfter, eventNoteId, issuerIds, number: given }
      const saved = await window.mallette.ask('pressNotes.save', { id: noteId, draft })
      if (!saved.ok) throw new Error(saved.failure.code)
    },
    [id, number] as const,
  )
}

describe('the versions of a note', () => {
  it('are kept under a name, compared with the note, and restored so that Ctrl+Z takes it back', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    const id = await openVersions(mallette)
    await page.getByText('Aucune version pour l’instant').waitFor()
    await keepAs(page, 'Relue par le cabinet')

    // Another window of time: the note is left, changed, and opened again.
    await openSection(page, 'Accueil')
    await renumber(page, id, '1200')
    await openExampleVersions(page)
    await row(page, 'Relue par le cabinet').click()
    const dialog = page.getByRole('dialog', { name: 'Comparer deux versions' })
    expect(await dialog.locator('del').first().textContent()).toBe('962')
    expect(await dialog.locator('ins').first().textContent()).toBe('1200')
    await expectNoAxeViolations(page)
    await page.keyboard.press('F7')
    await dialog.getByText(/^Modification 1 sur/).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('1200')

    await dialog.getByRole('button', { name: 'Rétablir la version de gauche' }).click()
    await expect.poll(() => numberOn(page)).toContain('962')
    await page.getByRole('group', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => numberOn(page)).toContain('1200')
  })

  it('are compared with each other, and none with itself differs', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    const id = await openVersions(mallette)
    await keepAs(page, 'Première')
    await openSection(page, 'Accueil')
    await renumber(page, id, '1200')
    await openExampleVersions(page)
    await keepAs(page, 'Seconde')
    await row(page, 'Première').click()
    const dialog = page.getByRole('dialog', { name: 'Comparer deux versions' })
    await dialog.getByRole('button', { name: /À droite/ }).click()
    await page.getByRole('option', { name: /^Seconde/ }).click()
    await expect.poll(() => dialog.locator('ins').first().textContent()).toBe('1200')
    await dialog.getByRole('button', { name: /À droite/ }).click()
    await page.getByRole('option', { name: /^Première/ }).click()
    await dialog.getByText('Aucune différence sur la page.').waitFor()
  })
})

it('what was done before a kill -9 is undone after the next start', async () => {
  mallette = await launchMallette()
  const { page, dataDir } = mallette
  const id = await openVersions(mallette)
  await keepAs(page, 'Première')
  await openSection(page, 'Accueil')
  await renumber(page, id, '1200')
  await openExampleVersions(page)
  await row(page, 'Première').click()
  await page.getByRole('button', { name: 'Rétablir la version de gauche' }).click()
  await expect.poll(() => numberOn(page)).toContain('962')
  const history = join(dataDir, 'histories', `${id}.json`)
  await expect.poll(() => existsSync(history), { timeout: 10_000 }).toBe(true)
  await mallette.kill()

  mallette = await launchMallette({ dataDir })
  await openExampleVersions(mallette.page)
  expect(await numberOn(mallette.page)).toContain('962')
  await mallette.page.getByRole('tab', { name: 'Plan' }).focus()
  await mallette.page.keyboard.press('Control+z')
  await expect.poll(() => numberOn(mallette.page)).toContain('1200')
  await mallette.page.keyboard.press('Control+y')
  await expect.poll(() => numberOn(mallette.page)).toContain('962')
})
