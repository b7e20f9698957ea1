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

it('teaches what a list is, and makes one whose conditions count while they are said', async () => {
  const { page } = mallette
  await importFour(page)
  await openPressFilePage(page, 'Listes')
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Nouvelle liste' }).click()
  await page.getByLabel('Nom de la liste').fill('Industrie')
  await page.getByRole('button', { name: 'Ajouter des conditions' }).click()
  // A condition without a value writes to nobody.
  await page.getByText('0\u00A0contact remplit ces conditions.').waitFor()
  await page.getByRole('combobox', { name: 'Valeur' }).fill('industrie')
  await page.getByText('2\u00A0contacts remplissent ces conditions.').waitFor()
  await page.getByLabel('À quoi sert-elle').focus()
  await expectNoAxeViolations(page)
  await untilSaved(page)

  await page.getByRole('button', { name: 'Pourquoi Chloé Œuvrard' }).click()
  await page.getByText('Remplit «\u00A0Rubrique est industrie\u00A0»').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => titleOf(page)).toBe('Listes')
  await page.getByRole('link', { name: /Industrie.*2\sdestinataires.*1\ssans courriel/ }).waitFor()
})

it('puts people on a list and takes them off by hand, with a way back', async () => {
  const { page } = mallette
  await importFour(page)
  const { id } = await ask(page, 'contactLists.create', {
    name: 'Sénart',
    where: { field: 'outlet', test: 'is', value: 'La Gazette de Sénart' },
  })
  await page.evaluate(to => {
    location.hash = to
  }, `#/contact-list/${id}`)
  const people = page.getByRole('list', { name: 'Destinataires' })
  await expect.poll(() => people.getByRole('listitem').count()).toBe(2)

  await page.getByLabel('Ajouter un contact').fill('hadd')
  await page.getByRole('button', { name: 'Ajouter Karim Haddad' }).click()
  await expect.poll(() => people.getByRole('listitem').count()).toBe(3)
  await page.getByRole('button', { name: 'Pourquoi Karim Haddad' }).click()
  await page.getByText('Mis sur la liste à la main').waitFor()

  await page.getByRole('button', { name: 'Retirer Paul Berthier' }).click()
  await expect.poll(() => people.getByRole('listitem').count()).toBe(2)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(() => people.getByRole('listitem').count()).toBe(3)
})

it('leaves out whoever objected, and says so', async () => {
  const { page } = mallette
  const ids = await importFour(page)
  const { id } = await ask(page, 'contactLists.create', { name: 'Tous', where: { all: [] } })
  await ask(page, 'privacy.oppose', { id: ids['Berthier'] ?? '', on: '2026-05-04' })
  await page.evaluate(to => {
    location.hash = to
  }, `#/contact-list/${id}`)
  await page.getByText('3\u00A0destinataires').waitFor()
  await page.getByText('1\u00A0personne écartée').waitFor()
  await setWindow(mallette.app, 960, 640, 2)
  expect(await sidewaysOverflow(page)).toBe(0)
  await expectNoAxeViolations(page)
})

it('refuses a list that would hold itself, and keeps what was typed', async () => {
  const { page } = mallette
  const one = await ask(page, 'contactLists.create', { name: 'Une' })
  const other = await ask(page, 'contactLists.create', { name: 'Autre', where: { list: one.id } })
  await page.evaluate(to => {
    location.hash = to
  }, `#/contact-list/${one.id}`)
  await page.getByRole('button', { name: 'Ajouter des conditions' }).click()
  await page.getByRole('button', { name: 'Ajouter une liste' }).click()
  await page.getByText('Une liste ne peut pas se contenir elle-même').waitFor()
  expect((await ask(page, 'contactLists.get', { id: one.id })).where).not.toMatchObject({
    all: [{}, { list: other.id }],
  })
  await page.getByRole('button', { name: 'Retirer les conditions' }).click()
  await untilSaved(page)
})
