import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Asked } from '../../domain/contract.ts'
import { expectNoAxeViolations } from './axe.ts'
import { saveAt } from './dialogs.ts'
import { openEventPage, openTab } from './event-pages.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { ask } from './press-file.ts'
import { setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const accredited = { phases: [{ who: { kind: 'accredited' as const } }] }

/** Two sites whose hours overlap, a pause, a step without an hour, and a night when the clocks change. */
const visit: Asked<'eventNotes.create'> = {
  title: 'Visite de Lieusaint et d’Évry',
  persons: [
    { given: 'Agnès', family: 'Pannier-Runacher', role: 'ministre déléguée' },
    { given: 'Lionel', family: 'Beffre', role: 'préfet', days: ['2027-03-27'] },
  ],
  programme: {
    days: [
      {
        date: '2027-03-26',
        sequences: [
          {
            site: { name: 'ICAM', address: '34 Points de Vue', postalCode: '77127', commune: 'Lieusaint' },
            access: accredited,
            steps: [
              { time: { kind: 'range', from: '09:30', to: '10:10' }, text: 'Arrivée' },
              {
                time: { kind: 'range', from: '10:45', to: '11:30' },
                text: 'Visite des ateliers',
                access: { phases: [{ who: { kind: 'off-press' } }] },
                steps: [{ text: 'Tour des machines', access: { phases: [{ form: 'image-tour' }] } }],
              },
              { time: { kind: 'after' }, access: { phases: [{ form: 'press-point' }] } },
            ],
          },
          {
            site: { name: 'Faurecia', postalCode: '91000', commune: 'Évry-Courcouronnes' },
            steps: [{ time: { kind: 'range', from: '11:20', to: '12:00' }, text: 'Accueil' }],
          },
        ],
      },
      {
        date: '2027-03-27',
        sequences: [
          {
            steps: [
              { time: { kind: 'at', at: '23:30' }, text: 'Ouverture' },
              { time: { kind: 'at', at: '02:30' }, text: 'Départ' },
            ],
          },
        ],
      },
      { label: 'Jour à fixer', sequences: [{ site: { name: 'Usine' }, steps: [{ text: 'Réunion' }] }] },
    ],
  },
  reception: [{ from: '09:00' }],
  desks: [{ office: 'la préfecture', mails: ['pref@exemple.fr'], deadlineDay: '2020-01-02' }],
  notices: [{ subject: 'health', text: 'Masque', validUntil: '2020-01-02' }],
}

const steps = (page: Page, day: string): Locator =>
  page.getByRole('list', { name: `Étapes, ${day}` }).locator(':scope > li')

/** The words of each item, with a space between what stands in different elements. */
const words = (list: Locator): Promise<string[]> =>
  list.evaluateAll(items =>
    items.map(item => {
      const texts: string[] = []
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
      return texts.join(' ').replaceAll(/\s+/g, ' ').trim()
    }),
  )

async function open(draft = visit): Promise<{ page: Page; id: string }> {
  mallette = await launchMallette()
  const { page } = mallette
  return { page, id: await openEventPage(page, draft, 'Déroulé') }
}

describe('the timeline of a visit', () => {
  it('is a list in the order of time that says pauses, overlaps, access and what the clocks do', async () => {
    const { page } = await open()
    const first = steps(page, 'Vendredi 26\u00A0mars 2027')
    await first.first().waitFor()
    expect(await words(first)).toEqual([
      '9 h 30 – 10 h 10 Arrivée ICAM Presse accréditée',
      '35 min sans rien',
      '10 h 45 – 11 h 30 Visite des ateliers ICAM Hors presse Tour des machines Tour d’images' +
        ' 10 min en même temps que « 11 h 20 – 12 h Accueil »',
      '11 h 20 – 12 h Accueil Faurecia 10 min en même temps que « 10 h 45 – 11 h 30 Visite des ateliers »',
      'À l’issue Point presse ICAM',
    ])
    expect(await words(steps(page, 'Samedi 27\u00A0mars 2027'))).toEqual([
      '23 h 30 Ouverture',
      'Rien d’écrit avant 2 h 30 : 2 h 30 après le début de l’étape précédente',
      '2 h 30 Départ Le lendemain Cette heure n’existe pas cette nuit-là : les pendules la sautent.',
    ])
    const main = page.getByRole('main')
    await main.getByText('Présents\u00A0: Agnès Pannier-Runacher', { exact: true }).first().waitFor()
    await main.getByText('Présents\u00A0: Agnès Pannier-Runacher et Lionel Beffre').first().waitFor()
    await main.getByText('Aucune heure n’est fixée').waitFor()
    await main.getByText('Délai passé').waitFor()
    await main.getByText(/^N’est plus valable depuis/).waitFor()
  })

  it('draws what lasts longer taller, and what is at the same time side by side', async () => {
    const { page } = await open()
    const first = steps(page, 'Vendredi 26\u00A0mars 2027')
    await first.first().waitFor()
    const boxes = await Promise.all((await first.all()).map(item => item.boundingBox()))
    const [arrival, pause, visitBox, welcome] = boxes
    if (!arrival || !pause || !visitBox || !welcome) throw new Error('a step is not drawn')
    expect(pause.y).toBeGreaterThanOrEqual(arrival.y + arrival.height - 1)
    expect(visitBox.y).toBeGreaterThanOrEqual(pause.y + pause.height - 1)
    expect(welcome.x).toBeGreaterThanOrEqual(visitBox.x + visitBox.width)
    expect(welcome.y).toBeGreaterThan(visitBox.y)
    expect(welcome.y).toBeLessThan(visitBox.y + visitBox.height)
  })

  it('leads from a step to its field, and follows what is changed there', async () => {
    const { page } = await open()
    await tabTo(page, page.getByRole('link', { name: /Visite des ateliers/ }))
    await page.keyboard.press('Enter')
    const hour = page.getByLabel('Heure, Étape 2').first()
    await expect.poll(() => hour.evaluate(field => field === document.activeElement)).toBe(true)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('10h20 - 11h30')
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByText('10\u00A0min sans rien').waitFor()
  })

  it('says what to do where nothing is planned, and leads there', async () => {
    const { page, id } = await open({
      title: 'Visite à préparer',
      programme: { days: [{ date: '2027-04-02' }] },
    })
    await tabTo(page, page.getByRole('link', { name: 'Remplir le programme' }))
    await expectNoAxeViolations(page)
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`#/event/${id}`))
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-field]') !== null))
      .toBe(true)
  })

  it('makes the road sheet of the visit or of one day, and remembers it', async () => {
    const { page, id } = await open()
    const folder = temporaryFolder()
    for (const [entry, file] of [
      ['Enregistrer en Word', 'route.docx'],
      ['Enregistrer en PDF', 'route.pdf'],
      [/^En Word, samedi 27.mars 2027 seulement$/, 'samedi.docx'],
    ] as const) {
      await saveAt(mallette, join(folder, file))
      const button = page.getByRole('button', { name: 'Feuille de route' })
      await button.press('Enter')
      await page.getByRole('menuitem', { name: entry }).press('Enter')
      await page.getByText(`Feuille de route enregistrée\u00A0: ${file}`).first().waitFor()
      expect(existsSync(join(folder, file))).toBe(true)
    }
    await openTab(page, 'Fiche')
    await saveAt(mallette, join(folder, 'fiche.docx'))
    await page.getByRole('button', { name: 'Autres actions' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Feuille de route (Word)' }).press('Enter')
    await page.getByText('Feuille de route enregistrée\u00A0: fiche.docx').first().waitFor()
    const left = await ask(page, 'dispatches.list', { noteId: null, eventNoteId: id })
    expect(left.map(({ kind, files, changes }) => [kind, files[0]?.name, changes]).sort()).toEqual([
      ['road-sheet', 'fiche.docx', []],
      ['road-sheet', 'route.docx', []],
      ['road-sheet', 'route.pdf', []],
      ['road-sheet', 'samedi.docx', []],
    ])
  })

  it('is accessible and fits small windows, twice the size of letters, both themes and languages', async () => {
    const { page } = await open()
    await page.getByText('35\u00A0min sans rien').waitFor()
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoAxeViolations(page)
    await setWindow(mallette.app, 960, 640, 1)
    await expect.poll(() => sidewaysOverflow(page)).toBe(0)
    await setWindow(mallette.app, 960, 640, 2)
    await expect.poll(() => sidewaysOverflow(page)).toBe(0)
    await expectNoAxeViolations(page)
    await page.evaluate(() => window.mallette.ask('settings.save', { language: 'en' }))
    await page.getByText('35 min with nothing').waitFor()
    await expect.poll(() => sidewaysOverflow(page)).toBe(0)
    await setWindow(mallette.app, 1280, 800, 1)
    await expectNoAxeViolations(page)
  })
})
