import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { ask, importFour } from './press-file.ts'
import { openPressFilePage, setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

it('logs what came in, and tells when there is nothing to review', async () => {
  const { page } = mallette
  await importFour(page)
  await openPressFilePage(page, 'Données personnelles')
  await page.getByRole('row', { name: /Import/ }).waitFor()
  await page.getByText('Rien à revoir.').waitFor()
  await expectNoAxeViolations(page)
  await setWindow(mallette.app, 960, 640, 2)
  expect(await sidewaysOverflow(page)).toBe(0)
})

it('brings up who was not used for years, to be kept or erased for good', async () => {
  await mallette.close()
  const dataDir = temporaryFolder()
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'store', 'v1'), dataDir, { recursive: true })
  mallette = await launchMallette({ dataDir })
  const { page } = mallette
  await openPressFilePage(page, 'Données personnelles')
  const queue = page.getByRole('list', { name: 'À revoir' })
  await queue.waitFor()
  const before = await queue.getByRole('listitem').count()
  expect(before).toBeGreaterThan(1)
  const name = (await queue.getByRole('link').first().locator('.list-name').textContent()) ?? ''
  const family = name.split(' ').at(-1) ?? name

  await queue.getByRole('checkbox').nth(1).press('Space')
  await page.getByRole('button', { name: 'Garder 1\u00A0contact' }).click()
  await expect.poll(() => queue.getByRole('listitem').count()).toBe(before - 1)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(() => queue.getByRole('listitem').count()).toBe(before)

  await queue.getByRole('checkbox').first().press('Space')
  await page.getByRole('button', { name: 'Effacer 1\u00A0contact…' }).click()
  const dialog = page.getByRole('alertdialog')
  await expectNoAxeViolations(page)
  await dialog.getByText('Ne plus jamais les reprendre').click()
  await dialog.getByRole('button', { name: 'Effacer 1\u00A0contact' }).click()
  await page.getByText('1\u00A0contact effacé définitivement.').first().waitFor()
  await expect.poll(() => queue.getByRole('listitem').count()).toBe(before - 1)
  await page.getByRole('row', { name: /Effacement/ }).waitFor()
  expect(readFileSync(join(dataDir, 'contacts.json'), 'utf8')).not.toContain(family)
})

it('keeps the rules that are chosen', async () => {
  const { page } = mallette
  await openPressFilePage(page, 'Données personnelles')
  await page.getByRole('button', { name: 'Règles du fichier' }).click()
  await page.getByRole('button', { name: /Revoir les contacts inutilisés depuis/ }).click()
  await page.getByRole('option', { name: '5\u00A0ans' }).click()
  await page.getByLabel('Rubriques proposées').fill('Industrie\nMer')
  await expect
    .poll(async () => ask(page, 'preferences.get', {}))
    .toMatchObject({
      reviewYears: 5,
      beats: ['Industrie', 'Mer'],
    })
  await expectNoAxeViolations(page)
})
