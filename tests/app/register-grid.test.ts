import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { saveAt } from './dialogs.ts'
import { tabTo, typeInto } from './keyboard.ts'
import { temporaryFolder } from './launch.ts'
import { addThree, names, openRegister, storedPeople, visit } from './open-register.ts'
import { ask } from './press-file.ts'
import { setWindow, sidewaysOverflow } from './screens.ts'

describe('the grid', () => {
  it('decides on one person at one sequence from its cell, and asks why she is refused', async () => {
    const { page, id } = await openRegister()
    await addThree(page)
    await tabTo(page, page.locator('.grid-cell[tabindex="0"]'))
    await page.keyboard.press('Home')
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitemradio', { name: 'Refusée' }).waitFor()
    await expectNoAxeViolations(page)
    await page.keyboard.type('ref')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Refuser la demande' }).waitFor()
    expect(await page.getByRole('button', { name: 'Refuser', exact: true }).isDisabled()).toBe(true)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Capacité du site atteinte' }).press('Enter')
    await page.getByRole('textbox', { name: 'Motif du refus' }).press('Enter')
    await expect
      .poll(async () => (await storedPeople(page, id)).find(({ family }) => family === 'Belkacem')?.places)
      .toMatchObject([
        { sequence: null, status: 'requested' },
        { status: 'refused', reason: 'Capacité du site atteinte' },
      ])
  })

  it('decides on all that are selected, and takes it back', async () => {
    const { page, id } = await openRegister()
    await addThree(page)
    await tabTo(page, page.locator('.grid-cell[tabindex="0"]'))
    await page.keyboard.press('Control+a')
    await page.getByText('3 sélectionnées').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Changer le statut' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Accordée' }).press('Enter')
    const statuses = async () =>
      (await storedPeople(page, id)).flatMap(({ places }) => places.map(({ status }) => status))
    await expect.poll(statuses).toEqual(['granted', 'granted', 'granted'])
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await expect.poll(statuses).toEqual(['requested', 'requested', 'requested'])
  })

  it('opens the record, where what is typed is kept by closing it', async () => {
    const { page, id } = await openRegister()
    await addThree(page)
    await page.getByRole('gridcell', { name: 'Jeanne Martin' }).click()
    const sheet = page.getByRole('dialog', { name: 'Jeanne Martin' })
    await sheet.getByRole('group', { name: 'Données d’identité' }).waitFor()
    await sheet.getByText('Pour la préfecture seulement, effacées le 6\u00A0juin 2031.').waitFor()
    await expectNoAxeViolations(page)
    await typeInto(page, sheet.getByRole('textbox', { name: 'Matériel' }), 'Drone')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await storedPeople(page, id)).find(({ family }) => family === 'Martin')?.equipment)
      .toBe('Drone')
  })

  it('is searched, filtered by status and emptied of filters', async () => {
    const { page } = await openRegister()
    await addThree(page)
    await page.keyboard.press('Control+f')
    await page.keyboard.type('mart')
    await expect.poll(() => names(page)).toEqual(['Jeanne Martin'])
    await page.keyboard.type('zzz')
    await page.getByText('Personne ne correspond à cette recherche.').waitFor()
    await page.getByRole('button', { name: 'Tout afficher' }).last().press('Enter')
    await expect.poll(() => names(page)).toHaveLength(3)
  })

  it('draws only what is in sight of five hundred people at forty sequences', async () => {
    const titles = Array.from({ length: 40 }, (_, at) => ({ title: `Étape ${at + 1}` }))
    const { page, id } = await openRegister({
      ...visit,
      programme: { days: [{ date: '2031-05-06', sequences: titles }] },
    })
    await page.getByText('Personne n’a encore demandé à venir').waitFor()
    await expect
      .poll(async () => (await ask(page, 'registers.get', { eventNoteId: id })).sequences.length)
      .toBe(40)
    const people = Array.from({ length: 500 }, (_, at) => ({
      put: {
        id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
        given: 'Zoé',
        family: `Nom ${String(at).padStart(3, '0')}`,
        places: [{ sequence: null }],
      },
    }))
    await ask(page, 'registers.apply', { eventNoteId: id, changes: people })
    const grid = page.getByRole('grid')
    await grid.waitFor()
    expect(await grid.getAttribute('aria-rowcount')).toBe('501')
    expect(await grid.getAttribute('aria-colcount')).toBe('48')
    expect(await page.locator('.grid-cell').count()).toBeLessThan(800)
    await tabTo(page, page.locator('.grid-cell[tabindex="0"]'))
    await page.keyboard.press('Control+End')
    await expect.poll(() => page.locator(':focus').getAttribute('data-column')).toBe('47')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Zoé Nom 499')
  })

  it('scrolls inside itself only, in a small window and at 200 %', async () => {
    const { mallette, page } = await openRegister()
    await addThree(page)
    for (const zoom of [1, 2]) {
      await setWindow(mallette.app, 960, 640, zoom)
      await expect.poll(() => sidewaysOverflow(page)).toBe(0)
      await expectNoAxeViolations(page)
    }
  })
})

describe('the rules', () => {
  it('hold a limit and a pool, and say which is passed', async () => {
    const { page, id } = await openRegister()
    await addThree(page)
    await page.getByRole('button', { name: 'Plus' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Règles du registre' }).press('Enter')
    await page.getByRole('textbox', { name: 'Places par média' }).fill('1')
    await page.getByRole('button', { name: 'Ajouter un pool' }).press('Enter')
    await page.getByRole('textbox', { name: 'Nom du pool' }).fill('Images')
    await page.getByRole('textbox', { name: 'Places', exact: true }).fill('2')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    await page.getByText('Le Parisien\u00A0: 3 demandes pour 1 place').waitFor()
    await tabTo(page, page.locator('.grid-cell[tabindex="0"]'))
    await page.keyboard.press('Control+a')
    await page.getByRole('toolbar').getByRole('button', { name: 'Pool' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Images' }).press('Enter')
    await page.getByText(/^Pool Images, Accueil\u00A0: 3 demandes pour 2 places/).waitFor()
    const { pools } = await ask(page, 'registers.get', { eventNoteId: id })
    expect(pools).toMatchObject([{ name: 'Images', quota: 2 }])
  })

  it('keep what people asked for when the programme is written anew', async () => {
    const { page, id } = await openRegister()
    await addThree(page)
    const before = (await ask(page, 'registers.get', { eventNoteId: id })).sequences
    const {
      id: _id,
      createdAt: _created,
      changedAt: _changed,
      ...draft
    } = await ask(page, 'eventNotes.get', { id })
    const [day] = draft.programme.days
    if (day === undefined) throw new Error('no day')
    const sequences = day.sequences.map(one => (one.title === 'Accueil' ? { ...one, title: 'Café' } : one))
    await ask(page, 'eventNotes.save', {
      id,
      draft: { ...draft, programme: { ...draft.programme, days: [{ ...day, sequences }] } },
    })
    await page.getByRole('button', { name: 'Reprendre le programme' }).press('Enter')
    await page.getByRole('columnheader', { name: /Café/ }).waitFor()
    const after = (await ask(page, 'registers.get', { eventNoteId: id })).sequences
    expect(after.map(({ id: one }) => one)).toEqual(before.map(({ id: one }) => one))
  })
})

describe('what leaves for the desk', () => {
  it('is its sheet and a mail, after which the requests are marked as forwarded', async () => {
    const { mallette, page, id } = await openRegister()
    await addThree(page)
    const folder = temporaryFolder()
    for (const [name, file] of [
      [/^Tableau Excel/, 'liste.xlsx'],
      [/^Tableau Word/, 'liste.docx'],
      [/^Enregistrer le courriel à la préfecture/, 'liste.eml'],
    ] as const) {
      await saveAt(mallette, join(folder, file))
      await page.getByRole('button', { name: 'Transmettre' }).press('Enter')
      await page.getByRole('menuitem', { name }).press('Enter')
      await expect.poll(() => readdirSync(folder)).toContain(file)
    }
    await page.getByRole('button', { name: 'Marquer transmises' }).press('Enter')
    await expect
      .poll(async () =>
        (await storedPeople(page, id)).flatMap(({ places }) => places.map(({ status }) => status)),
      )
      .toEqual(['forwarded', 'forwarded', 'forwarded'])
  })
})
