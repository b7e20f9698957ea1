import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { photoLimits } from '../../domain/photo.ts'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, setWindow, sidewaysOverflow, untilSaved } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  expect(await mallette.cspViolations()).toEqual([])
  await mallette.close()
})

const chooser = (page: Page) => page.locator('input[type=file][accept="image/*"]')
const picture = (page: Page) => page.getByRole('img', { name: 'Photo\u00A0: Élodie' })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function newContact(page: Page): Promise<void> {
  await openSection(page, 'Contacts')
  await button(page, 'Nouveau contact').first().click()
  await page.getByLabel('Prénom').fill('Élodie')
}

/** A picture three times as wide as high: red, green and blue. */
async function threeColours(page: Page): Promise<Buffer> {
  const png = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 1_200
    canvas.height = 400
    const context = canvas.getContext('2d')
    for (const [at, colour] of ['#c00', '#0c0', '#00c'].entries()) {
      if (context !== null) context.fillStyle = colour
      context?.fillRect(at * 400, 0, 400, 400)
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  return Buffer.from(png, 'base64')
}

/** The colours, as « rgb », that a row of the drawn picture has near its edges and in its middle. */
const colours = (page: Page): Promise<string[]> =>
  picture(page).evaluate(canvas => {
    const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('2d') : null
    return [4, 64, 123].map(x => {
      const [red = 0, green = 0, blue = 0] = context?.getImageData(x, 64, 1, 1).data ?? []
      return [red, green, blue].map(part => Math.round(part / 51)).join('')
    })
  })

const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const id = location.hash.split('/').at(-1) ?? ''
    const answer = await window.mallette.ask('contacts.get', { id })
    return answer.ok ? answer.value.photo : answer.failure.code
  })

it('is chosen from a file, made small, and there after a restart', async () => {
  mallette = await launchMallette()
  const { page, dataDir } = mallette
  await newContact(page)
  await expectNoAxeViolations(page)
  const file = { name: 'portrait.png', mimeType: 'image/png', buffer: await threeColours(page) }
  await chooser(page).setInputFiles(file)
  await picture(page).waitFor()
  // The middle of it, over the whole canvas.
  await expect.poll(() => colours(page)).toEqual(['040', '040', '040'])
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page)
  }
  await untilSaved(page)
  await mallette.close()

  mallette = await launchMallette({ dataDir })
  const again = mallette.page
  await openSection(again, 'Contacts')
  await again.getByRole('grid').getByText('Élodie', { exact: true }).click()
  await picture(again).waitFor()
  await expect.poll(() => colours(again)).toEqual(['040', '040', '040'])
  const photo = await kept(again)
  expect(photo).toMatch(/^\/9j\//)
  expect(photo.length).toBeLessThanOrEqual(photoLimits.length)
})

it('goes and comes back by keyboard, and the focus stays near', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await newContact(page)
  const buffer = await threeColours(page)
  await chooser(page).setInputFiles({ name: 'portrait.png', mimeType: 'image/png', buffer })
  await button(page, 'Remplacer').waitFor()
  await button(page, 'Retirer').press('Enter')
  await picture(page).waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ajouter une photo')
  await button(page, 'Annuler').press('Enter')
  await picture(page).waitFor()
  const opened = page.waitForEvent('filechooser')
  await button(page, 'Remplacer').press('Enter')
  expect((await opened).isMultiple()).toBe(false)
})

it('may be dropped on the picture', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await newContact(page)
  const png = (await threeColours(page)).toString('base64')
  await page.getByRole('group', { name: 'Photo' }).evaluate((field, base64) => {
    const bytes = Uint8Array.from(atob(base64), unit => unit.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], 'portrait.png', { type: 'image/png' }))
    for (const type of ['dragover', 'drop']) {
      field.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    }
  }, png)
  await picture(page).waitFor()
})

it('says so where a file is no picture, and changes nothing', async () => {
  mallette = await launchMallette()
  const { app, page } = mallette
  await newContact(page)
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const refusal = page.getByText('Ce fichier n’est pas une image lisible.')
  const good = { name: 'portrait.png', mimeType: 'image/png', buffer: await threeColours(page) }
  for (const [name, content] of [
    ['note.jpg', 'ceci n’est pas une image'],
    ['vide.png', ''],
    ['dessin.svg', svg],
  ] as const) {
    await chooser(page).setInputFiles({ name, mimeType: 'image/jpeg', buffer: Buffer.from(content) })
    await refusal.waitFor()
    await expectNoAxeViolations(page)
    await untilSaved(page)
    expect(await kept(page)).toBe('')
    await chooser(page).setInputFiles(good)
    await refusal.waitFor({ state: 'detached' })
    await button(page, 'Retirer').press('Enter')
  }
  await chooser(page).setInputFiles({ name: 'vide.png', mimeType: 'image/png', buffer: Buffer.alloc(0) })
  await refusal.waitFor()
  await setWindow(app, 960, 640, 2)
  await expect.poll(() => sidewaysOverflow(page)).toBe(0)
})
