import type { Locator } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openExample, pageText } from './open-note.ts'

let mallette: Mallette
let sheet: Locator
beforeEach(async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await openExample(mallette)
  sheet = pageText(page)
  await sheet.getByText('Cet AMI offrira').click()
  // A paragraph of its own: End would stop at the end of a line.
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.type(' ')
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const underlined = (): Promise<string[]> => sheet.locator('.misspelt').allTextContents()
const menu = (): Locator => mallette.page.getByRole('menu', { name: /^Orthographe/ })

describe('on the page', () => {
  it('a slip is underlined once the caret leaves it, and put right from the keyboard', async () => {
    const { keyboard } = mallette.page
    await keyboard.type("Demande d'acréditation à l’ecole")
    await expect.poll(underlined).toEqual([expect.stringMatching(/^d.acréditation$/)])
    await keyboard.type(' de Lieusaint')
    await expect.poll(underlined).toHaveLength(2)
    await keyboard.press('F7')
    await menu().getByRole('menuitem', { name: 'd’accréditation' }).waitFor()
    await expectNoAxeViolations(mallette.page)
    await keyboard.press('Enter')
    await expect.poll(underlined).toEqual(['l’ecole'])
    await keyboard.press('F7')
    await menu().getByRole('menuitem', { name: 'l’école' }).waitFor()
    await keyboard.press('Escape')
    await expect.poll(() => menu().count()).toBe(0)
    // Back on the page, beside the word: what is typed goes there.
    await keyboard.type(' normale')
    await expect.poll(() => sheet.textContent()).toContain('à l’ecole normale de Lieusaint')
    await keyboard.press('Shift+F10')
    expect(await menu().count()).toBe(0)
  })

  it('an ordinal is one word, whose raised letters are not underlined alone', async () => {
    const { keyboard } = mallette.page
    await keyboard.type('Le 1er mai, la 2e foiss, le XIXe. ')
    await expect.poll(underlined).toEqual(['foiss'])
    expect(await sheet.locator('sup', { hasText: 'er' }).count()).toBeGreaterThan(0)
  })

  it('a word is learned for all notes, or ignored in this one, from its context menu', async () => {
    const { keyboard } = mallette.page
    await keyboard.type('Zyxommage et xyloquant, zyxommage ou xyloquant.')
    await expect.poll(underlined).toEqual(['Zyxommage', 'xyloquant', 'zyxommage', 'xyloquant'])
    await sheet.locator('.misspelt', { hasText: 'zyxommage' }).last().click({ button: 'right' })
    await menu().getByRole('menuitem', { name: 'Ajouter au dictionnaire' }).click()
    await expect.poll(underlined).toEqual(['xyloquant', 'xyloquant'])
    await sheet.locator('.misspelt').first().click({ button: 'right' })
    await menu().getByRole('menuitem', { name: 'Ignorer dans cette note' }).click()
    await expect.poll(underlined).toEqual([])
    const own = await mallette.page.evaluate(() => window.mallette.ask('spelling.own', {}))
    expect(own).toEqual({ ok: true, value: ['zyxommage'] })
  })
})
