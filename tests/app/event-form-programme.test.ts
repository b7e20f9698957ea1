import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, untilSaved } from './screens.ts'

let mallette: Mallette
let page: Page
beforeAll(async () => {
  mallette = await launchMallette()
  page = mallette.page
})
beforeEach(async () => {
  await openSection(page, 'Événements')
  await page.getByRole('button', { name: 'Nouvel événement' }).click()
  await hour(1).waitFor()
})
afterAll(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const field = (label: string) => page.getByLabel(label, { exact: true })
const hour = (step: number) => field(`Heure, Étape ${step}`)
const act = (row: RegExp) => page.getByRole('button', { name: row })
const focusedLabel = () =>
  page.evaluate(() => {
    const focused = document.activeElement
    return focused instanceof HTMLInputElement ? (focused.labels?.[0]?.textContent ?? '') : ''
  })
const texts = async (): Promise<string[]> =>
  Promise.all((await page.getByLabel(/^Ce qui s’y passe, Étape/).all()).map(text => text.inputValue()))

async function typeSteps(...steps: readonly (readonly [string, string])[]): Promise<void> {
  await hour(1).focus()
  for (const [index, [time, text]] of steps.entries()) {
    if (index > 0) await page.keyboard.press('Control+Enter')
    await page.keyboard.type(time)
    await page.keyboard.press('Tab')
    await page.keyboard.type(text)
  }
}

/** Opens the menu of a row and takes an entry of it, by keyboard. */
async function take(row: RegExp, entry: string): Promise<void> {
  await act(row).press('Enter')
  await page.getByRole('menuitem', { name: entry }).press('Enter')
}

describe('the steps of a programme', () => {
  it('are inserted after the one at hand, with the focus on their hour', async () => {
    await typeSteps(['9h', 'Arrivée'], ['11h', 'Départ'])
    await field('Ce qui s’y passe, Étape 1').focus()
    await page.keyboard.press('Control+Enter')
    expect(await focusedLabel()).toBe('Heure, Étape 2')
    await page.keyboard.type('à l’issue')
    expect(await texts()).toEqual(['Arrivée', '', 'Départ'])
    await page.keyboard.press('Tab')
    expect(await hour(2).inputValue()).toBe('À l’issue')
  })

  it('are moved by Alt+↑ and Alt+↓ without losing the place of the cursor', async () => {
    await typeSteps(['9h', 'Arrivée'], ['10h', 'Visite'])
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.type(' guidée')
    expect(await texts()).toEqual(['Visite guidée', 'Arrivée'])
    await page.keyboard.press('Alt+ArrowUp')
    expect(await texts()).toEqual(['Visite guidée', 'Arrivée'])
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.type(' !')
    expect(await texts()).toEqual(['Arrivée', 'Visite guidée !'])
  })

  it('are removed at once, and taken back where they were', async () => {
    await typeSteps(['9h', 'Arrivée'], ['10h', 'Visite'], ['11h', 'Départ'])
    await take(/^Actions : Étape 2/, 'Supprimer')
    await expect.poll(texts).toEqual(['Arrivée', 'Départ'])
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await expect.poll(texts).toEqual(['Arrivée', 'Visite', 'Départ'])
    expect(await hour(2).inputValue()).toBe('10\u00A0h')
  })

  it('change the kind of their hour without anybody inventing one', async () => {
    await typeSteps(['9h30', 'Visite'])
    await hour(1).press('ArrowDown')
    await page.getByRole('menuitem', { name: 'D’une heure à une autre' }).press('Enter')
    await expect.poll(() => hour(1).inputValue()).toBe('9\u00A0h\u00A030 – ')
    await expect.poll(focusedLabel).toBe('Heure, Étape 1')
    await page.keyboard.press('End')
    await page.keyboard.type('10h')
    await page.keyboard.press('Tab')
    expect(await hour(1).inputValue()).toBe('9\u00A0h\u00A030\u00A0– 10\u00A0h')
  })

  it('have a room and sub-steps where they are asked for, and only there', async () => {
    await typeSteps(['9h', 'Arrivée'])
    expect(await page.getByLabel('Salle ou endroit').count()).toBe(0)
    await take(/^Actions : Étape 1/, 'Préciser l’endroit')
    await page.keyboard.type('Grand hall')
    expect(await field('Salle ou endroit, Étape 1').inputValue()).toBe('Grand hall')
    await take(/^Actions : Étape 1/, 'Ajouter une sous-étape')
    await expect.poll(focusedLabel).toBe('Heure, Sous-étape 1')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Accueil républicain')
    await untilSaved(page)
    await page.reload()
    expect(await field('Salle ou endroit, Étape 1').inputValue()).toBe('Grand hall')
    expect(await field('Ce qui s’y passe, Sous-étape 1').inputValue()).toBe('Accueil républicain')
  })
})

describe('press access', () => {
  const access = () => act(/^Accès presse : /).first()
  const saidAloud = () => access().getAttribute('aria-label')

  it('is said in one press when it is a usual wording', async () => {
    await access().press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(saidAloud).toBe('Accès presse\u00A0: Presse accréditée')
    expect(await access().evaluate(button => button === document.activeElement)).toBe(true)
  })

  it('is built from phases in time, and read in the words of the trade as it is built', async () => {
    await access().press('Enter')
    await page.getByRole('button', { name: 'Ajouter un temps' }).press('Enter')
    const choose = async (label: string, option: string, phase = 0): Promise<void> => {
      // A choice reads out what is chosen, then its label.
      await page
        .getByRole('button', { name: new RegExp(`${label}$`) })
        .nth(phase)
        .press('Enter')
      await page.getByRole('option', { name: option, exact: true }).press('Enter')
    }
    await choose('Qui', 'Pool')
    await choose('Quand', 'Au début')
    await choose('Pool', 'TV')
    await page.getByLabel('Médias désignés').fill('France 3, BFM TV')
    await page.getByRole('button', { name: 'Ajouter un temps' }).press('Enter')
    await choose('Qui', 'Hors presse', 1)
    await page.getByRole('button', { name: 'Ajouter un temps' }).press('Enter')
    await choose('Qui', 'Sans précision', 2)
    await choose('Forme', 'Micro tendu', 2)
    await choose('Quand', 'À l’issue', 2)
    const sentence =
      'Pool TV (France 3, BFM TV) en début de séquence, puis hors presse\u00A0; micro tendu à l’issue'
    await expect.poll(saidAloud).toBe(`Accès presse\u00A0: ${sentence}`)
    await untilSaved(page)
    await page.reload()
    await expect.poll(saidAloud).toBe(`Accès presse\u00A0: ${sentence}`)
  })

  it('waits for the name of a group before it is reserved to one', async () => {
    await access().press('Enter')
    await page.getByRole('button', { name: 'Ajouter un temps' }).press('Enter')
    await page.getByRole('button', { name: 'Qui' }).press('Enter')
    await page.getByRole('option', { name: 'Réservé à…' }).press('Enter')
    await expect.poll(saidAloud).toBe('Accès presse\u00A0: rien n’est dit')
    await untilSaved(page)
    await field('Réservé à').fill('la presse locale')
    await expect.poll(saidAloud).toBe('Accès presse\u00A0: Réservé à la presse locale')
    await untilSaved(page)
  })
})

describe('the days and places of a programme', () => {
  it('are added, moved and removed by keyboard', async () => {
    await field('Jour').fill('6/5/2021')
    await page.getByRole('button', { name: 'Ajouter un jour' }).press('Enter')
    await page.keyboard.type('7 mai 2021')
    await page.keyboard.press('Tab')
    const days = async (): Promise<string[]> =>
      Promise.all((await field('Jour').all()).map(day => day.inputValue()))
    expect(await days()).toEqual(['jeudi 6\u00A0mai 2021', 'vendredi 7\u00A0mai 2021'])
    await take(/^Actions : Jour 2/, 'Monter')
    await expect.poll(days).toEqual(['vendredi 7\u00A0mai 2021', 'jeudi 6\u00A0mai 2021'])
    await page.getByRole('button', { name: 'Ajouter un lieu' }).first().press('Enter')
    await page.keyboard.type('Mairie')
    await take(/^Actions : Lieu 2 : Mairie/, 'Supprimer')
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await act(/^Actions : Lieu 2 : Mairie/).waitFor()
  })
})
