import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { bodyOf, openBlankNote } from './blank-note.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { pageText } from './open-note.ts'
import { untilAt } from './page-keyboard.ts'
import { untilSaved } from './screens.ts'
import { storedNote } from './stored-note.ts'

let mallette: Mallette
let page: Page
const folder = mkdtempSync(join(tmpdir(), 'mallette-pictures-'))
const file = join(folder, 'halle.png')

beforeAll(async () => {
  mallette = await launchMallette()
  page = mallette.page
  writeFileSync(file, Buffer.from(await drawnPng(page, 1_200, 800), 'base64'))
})
beforeEach(async () => {
  await openBlankNote(page, 'dossier')
})
afterAll(async () => {
  await mallette.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A picture that a person could have: a PNG of this size, in base64. */
const drawnPng = (place: Page, width: number, height: number): Promise<string> =>
  place.evaluate(
    async ([across, down]) => {
      const canvas = new OffscreenCanvas(across, down)
      const context = canvas.getContext('2d')
      for (let row = 0; context !== null && row < down; row += 20) {
        context.fillStyle = `hsl(${(row * 360) / down} 60% 60%)`
        context.fillRect(0, row, across, 20)
      }
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
      let units = ''
      for (const byte of bytes) units += String.fromCharCode(byte)
      return btoa(units)
    },
    [width, height] as const,
  )

const press = (keys: string) => page.keyboard.press(keys)
const pictures = () => bodyOf(page).locator('.page-picture-node')
const dialog = () => page.getByRole('dialog', { name: 'Image' })

/** Inserts the picture of a file by keyboard alone; its fields open. */
async function insertPicture(path = file): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await page.keyboard.type('/image')
  await press('Enter')
  await (await chosen).setFiles(path)
  await dialog().waitFor()
}

/** Escape, and the caret is back in the page. */
async function leaveFields(): Promise<void> {
  await press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await untilAt(page, '.page-picture-node')
  await page.evaluate(() => new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown))))
}

async function picturesOfNote() {
  await untilSaved(page)
  const { note } = await storedNote(page)
  return note.body.flatMap(passage => (passage.kind === 'picture' ? [passage.picture] : []))
}

describe('a picture', () => {
  test('is inserted and described by keyboard alone', async () => {
    await page.keyboard.type('Avant.')
    await press('Enter')
    await insertPicture()
    // The first field has the focus.
    await page.keyboard.type('La halle de fabrication vue du pont')
    await press('Tab')
    await press('Tab')
    await page.keyboard.type('La halle en 2021')
    await press('Tab')
    await page.keyboard.type('© Mallette')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Valider' }).press('Enter')
    await expect.poll(() => pictures().count()).toBe(1)
    await expect.poll(picturesOfNote).toMatchObject([
      {
        width: 1_200,
        height: 800,
        alternative: 'La halle de fabrication vue du pont',
        caption: 'La halle en 2021',
        credit: '© Mallette',
      },
    ])
    const shown = bodyOf(page).getByRole('img', { name: 'La halle de fabrication vue du pont' })
    await expect.poll(() => shown.evaluate(canvas => (canvas as HTMLCanvasElement).width)).toBe(1_200)
    await expectNoAxeViolations(page)
  })

  test('is selected with the arrows, opened with Enter, and deleted; undo brings it back', async () => {
    await page.keyboard.type('Avant.')
    await press('Enter')
    await insertPicture()
    await leaveFields()
    await press('ArrowUp')
    await press('ArrowDown')
    await press('Enter')
    await dialog().waitFor()
    await leaveFields()
    await press('Delete')
    await expect.poll(() => pictures().count()).toBe(0)
    await press('Control+z')
    await expect.poll(() => pictures().count()).toBe(1)
  })

  test('its caption is written in place, and typing never draws it again', async () => {
    await insertPicture()
    await leaveFields()
    const canvas = await pictures().locator('canvas').elementHandle()
    await pictures().locator('.page-picture-frame').click()
    await press('ArrowDown')
    await page.keyboard.type('Une légende')
    await expect.poll(async () => (await picturesOfNote())[0]?.caption).toBe('Une légende')
    expect(await canvas?.evaluate(element => element.isConnected)).toBe(true)
  })

  test('is pasted as a file', async () => {
    const base64 = await drawnPng(page, 300, 200)
    await pageText(page).evaluate((element, content) => {
      const bytes = Uint8Array.from(atob(content), unit => unit.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
      )
    }, base64)
    await dialog().waitFor()
    await press('Escape')
    await expect.poll(() => pictures().count()).toBe(1)
  })

  test('a file that is no picture is refused with a sentence', async () => {
    const text = join(folder, 'texte.png')
    writeFileSync(text, 'no picture')
    const chosen = page.waitForEvent('filechooser')
    await page.keyboard.type('/image')
    await press('Enter')
    await (await chosen).setFiles(text)
    await page
      .getByRole('group', { name: 'Messages' })
      .getByText(/texte\.png.*n’est pas une image/)
      .waitFor()
    expect(await pictures().count()).toBe(0)
  })
})

describe('a box', () => {
  test('is written line after line, left by Enter, and kept', async () => {
    await page.keyboard.type('/encadre')
    await press('Enter')
    await page.keyboard.type('Repères')
    await press('Enter')
    await page.keyboard.type('28 écoles')
    await press('Enter')
    await page.keyboard.type('dont dix ici')
    await press('Enter')
    await press('Enter')
    await page.keyboard.type('Après.')
    await untilSaved(page)
    await expect
      .poll(async () => (await storedNote(page)).note.body)
      .toMatchObject([
        {
          kind: 'box',
          title: 'Repères',
          paragraphs: [[{ text: '28 écoles' }], [{ text: 'dont dix ici' }]],
        },
        { kind: 'paragraph', spans: [{ text: 'Après.' }] },
      ])
  })
})

test('words are marked as English, and spelling leaves them alone', async () => {
  await page.keyboard.type('Le ')
  await page.keyboard.type('workshopp')
  await page.keyboard.type(' de demain.')
  await expect.poll(() => bodyOf(page).locator('.misspelt').count(), { timeout: 15_000 }).toBe(1)
  await bodyOf(page).getByText('workshopp').dblclick()
  await page.getByRole('button', { name: 'Langue' }).click()
  await page.getByRole('menuitemradio', { name: 'Anglais' }).click()
  await expect
    .poll(async () => (await storedNote(page)).note.body[0])
    .toMatchObject({
      spans: [{ text: 'Le ' }, { text: 'workshopp', language: 'en' }, { text: ' de demain.' }],
    })
  expect(await bodyOf(page).locator('[lang=en]').textContent()).toBe('workshopp')
  await page.keyboard.press('End')
  await page.keyboard.type(' Fin.')
  await expect.poll(() => bodyOf(page).locator('.misspelt').count(), { timeout: 15_000 }).toBe(0)
})

test('the console stays empty', async () => {
  expect(await mallette.consoleErrors()).toEqual([])
})
