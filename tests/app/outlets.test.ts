import { afterEach, beforeEach, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { ask, importFour } from './press-file.ts'
import { openPressFilePage, setWindow, sidewaysOverflow, titleOf, untilSaved } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

it('lists the outlets that contacts name, and gives one a record when it is opened', async () => {
  const { page } = mallette
  await importFour(page)
  await openPressFilePage(page, 'Médias')
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: /La Gazette de Sénart.*à compléter.*2\scontacts/ }).click()
  await expect.poll(() => titleOf(page)).toBe('La Gazette de Sénart')
  await page.getByLabel('Zone couverte').fill('Seine-et-Marne\nZembla')
  await page.getByLabel('Groupe').focus()
  await page.getByText('«\u00A0Zembla\u00A0» n’est ni une région, ni un département.').waitFor()
  await page.getByLabel('Zone couverte').fill('77')
  await page.getByLabel('Groupe').fill('Presse de Brie')
  await untilSaved(page)
  await expectNoAxeViolations(page)
  const [outlet] = (await ask(page, 'outlets.list', {})).filter(({ id }) => id !== '')
  expect(outlet).toMatchObject({ coverage: ['D-77'], contacts: 2 })
})

it('writes a new name into the records of its contacts, and refuses one that is taken', async () => {
  const { page } = mallette
  const ids = await importFour(page)
  await ask(page, 'outlets.create', { name: 'Agence Brie Presse' })
  const { id } = await ask(page, 'outlets.create', { name: 'La Gazette de Sénart' })
  await page.evaluate(to => {
    location.hash = to
  }, `#/outlet/${id}`)
  await page.getByRole('list', { name: 'Ses contacts' }).getByRole('listitem').first().waitFor()
  await page.getByLabel('Nom', { exact: true }).fill('agence brie presse')
  await page.getByLabel('Groupe').focus()
  await page.getByText('Un autre média porte déjà ce nom.').waitFor()
  await page.getByLabel('Nom', { exact: true }).fill('Gazette du Sud')
  await page.getByLabel('Groupe').focus()
  await untilSaved(page)
  const contact = await ask(page, 'contacts.get', { id: ids['Delorme'] ?? '' })
  expect(contact.functions[0]?.outlet).toBe('Gazette du Sud')
  await setWindow(mallette.app, 960, 640, 2)
  expect(await sidewaysOverflow(page)).toBe(0)
})

it('is deleted with a way back; its contacts keep its name', async () => {
  const { page } = mallette
  const ids = await importFour(page)
  const { id } = await ask(page, 'outlets.create', { name: 'Agence Brie Presse', type: 'agency' })
  await page.evaluate(to => {
    location.hash = to
  }, `#/outlet/${id}`)
  await page.getByRole('button', { name: 'Autres actions' }).click()
  await page.getByRole('menuitem', { name: 'Supprimer ce média' }).click()
  await expect.poll(() => titleOf(page)).toBe('Médias')
  const contact = await ask(page, 'contacts.get', { id: ids['Œuvrard'] ?? '' })
  expect(contact.functions[0]?.outlet).toBe('Agence Brie Presse')
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByRole('link', { name: /Agence Brie Presse.*Agence/ }).waitFor()
  expect((await ask(page, 'outlets.list', {})).map(outlet => outlet.id)).toContain(id)
})
