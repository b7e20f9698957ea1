import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { tabTo, typeInto } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, titleOf, untilSaved } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const typedIn = (page: Page, label: string) => field(page, label).inputValue()

async function openNewEvent(): Promise<Page> {
  mallette = await launchMallette()
  const { page } = mallette
  await openSection(page, 'Événements')
  await page.getByRole('button', { name: 'Nouvel événement' }).click()
  await field(page, 'Titre de la fiche').waitFor()
  return page
}

describe('an event', () => {
  it('is made by keyboard alone, saved by itself, and there after a restart', async () => {
    mallette = await launchMallette()
    const { page, dataDir } = mallette
    await page.getByRole('heading', { level: 1 }).waitFor()
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Événements' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Nouvel événement' }))
    await page.keyboard.press('Enter')

    await typeInto(page, field(page, 'Titre de la fiche'), 'Visite de l’école de Lieusaint')
    await tabTo(page, page.getByRole('button', { name: 'Ajouter une personne' }))
    await page.keyboard.press('Enter')
    await typeInto(page, field(page, 'Prénom'), 'Agnès')
    await typeInto(page, field(page, 'Nom'), 'Pannier-Runacher')
    await typeInto(page, field(page, 'Fonction'), 'ministre déléguée')
    await typeInto(page, field(page, 'Jour'), '6/5/2021')
    await typeInto(page, field(page, 'Code postal'), '77127')
    await typeInto(page, field(page, 'Commune'), 'Lieusaint')
    await typeInto(page, field(page, 'Heure, Étape 1'), '9h15')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Arrivée de la ministre')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.type('à partir de 10 h')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Visite des ateliers')
    await untilSaved(page)
    expect(await titleOf(page)).toBe('Visite de l’école de Lieusaint')
    await mallette.close()

    mallette = await launchMallette({ dataDir })
    const reopened = mallette.page
    await openSection(reopened, 'Événements')
    await reopened.getByRole('link', { name: /Visite de l’école de Lieusaint.*Lieusaint/ }).click()
    expect(await typedIn(reopened, 'Nom')).toBe('Pannier-Runacher')
    expect(await typedIn(reopened, 'Fonction')).toBe('ministre déléguée')
    expect(await typedIn(reopened, 'Jour')).toBe('jeudi 6\u00A0mai 2021')
    expect(await typedIn(reopened, 'Commune')).toBe('Lieusaint')
    expect(await typedIn(reopened, 'Heure, Étape 1')).toBe('9\u00A0h\u00A015')
    expect(await typedIn(reopened, 'Ce qui s’y passe, Étape 1')).toBe('Arrivée de la ministre')
    expect(await typedIn(reopened, 'Heure, Étape 2')).toBe('À partir de 10\u00A0h')
    expect(await typedIn(reopened, 'Ce qui s’y passe, Étape 2')).toBe('Visite des ateliers')
  })

  it('keeps what cannot be read on the screen, says so, and saves the rest', async () => {
    const page = await openNewEvent()
    await field(page, 'Heure, Étape 1').fill('9h75')
    await field(page, 'Ce qui s’y passe, Étape 1').fill('Arrivée')
    await page.getByText('Heure illisible.').waitFor()
    await page.getByRole('button', { name: /^Accréditation/ }).click()
    await page.getByRole('button', { name: 'Ajouter un service d’accréditation' }).click()
    await field(page, 'Courriels').fill('pref@exemple')
    await page.keyboard.press('Tab')
    await page.getByText('«\u00A0pref@exemple\u00A0» n’est pas une adresse de courriel.').waitFor()
    await field(page, 'Auprès de').fill('la préfecture')
    await untilSaved(page)
    expect(await typedIn(page, 'Heure, Étape 1')).toBe('9h75')
    expect(await typedIn(page, 'Courriels')).toBe('pref@exemple')
    await page.getByText(/^Enregistré à .*, sauf 2 champs à corriger$/).waitFor()

    await openSection(page, 'Événements')
    await page.getByRole('main').getByRole('list').getByRole('link').click()
    await page.getByText(/^Enregistré à .*, sauf 2 champs à corriger$/).waitFor()
    await page.getByRole('button', { name: /^Accréditation/ }).click()
    expect(await typedIn(page, 'Heure, Étape 1')).toBe('9h75')
    expect(await typedIn(page, 'Courriels')).toBe('pref@exemple')
    await page.getByText('«\u00A0pref@exemple\u00A0» n’est pas une adresse de courriel.').waitFor()

    await field(page, 'Heure, Étape 1').fill('9h45')
    await field(page, 'Courriels').fill('pref@exemple.fr')
    await page.getByText(/^Enregistré à [^,]*$/).waitFor()
    await page.reload()
    expect(await typedIn(page, 'Heure, Étape 1')).toBe('9\u00A0h\u00A045')
    expect(await typedIn(page, 'Ce qui s’y passe, Étape 1')).toBe('Arrivée')
    await page.getByRole('button', { name: /^Accréditation/ }).click()
    expect(await typedIn(page, 'Courriels')).toBe('pref@exemple.fr')
  })

  it('forgets what cannot be read with its row, and no other row inherits it', async () => {
    const page = await openNewEvent()
    await page.getByRole('button', { name: /^Accréditation/ }).click()
    const add = page.getByRole('button', { name: 'Ajouter un service d’accréditation' })
    await add.click()
    await add.click()
    const mails = field(page, 'Courriels')
    await mails.first().fill('pref@exemple')
    await page.keyboard.press('Tab')
    await page.getByText(/sauf 1 champ à corriger$/).waitFor()
    await page
      .getByRole('button', { name: /^Descendre/ })
      .first()
      .click()
    expect(await mails.last().inputValue()).toBe('pref@exemple')
    await page
      .getByRole('button', { name: /^Supprimer/ })
      .last()
      .click()
    await expect.poll(() => page.getByText(/à corriger/).count()).toBe(0)
    await add.click()
    expect(await mails.last().inputValue()).toBe('')
  })

  it('quotes what the note will say in the style of the first issuer', async () => {
    const page = await openNewEvent()
    await page.evaluate(() => window.mallette.ask('issuers.create', { name: 'A', hourStyle: 'compact' }))
    await page.getByRole('button', { name: /^Accueil de la presse/ }).click()
    await page.getByRole('button', { name: 'Ajouter un accueil' }).click()
    await field(page, 'De').fill('8h45')
    await page.getByText(/La note dira.*8h45/).waitFor()
    await field(page, 'De').blur()
    expect(await typedIn(page, 'De')).toBe('8\u00A0h\u00A045')
  })

  it('says what a newsroom would stumble over, and leads to it', async () => {
    const page = await openNewEvent()
    await page.getByText('Rien à signaler.').waitFor()
    await page.getByRole('button', { name: /^Accréditation/ }).click()
    await page.getByRole('button', { name: 'Ajouter un service d’accréditation' }).click()
    await page.getByRole('button', { name: /^Accréditation/ }).click()
    const missing = page.getByRole('complementary').getByRole('button', { name: /Aucune date limite/ })
    await missing.click()
    const deadline = field(page, 'Date limite')
    await expect.poll(() => deadline.evaluate(one => one === document.activeElement)).toBe(true)
    await page.keyboard.type('5/5/2021')
    await expect.poll(() => missing.count()).toBe(0)
  })

  it('gives rise to a note, which it lists', async () => {
    const page = await openNewEvent()
    await field(page, 'Titre de la fiche').fill('Visite de Rennes')
    await page.getByRole('button', { name: 'Nouvelle note' }).press('Enter')
    await page.getByRole('option', { name: 'Invitation presse' }).press('Enter')
    await page.waitForURL(/#\/note\//)
    await page.keyboard.press('Alt+ArrowLeft')
    await page.waitForURL(/#\/event\//)
    await page.getByRole('complementary').getByRole('link').waitFor()
    expect(await typedIn(page, 'Titre de la fiche')).toBe('Visite de Rennes')
  })

  it('is removed at once, and taken back', async () => {
    const page = await openNewEvent()
    await field(page, 'Titre de la fiche').fill('Visite de Rennes')
    await page.getByRole('button', { name: 'Autres actions' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Supprimer l’événement' }).press('Enter')
    await page.waitForURL(/#\/events$/)
    await page.getByText('Aucun événement').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await page.getByRole('main').getByRole('link', { name: 'Visite de Rennes' }).click()
    expect(await typedIn(page, 'Titre de la fiche')).toBe('Visite de Rennes')
  })
})
