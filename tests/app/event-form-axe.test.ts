import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asked } from '../../domain/contract.ts'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, setWindow, sidewaysOverflow } from './screens.ts'

/** An event with something in every part of the form, a name as long as they come, and mistakes to be found. */
const fullEvent: Asked<'eventNotes.create'> = {
  title: 'Déplacement à Saint-Nazaire et à La Réunion',
  purpose: 'un déplacement consacré à l’industrie navale',
  timeZone: 'Indian/Reunion',
  persons: [
    {
      civility: 'Mme',
      given: 'Anne-Charlotte-Marie-Bénédicte',
      family: 'de La Rochefoucauld-Montmorency-Luxembourg-d’Albert-et-de-Bourgogne',
      role: 'ministre du Travail, de l’Emploi, de l’Insertion et de la Formation professionnelle',
      days: ['2021-05-06'],
    },
    { given: 'Bruno', family: 'Le Maire', part: 'alongside' },
  ],
  programme: {
    title: 'Déroulé prévisionnel',
    caveat: 'Sous réserve de modifications.',
    access: { phases: [{ who: { kind: 'accredited' } }] },
    days: [
      {
        date: '2021-05-06',
        label: 'Premier jour',
        sequences: [
          {
            title: 'Visite des chantiers',
            intro: 'Le ministre ira ensuite a ECOLE.',
            site: { name: 'Chantiers', address: 'Quai', postalCode: '44600', commune: 'Saint-Nazaire' },
            access: { phases: [{ form: 'image-tour', moment: 'start-only' }] },
            reception: [{ audience: 'pool', from: '08:30', parking: 'P3', words: 'Rendez-vous au quai' }],
            steps: [
              {
                time: { kind: 'at', at: '08:00' },
                text: 'Arrivée',
                venue: 'Grand hall',
                access: {
                  phases: [
                    { who: { kind: 'pools', pools: [{ category: 'tv', outlets: ['France 3'] }, {}] } },
                    { who: { kind: 'restricted', group: 'la presse locale' }, reason: 'exiguïté' },
                  ],
                },
                steps: [{ text: 'Accueil', access: { phases: [{ who: { kind: 'off-press' } }] } }],
              },
              { time: { kind: 'after' }, text: 'Départ', access: { phases: [{ who: { kind: 'open' } }] } },
              { text: 'Allocution', access: { phases: [{ form: 'micro' }] } },
            ],
          },
          { site: { name: 'Mairie' } },
        ],
      },
      { date: '2021-05-07' },
    ],
  },
  reception: [{ site: { name: 'Gare' } }, { audience: 'vans' }],
  desks: [
    {
      office: 'la préfecture',
      phones: ['01 23 45 67 89'],
      form: 'https://www.exemple.fr/',
      toSend: 'Nom',
      toBring: 'Carte de presse',
      quotaPerOutlet: 2,
      scope: 'le 6 mai',
      remote: 'Lien',
    },
  ],
  notices: [{ subject: 'health', text: 'Masque', validUntil: '2021-05-07' }],
  jottings: [
    { kind: 'quote', speaker: 'Un apprenti', text: 'Ici, on apprend.', at: '2021-05-06T08:00:00.000Z' },
  ],
}

let mallette: Mallette
let page: Page
beforeAll(async () => {
  mallette = await launchMallette()
  page = mallette.page
  const created = await page.evaluate(event => window.mallette.ask('eventNotes.create', event), fullEvent)
  expect(created.ok).toBe(true)
  await openSection(page, 'Événements')
  await page.getByRole('link', { name: /^Déplacement/ }).click()
  await page.getByLabel('Titre de la fiche').waitFor()
})
afterAll(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

describe('the whole event form', () => {
  it('is accessible, with every section open and the access builders too', async () => {
    const folded = page.locator('main .section-trigger[aria-expanded=false]')
    while ((await folded.count()) > 0) await folded.first().click()
    for (const access of await page.getByRole('button', { name: /^Accès presse : / }).all()) {
      await access.click()
    }
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('fits a small window and twice the size of letters, in both languages', async () => {
    await setWindow(mallette.app, 960, 640, 1)
    await expect.poll(() => sidewaysOverflow(mallette.page)).toBe(0)
    await setWindow(mallette.app, 1280, 800, 2)
    await expect.poll(() => sidewaysOverflow(mallette.page)).toBe(0)
    await page.evaluate(() => window.mallette.ask('settings.save', { language: 'en' }))
    await page.getByLabel('Title of the event').waitFor()
    await expect.poll(() => sidewaysOverflow(mallette.page)).toBe(0)
    await setWindow(mallette.app, 1280, 800, 1)
    await expectNoAxeViolations(page)
  })
})
