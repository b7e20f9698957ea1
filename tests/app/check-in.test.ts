import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { AccreditationStatus } from '../../domain/accreditation.ts'
import { expectNoAxeViolations } from './axe.ts'
import { openEventPage } from './event-pages.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { ask } from './press-file.ts'
import { setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const [first, second] = [idOf(901), idOf(902)]

type Guest = readonly [given: string, family: string, outlet: string, status: AccreditationStatus]

const guests: readonly Guest[] = [
  ['Zoé', 'Étienne', 'Le Parisien', 'granted'],
  ['Paul', 'Martin', 'RTL', 'granted'],
  ['Inès', 'Zidi', 'AFP', 'requested'],
]

/** Opens the door of an event with some people in its register. */
async function openDoor(people: readonly Guest[] = guests): Promise<{ page: Page; id: string }> {
  mallette = await launchMallette()
  const { page } = mallette
  const title = 'Visite de Lieusaint'
  const id = await openEventPage(
    page,
    {
      title,
      programme: { days: [{ date: '2031-05-06', sequences: [{ title: 'Accueil' }, { title: 'Visite' }] }] },
    },
    'Fiche',
  )
  await ask(page, 'registers.setRules', {
    eventNoteId: id,
    rules: {
      sequences: [
        { id: first, day: '2031-05-06', label: 'Accueil' },
        { id: second, day: '2031-05-06', label: 'Visite' },
      ],
    },
  })
  const changes = people.map(([given, family, outlet, status], at) => ({
    put: {
      id: idOf(at),
      given,
      family,
      outlet,
      requestedAt: '2031-05-01T08:00:00.000Z',
      places: [{ sequence: null, status }],
    },
  }))
  if (changes.length > 0) await ask(page, 'registers.apply', { eventNoteId: id, changes })
  await page.evaluate(event => location.assign(`#/check-in/${event}`), id)
  await page.getByRole('heading', { level: 1, name: 'Pointage' }).waitFor()
  return { page, id }
}

const names = (page: Page): Promise<string[]> => page.locator('.door-name').allTextContents()
const field = (page: Page) => page.getByLabel('Rechercher une personne')
const placesOf = async (page: Page, id: string, family: string) =>
  (await ask(page, 'registers.get', { eventNoteId: id })).accreditations.find(one => one.family === family)
    ?.places

describe('the door', () => {
  it('has its search ready, shows who is let in, and finds in a keystroke', async () => {
    const { page } = await openDoor()
    await expect.poll(() => names(page)).toEqual(['Zoé Étienne', 'Paul Martin'])
    await page.getByText('0 présent sur 2 accordés').waitFor()
    expect(await field(page).evaluate(element => element === document.activeElement)).toBe(true)
    await expectNoAxeViolations(page)
    await page.keyboard.type('e')
    await expect.poll(() => names(page)).toEqual(['Zoé Étienne'])
    await page.keyboard.press('Escape')
    // Who was not let in is found too, with the reason why the door should stay shut.
    await page.keyboard.type('zidi')
    await expect.poll(() => names(page)).toEqual(['Inès Zidi'])
    await page.getByText('Demandée').waitFor()
  })

  it('marks the one who was found with Enter, counts, and takes it back', async () => {
    const { page, id } = await openDoor()
    await page.keyboard.type('mart')
    await expect.poll(() => names(page)).toEqual(['Paul Martin'])
    await page.keyboard.press('Enter')
    await page.getByText('1 présent sur 2 accordés').waitFor()
    expect(await placesOf(page, id, 'Martin')).toMatchObject([{ status: 'present' }])
    expect(await field(page).inputValue()).toBe('')
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await page.getByText('0 présent sur 2 accordés').waitFor()
    expect(await placesOf(page, id, 'Martin')).toMatchObject([{ status: 'granted' }])
  })

  it('is marked with one tap on a big button, at the sequence that is chosen', async () => {
    const { page, id } = await openDoor()
    await tabTo(page, page.getByRole('button', { name: /Séquence/ }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Visite' }).press('Enter')
    const present = page.getByRole('button', { name: 'Zoé Étienne\u00A0: présent' })
    const box = await present.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(56)
    expect(box?.width).toBeGreaterThanOrEqual(56)
    await present.click()
    await page.getByText('1 présent sur 2 accordés').waitFor()
    expect(await present.getAttribute('aria-pressed')).toBe('true')
    expect(await placesOf(page, id, 'Étienne')).toMatchObject([
      { sequence: null, status: 'granted' },
      { sequence: second, status: 'present' },
    ])
    await page.getByRole('button', { name: 'Zoé Étienne\u00A0: absent' }).click()
    await page.getByText('0 présent sur 2 accordés').waitFor()
    await page.getByRole('button', { name: 'Zoé Étienne\u00A0: absent' }).click()
    await expect
      .poll(() => placesOf(page, id, 'Étienne'))
      .toMatchObject([{ status: 'granted' }, { status: 'granted' }])
  })

  it('takes somebody who is not on the list in one line', async () => {
    const { page, id } = await openDoor()
    await page.keyboard.type('Lucie Morel')
    await page.getByText('Personne ne correspond à «\u00A0Lucie Morel\u00A0».').waitFor()
    await expectNoAxeViolations(page)
    await tabTo(page, page.getByRole('textbox', { name: 'Média' }))
    await page.keyboard.type('RTL')
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toContain('Lucie Morel')
    await page.getByText('1 présent sur 3 accordés').waitFor()
    await page.locator('.door-row').getByText('Non annoncé').waitFor()
    expect(await placesOf(page, id, 'Morel')).toMatchObject([{ sequence: null, status: 'present' }])
  })

  it('says what to do where nobody is let in, and where nobody asked', async () => {
    const { page } = await openDoor([['Inès', 'Zidi', 'AFP', 'requested']])
    await page.getByText('Aucune demande n’est encore accordée').waitFor()
    await page.getByRole('button', { name: 'Afficher tout le registre' }).press('Enter')
    await expect.poll(() => names(page)).toEqual(['Inès Zidi'])
    await mallette.close()
    const empty = await openDoor([])
    await empty.page.getByText('Personne n’est attendu').waitFor()
    await expectNoAxeViolations(empty.page)
    await empty.page.getByRole('button', { name: 'Ouvrir les accréditations' }).press('Enter')
    await empty.page.getByRole('heading', { level: 1, name: 'Accréditations' }).waitFor()
  })

  it('draws only who is in sight of five hundred, and scrolls inside itself', async () => {
    const crowd = Array.from(
      { length: 500 },
      (_, at): Guest => ['Zoé', `Nom ${String(at).padStart(3, '0')}`, 'AFP', 'granted'],
    )
    const { page } = await openDoor(crowd)
    await page.getByText('0 présent sur 500 accordés').waitFor()
    expect((await names(page)).length).toBeLessThan(30)
    for (const zoom of [1, 2]) {
      await setWindow(mallette.app, 960, 640, zoom)
      await expect.poll(() => sidewaysOverflow(page)).toBe(0)
      await expectNoAxeViolations(page)
    }
  })
})

describe('the figures afterwards', () => {
  it('count by sequence, medium and outlet, in both languages', async () => {
    const { page } = await openDoor([...guests, ['Karim', 'Haddad', 'LE PARISIEN', 'present']])
    await page.getByRole('radio', { name: 'Bilan' }).press(' ')
    const outlets = page.getByRole('table', { name: 'Par média' })
    await outlets.waitFor()
    const rows = await outlets.locator('tbody tr').all()
    expect(await Promise.all(rows.map(row => row.locator('th, td').allTextContents()))).toEqual([
      ['Le Parisien', '2', '2', '1', '0', '50\u00A0%'],
      ['AFP', '1', '0', '0', '0', ''],
      ['RTL', '1', '1', '0', '0', '0\u00A0%'],
    ])
    await expectNoAxeViolations(page)
    const settings = await ask(page, 'settings.get', {})
    await ask(page, 'settings.save', { ...settings, language: 'en' })
    await page.getByRole('table', { name: 'By outlet' }).waitFor()
    await expectNoAxeViolations(page)
  })
})
