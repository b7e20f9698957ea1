import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { openBlankNote } from './blank-note.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { closePart, openExample, openPart, pageText } from './open-note.ts'
import { clickMenu, setWindow } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** The region of the screen that has the focus, by its place among those that F6 goes round. */
const focusedRegion = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const regions = ['screen-header', 'find-bar', 'page-toolbar', 'page-flow', 'side-panel', 'zoom-bar']
    return regions.find(name => document.activeElement?.closest(`.${name}`) !== null) ?? ''
  })

const pressed = async (page: Page, key: string, times: number): Promise<string[]> => {
  const reached: string[] = []
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(key)
    reached.push(await focusedRegion(page))
  }
  return reached
}

describe('by keyboard', () => {
  test('F6 goes round the screen, and Shift+F6 back', async () => {
    const { page } = mallette
    await openExample(mallette)
    await page.getByRole('heading', { level: 1 }).focus()
    const round = ['page-toolbar', 'page-flow', 'side-panel', 'zoom-bar', 'screen-header']
    expect(await pressed(page, 'F6', 5)).toEqual(round)
    expect(await pressed(page, 'Shift+F6', 5)).toEqual([...round.slice(0, 4).reverse(), 'screen-header'])
    await page.getByRole('button', { name: 'Fermer' }).click()
    await page.getByRole('heading', { level: 1 }).focus()
    expect(await pressed(page, 'F6', 3)).toEqual(['page-toolbar', 'page-flow', 'zoom-bar'])
  })

  test('Escape leaves the page; the find bar closes first', async () => {
    const { page } = mallette
    await openExample(mallette)
    await pageText(page).getByText('Cet AMI offrira').click()
    await page.keyboard.press('ControlOrMeta+f')
    await page.getByRole('search').waitFor()
    await pageText(page).getByText('Cet AMI offrira').click()
    await page.keyboard.press('Escape')
    await page.getByRole('search').waitFor({ state: 'detached' })
    expect(await focusedRegion(page)).toBe('page-flow')
    await page.keyboard.press('Escape')
    expect(await focusedRegion(page)).toBe('screen-header')
    await page.keyboard.press('Tab')
    expect(await focusedRegion(page)).toBe('screen-header')
  })

  test('a menu of the toolbar that is left gives the caret back, a dialog keeps the focus', async () => {
    const { page } = mallette
    await openExample(mallette)
    // The toolbar remembers the button that had the focus last.
    await page.getByRole('button', { name: 'Gras' }).focus()
    await pageText(page).getByText('Cet AMI offrira').click()
    const insert = page.getByRole('button', { name: 'Insérer' })
    await insert.click()
    await page.getByRole('menuitem', { name: 'Programme' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedRegion(page)).toBe('page-flow')
    await insert.click()
    await page.getByRole('menuitem', { name: 'Lien', exact: true }).click()
    const address = page.getByRole('dialog').getByLabel('Adresse')
    await expect.poll(() => address.evaluate(field => field === document.activeElement)).toBe(true)
  })

  test('the form of the issuers begins with them, not with a way out', async () => {
    const { page } = mallette
    await openExample(mallette)
    const form = await openPart(page, 'letterhead')
    const issuer = form.getByRole('checkbox').first()
    await expect.poll(() => issuer.evaluate(box => box === document.activeElement)).toBe(true)
    await closePart(page, 'letterhead')
    await expect.poll(() => focusedRegion(page)).toBe('page-flow')
  })
})

describe('what is seen', () => {
  /** Where the offers in the margin of the page stand, in pixels of the window, from above. */
  const offersOf = (page: Page): Promise<{ readonly words: string; readonly top: number }[]> =>
    pageText(page).evaluate(flow =>
      [...flow.querySelectorAll<HTMLElement>('[data-ghost]')]
        .map(part => ({ part, look: getComputedStyle(part, '::before') }))
        .filter(({ part, look }) => part.getClientRects().length > 0 && look.content.includes('+'))
        .map(({ part, look }) => {
          const { top } = part.getBoundingClientRect()
          const ground = flow.parentElement
          const width = ground?.getBoundingClientRect().width ?? 0
          const scale = width / (ground?.offsetWidth ?? 1)
          return { words: part.dataset['ghost'] ?? '', top: top + Number.parseFloat(look.top) * scale }
        })
        .sort((one, other) => one.top - other.top),
    )
  const closest = async (page: Page): Promise<number> => {
    const tops = (await offersOf(page)).map(({ top }) => top)
    return Math.min(...tops.slice(1).map((top, index) => Math.round(top - (tops[index] ?? 0))))
  }

  test('a blank page asks for its title and its text, and no offer in its margin covers another', async () => {
    const { page } = mallette
    await openBlankNote(page)
    await pageText(page).locator('[data-line=title]').click()
    expect(await pageText(page).locator('[data-line=title]').getAttribute('data-ghost')).toBe(
      'Titre de la note',
    )
    const asked = pageText(page).locator('[data-region=body] > .is-empty')
    expect(await asked.getAttribute('data-ghost')).toBe('Écrivez, ou tapez / pour insérer')
    await expect.poll(() => closest(page)).toBeGreaterThanOrEqual(17)
    const words = (await offersOf(page)).map(offer => offer.words)
    const missing = ['Émetteur', 'Personnes', 'Annonce', 'Suite', 'Contact presse', 'À propos', 'Liens']
    expect(words).toEqual(missing)
    await setWindow(mallette.app, 1280, 800, 2)
    await expect.poll(() => closest(page)).toBeGreaterThanOrEqual(17)
  })

  test('a form has the height of a short window', async () => {
    const { page } = mallette
    await openExample(mallette)
    await setWindow(mallette.app, 1280, 800, 2)
    const form = await openPart(page, 'accreditation')
    await expect.poll(() => form.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(300)
    await expectNoAxeViolations(page)
    await closePart(page, 'accreditation')
    await expect.poll(() => focusedRegion(page)).toBe('page-flow')
  })

  test('the page alone keeps its title for those who hear it, and takes its words along when it is left', async () => {
    const { page } = mallette
    await openExample(mallette)
    await pageText(page).getByText('Cet AMI offrira').click()
    await clickMenu(mallette.app, 'focus-mode')
    const told = page.getByText('La page seule, sans rien autour.').and(page.locator('.toast span'))
    await told.waitFor()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Escape')
    await told.waitFor({ state: 'detached' })
    expect(await focusedRegion(page)).toBe('page-flow')
  })

  test('a screen reader hears where in the programme the caret is', async () => {
    const { page } = mallette
    await openExample(mallette)
    const sequence = pageText(page).getByRole('group', { name: 'Séquence 1 sur 1' })
    const step = sequence.getByRole('group', { name: 'Étape 2 sur 3' })
    await step.getByText('10 h 10').waitFor()
  })
})
