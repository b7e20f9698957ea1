import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { bodyOf, openBlankNote } from './blank-note.ts'
import { tabTo, typeInto } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { pageText } from './open-note.ts'
import { formOf, insert, leaveForm, openForm, untilAt, untilInPage, walkTo } from './page-keyboard.ts'
import { ask } from './press-file.ts'
import { openSection, untilSaved } from './screens.ts'

/** What was written is there: after kill -9, after an undo, after a restart, after the bin. */

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await mallette.page.keyboard.press(key)
}
const type = (words: string): Promise<void> => mallette.page.keyboard.type(words)

/** The body of the only note, as its file has it. */
function storedBody(dataDir: string): string {
  const folder = join(dataDir, 'press-notes')
  const names = readdirSync(folder).filter(name => name.endsWith('.json'))
  expect(names).toHaveLength(1)
  const { body } = JSON.parse(readFileSync(join(folder, names[0] ?? ''), 'utf8')).data
  return body
    .map(({ spans }: { spans: { text: string }[] }) => spans.map(({ text }) => text).join(''))
    .join('\n')
}

/** What the page shows of the note: number and date, text, and each step of the programme. */
const reading = async (page: Page): Promise<string> => {
  const places = pageText(page).locator('[data-slot=headingSlot], [data-region=body] > *, [data-step] > *')
  return (await places.allTextContents()).join('|').replaceAll('\u00A0', ' ')
}

/** Opens the only note there is. */
async function openOnlyNote(page: Page): Promise<void> {
  const [note] = await ask(page, 'pressNotes.list', {})
  await openSection(page, 'Notes')
  await page.evaluate(
    hash => {
      window.location.hash = hash
    },
    `#/note/${note?.id ?? ''}`,
  )
  await pageText(page).waitFor()
}

describe('kill -9 while she types', () => {
  test('loses nothing that is older than 600 ms, three times in a row', async () => {
    mallette = await launchMallette()
    const { dataDir } = mallette
    await openBlankNote(mallette.page)
    let kept = ''
    for (let run = 0; run < 3; run += 1) {
      if (run > 0) {
        mallette = await launchMallette({ dataDir })
        await openOnlyNote(mallette.page)
        expect(await bodyOf(mallette.page).textContent()).toBe(kept)
        await bodyOf(mallette.page).locator('p').first().click()
        await press('End')
      }
      const typedAt: number[] = []
      // Typing without a pause: a draft that waited for one would never be written.
      for (let keys = 0; keys < 50; keys += 1) {
        await type('abcdefghij'.charAt(keys % 10))
        typedAt.push(Date.now())
        await mallette.page.waitForTimeout(30)
      }
      const died = Date.now()
      await mallette.kill()
      const safe = typedAt.filter(at => at < died - 600).length
      expect(safe).toBeGreaterThan(20)
      const stored = storedBody(dataDir)
      expect(`${kept}${'abcdefghij'.repeat(5)}`.startsWith(stored)).toBe(true)
      expect(stored.length).toBeGreaterThanOrEqual(kept.length + safe)
      kept = stored
    }
    mallette = await launchMallette({ dataDir })
    await openOnlyNote(mallette.page)
    expect(await bodyOf(mallette.page).textContent()).toBe(kept)
  })
})

/** Writes in every kind of place of a note: its text, its programme on the page, two forms. Returns the readings. */
async function writeEverywhere(page: Page): Promise<string[]> {
  const readings: string[] = []
  const note = async (): Promise<void> => {
    await untilSaved(page)
    readings.push(await reading(page))
  }
  await note()
  await type('Un texte.')
  await note()
  await press('Enter')
  await insert(page, 'prog')
  await untilAt(page, '[data-cell=sequenceTitle]')
  await note()
  await press('Enter')
  await type('915')
  await press('Tab')
  await type('Accueil')
  await note()
  const place = await openForm(page, 'Alt+a')
  await type('pool im')
  await place
    .getByRole('option', { name: 'Pool images', exact: true })
    .and(page.locator('[data-focused]'))
    .waitFor()
  await press('Enter')
  await untilInPage(page)
  await note()
  await walkTo(page, 'ArrowUp', '[data-slot=headingSlot]')
  const heading = await openForm(page, 'Enter')
  await typeInto(page, heading.getByLabel('Numéro', { exact: true }), '12')
  await leaveForm(page)
  await note()
  return readings
}

/** Presses Ctrl+Z until the page reads so; how often that took. */
async function undoUntil(page: Page, wanted: string): Promise<number> {
  for (let count = 0; count <= 12; count += 1) {
    if ((await reading(page)) === wanted) return count
    await press('Control+z')
    await page.waitForTimeout(150)
  }
  throw new Error(`no undo leads back to ${wanted}, but to ${await reading(page)}`)
}

describe('Ctrl+Z', () => {
  test('goes through text, programme and forms alike, back to the blank page, and Ctrl+Y forth', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openBlankNote(page, 'note-aux-redactions')
    const readings = await writeEverywhere(page)
    expect(new Set(readings).size).toBe(readings.length)
    for (const before of [...readings].reverse()) await undoUntil(page, before)
    for (let step = 0; step < 20; step += 1) await press('Control+y')
    await expect.poll(() => reading(page)).toBe(readings.at(-1))
  })

  test('does all of it after the app was started again', async () => {
    mallette = await launchMallette()
    const { dataDir } = mallette
    await openBlankNote(mallette.page, 'note-aux-redactions')
    const readings = await writeEverywhere(mallette.page)
    await mallette.close()

    mallette = await launchMallette({ dataDir })
    const { page } = mallette
    await openOnlyNote(page)
    await expect.poll(() => reading(page)).toBe(readings.at(-1))
    await tabTo(page, pageText(page))
    for (const before of [...readings].reverse()) await undoUntil(page, before)
    expect((await ask(page, 'pressNotes.list', {})).map(({ number }) => number)).toEqual([''])
  })
})

describe('a note taken back', () => {
  test('from the bin still knows what was written before, and undoes it', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openBlankNote(page)
    await type('Première phrase.')
    await page.waitForTimeout(1_200)
    await type(' Seconde phrase.')
    await untilSaved(page)
    await openSection(page, 'Notes')
    await page.getByRole('button', { name: /^Supprimer/ }).focus()
    await press('Enter')
    await page.getByRole('link', { name: 'Corbeille' }).focus()
    await press('Enter')
    const row = page.getByRole('list', { name: 'Corbeille' }).getByRole('listitem')
    await row.getByRole('button', { name: 'Rétablir' }).focus()
    await press('Enter')
    await page.getByText('La corbeille est vide').waitFor()
    await openOnlyNote(page)
    await expect.poll(() => bodyOf(page).textContent()).toBe('Première phrase. Seconde phrase.')
    await tabTo(page, pageText(page))
    await press('Control+z')
    await expect.poll(() => bodyOf(page).textContent()).toBe('Première phrase.')
    await press('Control+y')
    await expect.poll(() => bodyOf(page).textContent()).toBe('Première phrase. Seconde phrase.')
  })

  test('to an earlier version by keyboard, is undone by Ctrl+Z, and nothing that came after is lost', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    await openBlankNote(page)
    await type('Tel quel.')
    await untilSaved(page)
    await tabTo(page, page.getByRole('tab', { selected: true }))
    await press('End')
    await tabTo(page, page.getByRole('button', { name: 'Garder cette version…' }))
    await press('Enter')
    await page.getByRole('textbox', { name: 'Nom de la version' }).waitFor()
    await type('Relue')
    await press('Enter')
    const kept = page.getByRole('button', { name: /Relue.*, comparer/ })
    await kept.waitFor()
    await tabTo(page, pageText(page))
    await walkTo(page, 'ArrowDown', '[data-region=body]')
    await press('End')
    await type(' Et plus encore.')
    await untilSaved(page)
    await tabTo(page, kept)
    await press('Enter')
    await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Rétablir la version de gauche' }))
    await press('Enter')
    await expect.poll(() => bodyOf(page).textContent()).toBe('Tel quel.')
    expect(await formOf(page).count()).toBe(0)
    await tabTo(page, pageText(page))
    await press('Control+z')
    await expect.poll(() => bodyOf(page).textContent()).toBe('Tel quel. Et plus encore.')
  })
})
