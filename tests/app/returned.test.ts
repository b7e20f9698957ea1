import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { chooseFiles, saveAt } from './dialogs.ts'
import { dropFiles } from './dropped.ts'
import { editedWord } from './edited-word.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { openExample, pageText } from './open-note.ts'
import { clickMenu, openSection, setWindow, sidewaysOverflow, titleOf } from './screens.ts'

let mallette: Mallette
let path: string
beforeEach(async () => {
  path = join(temporaryFolder(), 'note.docx')
  mallette = await launchMallette()
  await openExample(mallette)
  await saveAt(mallette, path)
  await mallette.page.getByRole('button', { name: 'Exporter Word' }).click()
  await mallette.page.getByText('note.docx').first().waitFor()
  await openSection(mallette.page, 'Notes')
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** Two changes of a colleague: an hour, and a sentence. */
const edited = (): Uint8Array =>
  editedWord(readFileSync(path), xml =>
    xml
      .replace('10\u00A0h\u00A010', '10\u00A0h\u00A020')
      .replace('Le port du masque sera obligatoire', 'Le port du masque reste obligatoire'),
  )

const card = (name: RegExp) => mallette.page.getByRole('group', { name })

test('a file that nobody changed leads to its note', async () => {
  const { page } = mallette
  await chooseFiles(mallette, [path])
  await clickMenu(mallette.app, 'open-document')
  await pageText(page).waitFor()
  await page.locator('.toast').getByText('Ce fichier est celui de la note, tel quel.').waitFor()
})

test('what a colleague changed is accepted or refused by keyboard alone, and nothing else changes', async () => {
  const { page } = mallette
  await dropFiles(page, [{ name: 'note relue.docx', bytes: edited() }])
  await page.getByText('2 modifications', { exact: true }).waitFor()
  await expectNoAxeViolations(page)
  expect(await page.getByRole('button', { name: 'Appliquer' }).isDisabled()).toBe(true)

  await tabTo(page, page.getByRole('button', { name: 'Accepter' }).first())
  await page.keyboard.press('a')
  await page.getByText('La modification sans décision ne sera pas reprise.').waitFor()
  await page.keyboard.press('k')
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await page.getByText('1 acceptée · 1 refusée').waitFor()
  await expectNoAxeViolations(page)

  await tabTo(page, page.getByRole('button', { name: 'Appliquer 1 modification' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await pageText(page).getByText('10\u00A0h\u00A020').waitFor()
  await pageText(page).getByText('Le port du masque sera obligatoire').waitFor()
  await page.locator('.toast').getByText('L’état d’avant est gardé').waitFor()
})

test('what was decided is found again after a look at the note', async () => {
  const { page } = mallette
  await dropFiles(page, [{ name: 'note relue.docx', bytes: edited() }])
  await card(/^Heure/)
    .getByRole('button', { name: 'Refuser' })
    .click()
  await openSection(page, 'Notes')
  await page.keyboard.press('Alt+ArrowLeft')
  await card(/^Heure/)
    .getByRole('button', { name: 'Refusée' })
    .waitFor()
})

test('the text is read and decided on in a narrow window and at 200 %', async () => {
  const { page, app } = mallette
  await dropFiles(page, [{ name: 'note relue.docx', bytes: edited() }])
  await page.getByText('2 modifications', { exact: true }).waitFor()
  for (const [width, height, zoom] of [
    [960, 640, 1],
    [1280, 800, 2],
  ] as const) {
    await setWindow(app, width, height, zoom)
    expect(await sidewaysOverflow(page)).toBe(0)
  }
})

test('a file that is no document is told in a sentence, and nothing changes', async () => {
  const { page } = mallette
  const before = await titleOf(page)
  await dropFiles(page, [{ name: 'faux.docx', bytes: Buffer.from('ceci n’est pas une archive') }])
  const dialog = page.getByRole('dialog', { name: '«\u00A0faux.docx\u00A0» ne s’ouvre pas' })
  await dialog.getByText('Rien n’a changé dans Mallette.').waitFor()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(await titleOf(page)).toBe(before)
})
