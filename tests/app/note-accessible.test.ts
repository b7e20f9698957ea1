import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { openIn } from '../fixtures/store/data-folder.ts'
import { pressNoteOf } from '../fixtures/store/samples.ts'
import { expectNoAxeViolations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import {
  closePart,
  formOf,
  openExample,
  openNote,
  openPart,
  pageOf,
  pageText,
  panelOf,
  partsOfPage,
} from './open-note.ts'
import { ask } from './press-file.ts'
import { setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const panelTabs = ['À vérifier', 'Plan', 'Fiche', 'Versions']

/** Axe’s word on the page with each part of the screen that can be open beside or over it. */
async function expectNoViolationsAnywhere(page: Page): Promise<void> {
  for (const tab of panelTabs) {
    await panelOf(page).getByRole('tab', { name: tab }).click()
    await panelOf(page).getByRole('tabpanel', { name: tab }).waitFor()
    await expectNoAxeViolations(page)
  }
  for (const part of partsOfPage) {
    await openPart(page, part)
    await expectNoAxeViolations(page)
    await closePart(page, part)
  }
  await pageText(page).getByText('Cet AMI offrira').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' /')
  await page.getByRole('listbox', { name: 'Insérer dans la note' }).waitFor()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+z')
}

describe('axe finds nothing', () => {
  test.each(['light', 'dark'] as const)('with each part open in turn, in the %s theme', async colorScheme => {
    mallette = await launchMallette()
    const { page } = mallette
    await page.emulateMedia({ colorScheme })
    await openExample(mallette)
    await expectNoViolationsAnywhere(page)
  })

  test('in a small window, where the panel lies over the page and makes way for what it leads to', async () => {
    mallette = await launchMallette()
    const { page, app } = mallette
    await openExample(mallette)
    await setWindow(app, 960, 640, 1)
    const panel = page.getByRole('dialog', { name: 'Volet de la note' })
    await page.getByRole('button', { name: /^À vérifier/ }).click()
    await panel.waitFor()
    await expectNoAxeViolations(page)
    await panel.getByRole('button', { name: /actuellement/ }).click()
    await panel.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('actuellement')
    expect(await pageText(page).evaluate(text => text === document.activeElement)).toBe(true)
  })
})

test('it fits a small window and letters twice as large, in both languages', async () => {
  mallette = await launchMallette()
  const { page, app } = mallette
  await openExample(mallette)
  await setWindow(app, 960, 640, 1)
  await expect.poll(() => sidewaysOverflow(page)).toBe(0)
  await setWindow(app, 1280, 800, 2)
  await expect.poll(() => sidewaysOverflow(page)).toBe(0)
  await expectNoAxeViolations(page)
  const heading = await openPart(page, 'heading')
  await expectNoAxeViolations(page)
  await heading.getByLabel('Numéro', { exact: true }).fill('964')
  await closePart(page, 'heading')
  await pageText(page).getByText('N°\u00A0964').waitFor()
  await ask(page, 'settings.save', { language: 'en' })
  await page.getByRole('button', { name: 'Export to Word' }).waitFor()
  await expect.poll(() => sidewaysOverflow(page)).toBe(0)
  await expectNoAxeViolations(page)
})

test('the keyboard goes from the head of the screen through tools, page, length and panel, and back', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await openExample(mallette)
  const stops = [
    page.getByRole('button', { name: 'Exporter Word' }),
    pageOf(page).getByRole('toolbar', { name: 'Mise en forme' }).getByRole('button', { name: 'Gras' }),
    pageText(page),
    pageOf(page).getByRole('toolbar', { name: 'Zoom' }).getByRole('button').first(),
    panelOf(page).getByRole('tab', { name: 'À vérifier' }),
    panelOf(page)
      .getByRole('button', { name: /est passé/ })
      .first(),
  ]
  for (const stop of stops) {
    await tabTo(page, stop)
    // On the page, Tab may belong to a list or a programme: Escape leaves it.
    if (stop === stops[2]) {
      await page.keyboard.press('Escape')
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    }
  }
  for (const stop of [...stops].reverse().slice(1)) await tabTo(page, stop, 'Shift+Tab')
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
  const before = await pageText(page).textContent()
  expect(await pageText(page).getAttribute('contenteditable')).toBe('false')
  await pageText(page).getByText('Écoles de production').click()
  await page.keyboard.type('autre chose')
  expect(await pageText(page).textContent()).toBe(before)
  await panelOf(page)
    .getByRole('button', { name: /n’est pas datée/ })
    .click()
  expect(await formOf(page, 'heading').getByLabel('Date', { exact: true }).isDisabled()).toBe(true)
  await expectNoAxeViolations(page)
  await closePart(page, 'heading')
  expect(await page.getByRole('button', { name: 'Exporter Word' }).isEnabled()).toBe(true)
  await expectNoAxeViolations(page)
})
