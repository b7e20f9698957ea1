import { afterEach, expect, it } from 'vitest'
import { dropFiles } from './dropped.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { ask } from './press-file.ts'
import { openPressFilePage, titleOf } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** A table of that many persons, none of whom is another. */
function table(count: number): Uint8Array {
  const lines = Array.from(
    { length: count },
    (_, number) =>
      `Nom${number};Prénom${number % 97};nom${number}@media${number % 50}.example;Média ${number % 50}`,
  )
  return Buffer.from(['Nom;Prénom;Courriel;Média', ...lines].join('\n'))
}

it('shows how far a long file has come, pages through it, and stops when it is told to', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await openPressFilePage(page, 'Importer')
  await dropFiles(page, [{ name: 'long.csv', bytes: table(20_000) }])
  await page.getByRole('button', { name: 'Voir ce qui va changer' }).click()
  const bar = page.getByRole('progressbar', { name: 'Comparaison avec vos contacts' })
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect.poll(() => titleOf(page)).toBe('Importer')
  expect((await ask(page, 'contacts.view', { view: {} })).everybody).toBe(0)

  await dropFiles(page, [{ name: 'long.csv', bytes: table(1_234) }])
  await page.getByRole('button', { name: 'Voir ce qui va changer' }).click()
  await page.getByText('1 à 100 sur 1\u00A0234').waitFor()
  await page.getByRole('button', { name: 'Suivants' }).click()
  await page.getByText('101 à 200 sur 1\u00A0234').waitFor()
  await page.getByText('ligne 102', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Importer 1\u00A0234 contacts' }).click()
  await page
    .getByRole('main')
    .getByText('1\u00A0234 lignes lues\u00A0: 1\u00A0234 nouveaux contacts.')
    .waitFor()
})

it('carries a file larger than a piece through the door unchanged', async () => {
  mallette = await launchMallette()
  const { page } = mallette
  await openPressFilePage(page, 'Importer')
  const bytes = table(40_000)
  expect(bytes.length).toBeGreaterThan(2_000_000)
  await dropFiles(page, [{ name: 'long.csv', bytes }])
  await page.getByText('fichier CSV, 40\u00A0000 lignes').waitFor()
})
