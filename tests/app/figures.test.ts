import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import readWorkbook from 'read-excel-file/universal'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isPng } from '../../main/statistics/png.ts'
import { expectNoAxeViolations } from './axe.ts'
import { saveAt } from './dialogs.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { openSection, setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** Puts visits to these postal codes in May 2021, with a note and somebody accredited for the first. */
async function putVisits(page: Page, postalCodes: readonly string[]): Promise<void> {
  await page.evaluate(async codes => {
    const ids: string[] = []
    for (const [at, postalCode] of codes.entries()) {
      const day = { date: `2021-05-0${1 + (at % 9)}`, sequences: [{ site: { postalCode } }] }
      const made = await window.mallette.ask('eventNotes.create', {
        title: `Visite ${at}`,
        programme: { title: '', caveat: '', days: [day] },
      })
      if (!made.ok) throw new Error(`no event: ${made.failure.field}`)
      ids.push(made.value.id)
    }
    const eventNoteId = ids[0] ?? ''
    await window.mallette.ask('registers.apply', {
      eventNoteId,
      changes: [
        {
          put: {
            id: '00000000-0000-4000-8000-000000000001',
            family: 'Zola',
            outlet: 'L’Aurore',
            medium: 'writer',
            places: [{ status: 'present' }],
          },
        },
      ],
    })
  }, postalCodes)
}

const visited = ['77127', '77000', '75007', '20000', '97400', '']

async function openFigures(page: Page): Promise<void> {
  await openSection(page, 'Notes')
  await page.getByRole('link', { name: 'Chiffres' }).click()
  await page.getByRole('heading', { level: 1, name: 'Chiffres' }).waitFor()
}

/** Asks for May 2021, by keyboard as by hand. */
async function chooseMay(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Période/ }).click()
  await page.getByRole('option', { name: 'D’une date à une autre' }).click()
  await page.getByRole('textbox', { name: 'Du' }).fill('1/5/2021')
  await page.getByRole('textbox', { name: 'Au' }).fill('31/5/2021')
  await page.keyboard.press('Tab')
}

async function openMay(page: Page): Promise<void> {
  await putVisits(page, visited)
  await openFigures(page)
  await chooseMay(page)
  await page.getByRole('table', { name: 'Déplacements' }).waitFor()
}

/** The rows of a table, what their cells say put together. */
const rowsOf = (page: Page, table: string): Promise<string[]> =>
  page
    .getByRole('table', { name: table, exact: true })
    .locator('tbody tr')
    .evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent).join(' ')))

describe('figures', () => {
  it('are empty at first, and say where they come from', async () => {
    const { page } = mallette
    await openFigures(page)
    await page.getByText('Rien à compter sur cette période').waitFor()
    await expectNoAxeViolations(page)
  })

  it('count visits, notes and accreditations over the days that are asked for', async () => {
    const { page } = mallette
    await openMay(page)
    expect(await rowsOf(page, 'Déplacements')).toEqual([
      'Seine-et-Marne 77 2',
      'Corse-du-Sud 2A 1',
      'Paris 75 1',
      'La Réunion 974 1',
      'Sans département connu 1',
    ])
    expect(await rowsOf(page, 'Accréditations par média')).toEqual(['L’Aurore 1 1 1'])
    expect(await page.locator('.total').first().textContent()).toBe('Déplacements6')
  })

  it('follow what changes elsewhere', async () => {
    const { page } = mallette
    await openMay(page)
    await putVisits(page, ['59000'])
    await page.getByRole('row', { name: /^Nord/ }).waitFor()
  })

  it('refuse a period that ends before it begins', async () => {
    const { page } = mallette
    await openFigures(page)
    await chooseMay(page)
    await page.getByRole('textbox', { name: 'Au' }).fill('30/4/2021')
    await page.keyboard.press('Tab')
    await page.getByText('La période finit avant d’avoir commencé.').waitFor()
    expect(await page.getByRole('button', { name: 'Exporter les chiffres' }).count()).toBe(0)
  })
})

describe('the map', () => {
  it('shows by keyboard what the list reaches', async () => {
    const { page } = mallette
    await openMay(page)
    await tabTo(page, page.getByRole('button', { name: 'Seine-et-Marne 77' }))
    const caption = page.locator('.map-caption')
    await expect.poll(() => caption.textContent()).toBe('Seine-et-Marne (77)\u00A0: 2 déplacements')
    await page.keyboard.press('End')
    await expect.poll(() => caption.textContent()).toBe('La Réunion (974)\u00A0: 1 déplacement')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    expect(await caption.textContent()).toContain('La Réunion')
    expect(await page.locator('.map-area.is-active').count()).toBe(1)
  })

  it('names what is pointed at, a département without a visit too', async () => {
    const { page } = mallette
    await openMay(page)
    const areas = page.locator('svg.map-space path')
    expect(await areas.count()).toBe(100)
    await areas.first().hover({ force: true })
    await page.getByText('Ain (01)\u00A0: aucun déplacement').waitFor()
  })

  it.each(['light', 'dark'] as const)('and its tables satisfy axe in the %s theme', async colorScheme => {
    const { page } = mallette
    await page.emulateMedia({ colorScheme })
    await openMay(page)
    await expectNoAxeViolations(page)
  })

  it('and its tables are in English too', async () => {
    const { page } = mallette
    await openMay(page)
    await page.evaluate(() => window.mallette.ask('settings.save', { language: 'en' }))
    await page.getByRole('heading', { level: 1, name: 'Figures' }).waitFor()
    expect(await rowsOf(page, 'Visits')).toHaveLength(5)
    await expectNoAxeViolations(page)
  })

  it.each([
    [960, 640, 1],
    [1280, 800, 2],
  ])('fits a window of %i × %i at zoom %i', async (width, height, zoom) => {
    const { page, app } = mallette
    await openMay(page)
    await setWindow(app, width, height, zoom)
    await expect.poll(() => sidewaysOverflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole('table', { name: 'Accréditations par support' }).scrollIntoViewIfNeeded()
  })
})

describe('saving figures', () => {
  const save = async (page: Page, format: RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Exporter les chiffres' }).click()
    await page.getByRole('menuitem', { name: format }).click()
  }

  it('as a workbook keeps what the screen shows', async () => {
    const { page } = mallette
    await openMay(page)
    const path = join(temporaryFolder(), 'mai.xlsx')
    await saveAt(mallette, path)
    await save(page, /Excel/)
    await page.getByText('« mai.xlsx » enregistré.').first().waitFor()
    const [visits] = await readWorkbook(new Blob([readFileSync(path)]))
    expect(visits?.data.slice(2, 4)).toEqual([
      ['2A', 'Corse-du-Sud', 1],
      ['75', 'Paris', 1],
    ])
  })

  it('as a picture draws the map in its colours, white in the dark theme too', async () => {
    const { page } = mallette
    await page.emulateMedia({ colorScheme: 'dark' })
    await openMay(page)
    const path = join(temporaryFolder(), 'mai.png')
    await saveAt(mallette, path)
    await save(page, /image/)
    await page.getByText('« mai.png » enregistré.').first().waitFor()
    const picture = readFileSync(path)
    expect(isPng(picture)).toBe(true)
    const { width, height, colours } = await mallette.app.evaluate(({ nativeImage }, base64) => {
      const image = nativeImage.createFromBuffer(Buffer.from(base64, 'base64'))
      const pixels = image.toBitmap()
      const found = new Set<string>()
      for (let at = 0; at < pixels.length; at += 4) found.add(pixels.subarray(at, at + 3).toString('hex'))
      return { ...image.getSize(), colours: [...found] }
    }, picture.toString('base64'))
    expect([width, height]).toEqual([1354, 1698])
    // Blue, green, red: paper, no visit, the fewest and the most.
    expect(colours).toEqual(expect.arrayContaining(['ffffff', 'eaeff1', 'f4d1c5', '7d2f1a']))
  })
})
