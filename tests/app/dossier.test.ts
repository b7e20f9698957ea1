import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { bodyOf, openBlankNote } from './blank-note.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openNote, pageText, writeLine } from './open-note.ts'
import { ask } from './press-file.ts'
import { untilSaved } from './screens.ts'
import { storedNote } from './stored-note.ts'

let mallette: Mallette
beforeAll(async () => {
  mallette = await launchMallette()
  await ask(mallette.page, 'demonstration.load', {})
})
afterAll(() => mallette.close())

const slot = (name: string) => pageText(mallette.page).locator(`[data-slot=${name}]`)
const form = (name: string) => mallette.page.getByRole('dialog', { name })

/** Opens the form of a part from « / ». */
async function insertPart(words: string, name: string): Promise<void> {
  const { page } = mallette
  await bodyOf(page).locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(`/${words}`)
  await page.keyboard.press('Enter')
  await form(name).waitFor()
}

async function closeForm(name: string): Promise<void> {
  await mallette.page.keyboard.press('Escape')
  await form(name).waitFor({ state: 'detached' })
}

describe('a dossier', () => {
  test('has chapters, a table of contents with their pages, and annexed notes that know their source', async () => {
    const { page } = mallette
    await openBlankNote(page, 'dossier')
    await page.keyboard.type('Une introduction.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('# Former et produire')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Le texte du chapitre.')
    await writeLine(page, 'title', 'Écoles de production')
    await insertPart('annexe', 'Notes annexées')
    await page.getByRole('button', { name: /Note à annexer/ }).click()
    await page.getByRole('option', { name: /Lieusaint/ }).click()
    await page.getByRole('button', { name: 'Annexer', exact: true }).click()
    await form('Notes annexées').getByText('À jour').waitFor()
    await expectNoAxeViolations(page)
    await closeForm('Notes annexées')
    const numbers = () => slot('contentsSlot').locator('.page-contents-number').allTextContents()
    await expect.poll(numbers).toEqual(['4', '5'])
    await expect.poll(() => slot('annexesSlot').textContent()).toContain('se rendra')
    await untilSaved(page)
    const { note } = await storedNote(page)
    expect(note.annexes).toHaveLength(1)
  })

  test('is all there after a restart, and tells that an annexed note changed', async () => {
    const { dataDir } = mallette
    const { note } = await storedNote(mallette.page)
    const sourceId = note.annexes[0]?.sourceId ?? ''
    await mallette.close()
    mallette = await launchMallette({ dataDir })
    const { page } = mallette
    await openNote(page, 'Écoles de production')
    await expect.poll(() => slot('annexesSlot').textContent()).toContain('se rendra')
    await page.evaluate(id => location.assign(`#/note/${id}`), sourceId)
    await expect.poll(() => page.url()).toContain(sourceId)
    await writeLine(page, 'title', 'La visite, revue')
    await untilSaved(page)
    await openNote(page, 'Écoles de production')
    await slot('annexesSlot').click({ position: { x: 20, y: 20 } })
    await form('Notes annexées').getByText('La note a changé depuis.').waitFor()
    await form('Notes annexées').getByRole('button', { name: 'Reprendre' }).click()
    await form('Notes annexées').getByText('À jour').waitFor()
    await closeForm('Notes annexées')
    await expect
      .poll(async () => (await storedNote(page)).note.annexes[0]?.note.title)
      .toBe('La visite, revue')
  })
})

test('an invitation has a coupon that says until when and to whom', async () => {
  const { page } = mallette
  await openBlankNote(page, 'invitation')
  await page.keyboard.type('Venez.')
  expect(await slot('coverSlot').isVisible()).toBe(false)
  await insertPart('coupon', 'Coupon-réponse')
  await page.getByText('Joindre un coupon-réponse').click()
  await page.getByRole('textbox', { name: 'À retourner avant le' }).fill('5 mai 2021')
  await page.getByRole('textbox', { name: 'Heure' }).fill('18h')
  await page.getByRole('textbox', { name: 'Par courriel' }).fill('presse@industrie.gouv.fr')
  await page.keyboard.press('Tab')
  await expectNoAxeViolations(page)
  await closeForm('Coupon-réponse')
  await expect.poll(() => slot('couponSlot').textContent()).toMatch(/5\s+mai\s+2021 à 18\s+h/)
  await expect
    .poll(async () => (await storedNote(page)).note.coupon)
    .toMatchObject({ untilDay: '2021-05-05', untilClock: '18:00', mails: ['presse@industrie.gouv.fr'] })
})

test('an agenda lists appearances in the media', async () => {
  const { page } = mallette
  await openBlankNote(page, 'agenda')
  await page.keyboard.type('La semaine.')
  await insertPart('passage', 'Passages dans les médias')
  await page.getByRole('button', { name: 'Ajouter un passage' }).click()
  await page.getByRole('textbox', { name: 'Jour' }).fill('6 mai 2021')
  await page.getByRole('textbox', { name: 'Heure' }).fill('8h15')
  await page.getByRole('textbox', { name: 'Média' }).fill('Radio Val d’Ancoeur')
  await page.getByRole('textbox', { name: 'Émission' }).fill('la matinale')
  await page.keyboard.press('Tab')
  await expectNoAxeViolations(page)
  await closeForm('Passages dans les médias')
  await expect.poll(() => slot('appearancesSlot').textContent()).toContain('Radio Val d’Ancoeur')
  await expect
    .poll(async () => (await storedNote(page)).note.appearances)
    .toMatchObject([{ day: '2021-05-06', clock: '08:15', programme: 'la matinale' }])
})

test('the console stays empty', async () => {
  expect(await mallette.consoleErrors()).toEqual([])
})
