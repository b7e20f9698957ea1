import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { chooseFiles } from './dialogs.ts'
import { openTab } from './event-pages.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, temporaryFolder } from './launch.ts'
import {
  addThree,
  endWithTest,
  names,
  openRegister,
  pasteMail,
  requestMail,
  storedPeople,
  visit,
} from './open-register.ts'
import { ask, importFour } from './press-file.ts'
import { openSection } from './screens.ts'

describe('an empty register', () => {
  it('teaches, takes the sequences of the programme over, and leads to pasting', async () => {
    const { page, id } = await openRegister()
    await page.getByText('Personne n’a encore demandé à venir').waitFor()
    await expectNoAxeViolations(page)
    await expect
      .poll(async () =>
        (await ask(page, 'registers.get', { eventNoteId: id })).sequences.map(({ label }) => label),
      )
      .toEqual(['Accueil', 'Visite de l’atelier'])
    await page.getByText('La préfecture de Seine-et-Marne', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Coller un courriel' }).last().press('Enter')
    await page.getByLabel('Courriel, liste ou tableau copié').fill('Bonjour, à quelle heure\u00A0?')
    await page.getByRole('button', { name: 'Lire', exact: true }).press('Enter')
    await page.getByText('Mallette n’a reconnu personne dans ce texte.', { exact: false }).waitFor()
    expect(await page.getByLabel('Courriel, liste ou tableau copié').inputValue()).toContain('à quelle heure')
    await expectNoAxeViolations(page)
  })

  it('says what an event without a date, a programme or a desk lacks', async () => {
    const { page } = await openRegister({ title: 'Sans rien' })
    await page.getByText('Aucun service d’accréditation dans la fiche').waitFor()
    await page.getByText(/^Événement sans date/).waitFor()
    await page.getByRole('combobox', { name: 'Nom' }).fill('Paul Durand')
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(['Paul Durand'])
    await page.getByRole('button', { name: 'Compléter la fiche' }).press('Enter')
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Sans rien')
  })

  it('says that a desk has no deadline and no address', async () => {
    const { page } = await openRegister({ ...visit, desks: [{ office: 'la mairie' }] })
    await page.getByText('La mairie\u00A0: pas de date limite dans la fiche').waitFor()
    await page.getByText('La mairie\u00A0: pas d’adresse de courriel dans la fiche').waitFor()
  })
})

describe('quick entry', () => {
  it('takes two people in a row by keyboard alone, one of them from the press file', async () => {
    const { page, id } = await openRegister()
    await importFour(page)
    const name = page.getByRole('combobox', { name: 'Nom' })
    await tabTo(page, name)
    await page.keyboard.type('delor')
    await page.getByRole('option', { name: /Inès Delorme/ }).waitFor()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Média' }).inputValue())
      .toBe('La Gazette de Sénart')
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(['Inès Delorme'])
    expect(await name.evaluate(field => field === document.activeElement)).toBe(true)
    await page.keyboard.type('Paul DURAND')
    await page.keyboard.press('Tab')
    await page.keyboard.type('RTL')
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(['Inès Delorme', 'Paul Durand'])
    const [known, typed] = await storedPeople(page, id)
    expect(known).toMatchObject({
      outlet: 'La Gazette de Sénart',
      role: 'Journaliste',
      phone: '+33639981234',
    })
    expect(known?.contactId).not.toBeNull()
    expect(typed).toMatchObject({
      given: 'Paul',
      family: 'Durand',
      outlet: 'RTL',
      medium: 'radio',
      contactId: null,
    })
  })

  it('adds what was typed after Escape, though the press file proposes somebody', async () => {
    const { page } = await openRegister()
    await importFour(page)
    await page.getByRole('combobox', { name: 'Nom' }).fill('Inès')
    await page.getByRole('option', { name: /Inès Delorme/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(['Inès'])
  })
})

describe('a pasted mail', () => {
  it('is read, confirmed, added and taken back', async () => {
    const { page, id } = await openRegister()
    await pasteMail(page)
    await page.getByText('3 personnes reconnues.', { exact: false }).waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Corriger' }).first().press('Enter')
    await page.getByText('Lu dans «\u00A0carte de presse n° 123456\u00A0»').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('textbox', { name: 'Fonction' }).fill('Grande reporter')
    await page.getByRole('button', { name: 'Ajouter 3 personnes' }).press('Enter')
    await expect.poll(() => names(page)).toEqual(['Zinédine Belkacem', 'Paul de La Tour', 'Jeanne Martin'])
    const jeanne = (await storedPeople(page, id)).find(({ family }) => family === 'Martin')
    expect(jeanne).toMatchObject({
      outlet: 'Le Parisien',
      role: 'Grande reporter',
      identity: { birthDay: '1980-04-03', birthPlace: 'Lyon', cardNumber: '123456', plate: '' },
      places: [{ sequence: null, status: 'requested' }],
    })
    await page.getByText('Le Parisien\u00A0: 3 demandes pour 2 places').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await page.getByText('Personne n’a encore demandé à venir').waitFor()
    expect(await storedPeople(page, id)).toEqual([])
  })

  it('marks who is in the register already, and leaves her out', async () => {
    const { page, id } = await openRegister()
    await addThree(page)
    await expect.poll(() => names(page)).toHaveLength(3)
    await pasteMail(page, `${requestMail}\n`.replace('- M. Paul de La Tour', '- Lucie Morel'))
    await expect.poll(() => page.getByText('Déjà au registre').count()).toBe(2)
    await page.getByRole('button', { name: 'Ajouter 1 personne' }).press('Enter')
    await expect.poll(() => names(page)).toHaveLength(4)
    expect(await storedPeople(page, id)).toHaveLength(4)
  })
})

describe('an imported sheet', () => {
  it('is read by its columns, which can be corrected', async () => {
    const { mallette, page, id } = await openRegister()
    const folder = temporaryFolder()
    const file = join(folder, 'demandes.csv')
    writeFileSync(file, 'Nom et prénom;Organe;Carte de presse\nMARTIN Jeanne;RTL;123456\nDURAND Paul;AFP;\n')
    await chooseFiles(mallette, [file])
    await page.getByRole('button', { name: 'Plus' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Importer un tableau' }).press('Enter')
    await page.getByText('2 personnes reconnues.', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Ajouter 2 personnes' }).press('Enter')
    await expect.poll(() => names(page)).toEqual(['Paul Durand', 'Jeanne Martin'])
    const people = await storedPeople(page, id)
    expect(people.map(({ outlet, identity }) => [outlet, identity.cardNumber])).toEqual([
      ['RTL', '123456'],
      ['AFP', ''],
    ])
  })
})

it('speaks English when asked to', async () => {
  const { page } = await openRegister()
  await addThree(page)
  const settings = await ask(page, 'settings.get', {})
  await ask(page, 'settings.save', { ...settings, language: 'en' })
  await page.getByRole('heading', { level: 1, name: 'Accreditations' }).waitFor()
  await page.getByText('Le Parisien: 3 requests for 2 places').waitFor()
  await expectNoAxeViolations(page)
  await page.getByRole('gridcell', { name: 'Jeanne Martin' }).click()
  await page.getByText('For the prefecture only, erased on 6 June 2031.').waitFor()
  await expectNoAxeViolations(page)
})

it('finds everything again after a restart', async () => {
  const { mallette, page } = await openRegister()
  await addThree(page)
  await expect.poll(() => names(page)).toHaveLength(3)
  await mallette.close()
  const { dataDir } = mallette
  const restarted = await launchMallette({ dataDir })
  endWithTest(restarted)
  await openSection(restarted.page, 'Événements')
  await restarted.page
    .getByRole('main')
    .getByRole('link', { name: 'Visite de Lieusaint' })
    .first()
    .press('Enter')
  await openTab(restarted.page, 'Accréditations')
  await expect.poll(() => names(restarted.page)).toHaveLength(3)
})
