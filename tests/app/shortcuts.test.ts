import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { clickMenu, setWindow, titleOf } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** The keys that the entries of the menu show, by their ids. */
const menuKeys = () =>
  mallette.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .flatMap(({ id, accelerator }) => (id && accelerator ? [[id, accelerator]] : [])),
  )

describe('the keys', () => {
  it('are heard on every screen', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+4')
    await expect.poll(() => titleOf(page)).toBe('Contacts')
    await page.keyboard.press('Control+Shift+f')
    await expect.poll(() => titleOf(page)).toBe('Chercher dans les brouillons')
    await page.keyboard.press('Control+,')
    await expect.poll(() => titleOf(page)).toBe('Réglages')
    await page.keyboard.press('F1')
    await expect.poll(() => titleOf(page)).toBe('Guide de Mallette')
  })

  it('stand in the menu as on the sheet', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+/')
    const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' })
    await sheet.waitFor()
    const shown = await sheet.locator('kbd').allTextContents()
    const inMenu = (await menuKeys()).map(([, keys]) =>
      keys?.replace('CmdOrCtrl', 'Ctrl').replace('Shift', 'Maj'),
    )
    expect(inMenu.length).toBeGreaterThan(15)
    expect(shown).toEqual(expect.arrayContaining(inMenu))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    }
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  })

  it('fit in a small window at 200 %', async () => {
    mallette = await launchMallette()
    const { app, page } = mallette
    await page.getByRole('heading', { level: 1 }).waitFor()
    await setWindow(app, 960, 640, 2)
    await clickMenu(app, 'shortcuts')
    const sheet = page.getByRole('dialog', { name: 'Raccourcis clavier' })
    await sheet.waitFor()
    expect(await sheet.evaluate(dialog => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
    await sheet.getByText('Aller à la bibliothèque').scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Fermer' }).last().click()
    await sheet.waitFor({ state: 'detached' })
  })
})

describe('« Annuler » of the menu', () => {
  it('takes back what was typed in the field that has the focus', async () => {
    mallette = await launchMallette()
    const { app, page } = mallette
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+Shift+f')
    const field = page.getByRole('textbox', { name: 'Rechercher' })
    await field.focus()
    await page.keyboard.type('Lieusaint')
    await clickMenu(app, 'undo')
    await expect.poll(() => field.inputValue()).toBe('')
    await clickMenu(app, 'redo')
    await expect.poll(() => field.inputValue()).toBe('Lieusaint')
  })
})
