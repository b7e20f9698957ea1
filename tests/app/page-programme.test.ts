import type { Locator, Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openExample, openNote } from './open-note.ts'
import { untilSaved } from './screens.ts'

/** The programme written on the page, by keyboard, in the real application. */

let mallette: Mallette
let page: Page

beforeEach(async () => {
  mallette = await launchMallette()
  page = mallette.page
  await openExample(mallette)
})

const programme = (): Locator => page.locator('.page-flow .page-programme').first()
const texts = (name: string): Locator => programme().locator(`[data-cell="${name}"]:visible`)
const form = (): Locator => page.getByRole('dialog')
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const type = (words: string): Promise<void> => page.keyboard.type(words)

/** Rows as they print: hour, text, place and access of each step, sub-steps behind a dash. */
const rows = (): Promise<string[]> =>
  programme()
    .locator('[data-step]')
    .evaluateAll(all =>
      all.map(row => {
        const cells = [...row.children].filter(
          child => !(child instanceof HTMLElement && child.dataset['step'] !== undefined),
        )
        const shown = cells
          .filter(cell => cell.getClientRects().length > 0)
          .map(cell => cell.textContent ?? '')
        const words = shown.filter(text => text !== '').join(' / ')
        const isSub = row instanceof HTMLElement && row.dataset['step'] === 'subStep'
        return (isSub ? `– ${words}` : words).replaceAll('\u00A0', ' ')
      }),
    )

const first =
  '9 h 30 / Arrivée de la ministre, présentation puis visite du site de l’école / Presse accréditée'
const second = '10 h 10 / Présentation de l’AMI « Écoles de production » / Presse accréditée'
const third = '10 h 50 / Point presse (micro tendu)'

/** Puts the caret at the end of the first step. */
async function enterFirstStep(): Promise<void> {
  await texts('stepText').first().click()
  await press('End')
  // The editor hears of a caret that a key moved a moment later.
  await page.evaluate(() => new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown))))
}

describe('steps', () => {
  test('are written by keyboard as they print, hours in the house style', async () => {
    expect(await rows()).toEqual([first, second, third])
    await enterFirstStep()
    await press('Enter')
    await type('945')
    await press('Tab')
    await type('Visite des ateliers')
    await press('Enter')
    await type('à partir de 10h')
    await press('Tab')
    await type('Soudure')
    await press('Alt+Shift+ArrowRight', 'Alt+l')
    await type('Atelier 2')
    await expect
      .poll(rows)
      .toEqual([
        first,
        '9 h 45 / Visite des ateliers',
        '– À partir de 10 h / Soudure / Atelier 2',
        second,
        third,
      ])
  })

  test('join, part, move and leave, each undone by one Ctrl+Z', async () => {
    await enterFirstStep()
    await press('Alt+ArrowDown')
    expect(await rows()).toEqual([second, first, third])
    await expect
      .poll(() => page.locator('.toasts [role=status]').textContent())
      .toBe('Étape 1 déplacée en 2e position sur 3')
    await press('ControlOrMeta+z')
    expect(await rows()).toEqual([first, second, third])
    await enterFirstStep()
    await press('Enter', 'Enter')
    // The empty step was left: the hour of the next is selected, and typing replaces it.
    await type('10h20')
    await press('Tab')
    await expect.poll(rows).toEqual([first, second.replace('10 h 10', '10 h 20'), third])
  })

  test('what no clock shows is kept in words, and a selection across steps leaves a programme', async () => {
    await texts('stepTime').nth(1).click()
    await press('ControlOrMeta+a')
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await texts('stepTime').nth(1).click()
    await press('Home', 'Shift+End')
    await type('en fin de matinée')
    await press('Tab')
    await expect.poll(rows).toEqual([first, second.replace('10 h 10', 'En fin de matinée'), third])
    await enterFirstStep()
    await page.keyboard.down('Shift')
    await press('ArrowDown', 'ArrowDown')
    await page.keyboard.up('Shift')
    await press('Backspace')
    await expect.poll(async () => (await rows()).length).toBeLessThan(3)
    await press('ControlOrMeta+z')
    await expect.poll(async () => (await rows()).length).toBe(3)
  })
})

describe('forms over the page', () => {
  test('press access is found by typing, taken by Enter, and the caret is back in its text', async () => {
    await enterFirstStep()
    await press('Alt+a')
    await form().waitFor()
    await type('pool im')
    await press('Enter')
    await form().waitFor({ state: 'detached' })
    await page.locator('.ProseMirror.page-flow:focus').waitFor()
    await type(' bis')
    await expect
      .poll(rows)
      .toEqual([first.replace('l’école / Presse accréditée', 'l’école bis / Pool images'), second, third])
  })

  test('a key behind the Enter that takes an access is written in the page', async () => {
    await enterFirstStep()
    for (const letter of 'abcd') {
      await press('Alt+a')
      await form().waitFor()
      await type('pool im')
      await page.getByRole('option', { name: 'Pool images', exact: true }).waitFor()
      // Nothing is waited for between the two: a fast hand does not either.
      await Promise.all([page.keyboard.press('Enter'), page.keyboard.press(letter)])
      await form().waitFor({ state: 'detached' })
    }
    await expect.poll(async () => (await rows())[0]).toContain('l’écoleabcd / Pool images')
  })

  test('a place is added with its form, folded to one line, and unfolds when the caret goes in', async () => {
    await enterFirstStep()
    await press('ControlOrMeta+Enter')
    await type('Préfecture')
    await press('Alt+l')
    await form().getByLabel('Lieu', { exact: true }).waitFor()
    await type('Hôtel de préfecture')
    await press('Escape')
    await form().waitFor({ state: 'detached' })
    await page.locator('.ProseMirror.page-flow:focus').waitFor()
    await press('Enter')
    await type('14h')
    await press('Tab')
    await type('Réunion')
    await expect.poll(rows).toEqual([first, second, third, '14 h / Réunion'])
    await expect.poll(() => programme().textContent()).toContain('Hôtel de préfecture')
    await press('ControlOrMeta+.')
    await expect.poll(rows).toEqual([first, second, third, ''])
    expect(
      await programme().getByRole('button', { name: 'Replier : Préfecture' }).getAttribute('aria-expanded'),
    ).toBe('false')
    await press('ControlOrMeta+.')
    await expect.poll(rows).toEqual([first, second, third, '14 h / Réunion'])
  })

  test('every part opens its form from the page, and Escape goes back to it', async () => {
    for (const part of ['letterhead', 'heading', 'persons', 'accreditation', 'contacts']) {
      await page.locator(`.page-flow [data-part="${part}"]`).first().click()
      await form().waitFor()
      await press('Escape')
      await form().waitFor({ state: 'detached' })
      await page.locator('.ProseMirror.page-flow:focus').waitFor()
    }
  })

  test('are accessible', async () => {
    await enterFirstStep()
    await press('Alt+a')
    await form().waitFor()
    await expectNoAxeViolations(page)
    await press('Escape')
    await press('Shift+F10')
    await page.getByRole('menu').waitFor()
    await expectNoAxeViolations(page)
  })
})

test('a step is dragged by its handle to where the line shows', async () => {
  await texts('stepText').first().hover()
  const handle = page.locator('.margin-handle')
  await handle.waitFor()
  const from = await handle.boundingBox()
  const to = await texts('stepText').last().boundingBox()
  if (from === null || to === null) throw new Error('nothing to drag')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 5, from.y + 40, { steps: 4 })
  await page.locator('.drop-line').waitFor()
  await page.mouse.move(from.x + 5, to.y + 200, { steps: 4 })
  await page.mouse.up()
  await expect.poll(rows).toEqual([second, third, first])
})

test('the programme belongs to the event: another draft of it shows the same', async () => {
  await enterFirstStep()
  await press('Enter')
  await type('945')
  await press('Tab')
  await type('Étape des deux notes')
  await press('ArrowUp')
  await expect.poll(rows).toEqual([first, '9 h 45 / Étape des deux notes', second, third])
  await untilSaved(page)
  const other = await page.evaluate(async () => {
    const listed = await window.mallette.ask('eventNotes.list', {})
    const [event] = listed.ok ? listed.value : []
    const made = await window.mallette.ask('pressNotes.create', {
      kind: 'invitation',
      eventNoteId: event?.id ?? null,
    })
    return made.ok
  })
  expect(other).toBe(true)
  await openNote(page, /Invitation/)
  await expect.poll(rows).toEqual([first, '9 h 45 / Étape des deux notes', second, third])
})
