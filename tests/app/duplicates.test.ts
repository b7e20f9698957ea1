import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Asked } from '../../domain/contract.ts'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { ask } from './press-file.ts'
import { openPressFilePage, setWindow, sidewaysOverflow, titleOf } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const button = (name: string | RegExp) => mallette.page.getByRole('button', { name })
const everybody = async () => (await ask(mallette.page, 'contacts.view', { view: {} })).everybody

/** Three pairs: one that shares a mail address, one a name and an outlet, one only a name; and somebody else. */
async function makePairs(): Promise<void> {
  const { page } = mallette
  const drafts: readonly Asked<'contacts.create'>['draft'][] = [
    {
      civility: 'Mme',
      given: 'Élodie',
      family: 'Étienne',
      functions: [{ outlet: 'La Gazette de Sénart', role: 'Journaliste' }],
      mails: [{ label: 'pro', address: 'elodie@exemple.fr' }],
      tags: ['économie'],
      notes: 'Préfère le matin.',
    },
    {
      given: 'Elodie',
      family: 'Étienne',
      mails: [{ address: 'elodie@exemple.fr' }, { address: 'redaction@exemple.fr' }],
      phones: [{ number: '+33639981234' }],
      tags: ['économie', 'industrie'],
      notes: 'Parle anglais.',
    },
    {
      given: 'Karim',
      family: 'Haddad',
      functions: [{ outlet: 'Radio Garonne' }],
      phones: [{ number: '+33639980001' }],
    },
    {
      given: 'Karim',
      family: 'Haddad',
      functions: [{ outlet: 'Radio Garonne' }],
      mails: [{ address: 'k@exemple.fr' }],
    },
    {
      given: 'Paul',
      family: 'Martin',
      functions: [{ outlet: 'Le Fanal' }],
      mails: [{ address: 'p1@exemple.fr' }],
    },
    {
      given: 'Paul',
      family: 'Martin',
      functions: [{ outlet: 'L’Écho' }],
      mails: [{ address: 'p2@exemple.fr' }],
    },
    { given: 'Zoé', family: 'Nabet', mails: [{ address: 'zoe@exemple.fr' }] },
  ]
  for (const draft of drafts) await ask(page, 'contacts.create', { draft })
}

async function scan(): Promise<void> {
  await openPressFilePage(mallette.page, 'Doublons')
  await button('Rechercher les doublons').click()
  await mallette.page.getByRole('radio', { name: 'Tous 3' }).waitFor()
}

const pairs = () => mallette.page.getByRole('list', { name: 'Paires à comparer' }).getByRole('listitem')

it('teaches what it does before the first search, and says when there is nothing', async () => {
  const { page } = mallette
  await openPressFilePage(page, 'Doublons')
  await page.getByText('Deux fiches pour une même personne\u00A0?').waitFor()
  await expectNoAxeViolations(page)
  await button('Rechercher les doublons').click()
  await page.getByText('Aucun doublon', { exact: true }).waitFor()
  await expectNoAxeViolations(page)
})

it('merges a pair field by field without the mouse, goes on to the next, and takes it back later', async () => {
  const { page } = mallette
  await makePairs()
  await scan()
  await button(/Étienne.*même courriel/).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => titleOf(page)).toContain('Étienne')
  await page.getByText('Doublons · paire 1 sur 3').waitFor()
  await page
    .getByRole('radiogroup', { name: 'Prénom' })
    .getByRole('radio', { name: /Elodie/ })
    .press('Space')
  await page.getByRole('checkbox', { name: 'industrie' }).press('Space')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Doublons · paire 1 sur 2').waitFor()
  await expect.poll(everybody).toBe(6)

  const { rows } = await ask(page, 'contacts.view', { view: { words: 'etienne' } })
  const merged = await ask(page, 'contacts.get', { id: rows[0]?.id ?? '' })
  expect(merged.given).toBe('Elodie')
  expect(merged.civility).toBe('Mme')
  expect(merged.tags).toEqual(['économie'])
  expect(merged.mails.map(({ address }) => address)).toEqual(['elodie@exemple.fr', 'redaction@exemple.fr'])
  expect(merged.notes).toContain('Préfère le matin.')
  expect(merged.notes).toContain('Parle anglais.')

  await page.keyboard.press('Escape')
  await expect.poll(() => titleOf(page)).toBe('Doublons')
  await button('Annuler cette fusion').click()
  await page.getByText('Les deux fiches reviennent comme avant', { exact: false }).waitFor()
  await button('Annuler cette fusion').click()
  await page.getByText(/^Annulé le/).waitFor()
  expect(await everybody()).toBe(7)
})

it('keeps homonyms apart for good, unless it is taken back', async () => {
  const { page } = mallette
  await makePairs()
  await scan()
  await page.getByRole('radio', { name: 'Possibles 1' }).click()
  await button(/Paul Martin/).click()
  await button('Ce ne sont pas les mêmes').click()
  await expect.poll(() => titleOf(page)).toBe('Doublons')
  await button('Rechercher à nouveau').click()
  await page.getByRole('radio', { name: 'Tous 2' }).waitFor()
  await button('Reproposer').click()
  await page.getByRole('radio', { name: 'Tous 3' }).waitFor()
  expect(await everybody()).toBe(7)
})

it('merges all that is sure at once, and undoes it at once', async () => {
  await makePairs()
  await scan()
  await button('Fusionner les 2 doublons sûrs').click()
  await expect.poll(everybody).toBe(5)
  await button(/^Annuler$/).click()
  await expect.poll(everybody).toBe(7)
})

it('is sound for every reader, in both themes, small and at 200 %', async () => {
  const { page, app } = mallette
  await makePairs()
  const look = async (): Promise<void> => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    }
    for (const zoom of [1, 2]) {
      await setWindow(app, 960, 640, zoom)
      expect(await sidewaysOverflow(page)).toBe(0)
    }
    await setWindow(app, 1280, 800, 1)
  }
  await scan()
  await look()
  await expect.poll(() => pairs().count()).toBe(3)
  await button(/Étienne.*même courriel/).click()
  await page.getByRole('radiogroup', { name: 'Prénom' }).waitFor()
  await look()
})
