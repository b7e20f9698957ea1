import { afterEach, describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection, titleOf } from './screens.ts'

let mallette: Mallette

afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** A window at home, with the demonstration in it. */
async function openHome() {
  mallette = await launchMallette()
  const { page } = mallette
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => window.mallette.ask('demonstration.load', {}))
  return page
}

type Page = Awaited<ReturnType<typeof openHome>>

/** The note that is open, as it is on the disk. */
async function noteOnScreen(page: Page) {
  await page.waitForURL(/#\/note\//)
  const answered = await page.evaluate(async () => {
    const id = location.hash.split('/')[2] ?? ''
    return window.mallette.ask('pressNotes.get', { id })
  })
  if (!answered.ok) throw new Error(answered.failure.code)
  return answered.value
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Nouvelle note' })

describe('a new note', () => {
  it('is two keystrokes away', async () => {
    const page = await openHome()
    await page.keyboard.press('Control+n')
    await page.getByRole('option', { name: 'Note aux rédactions' }).waitFor()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Enter')
    expect(await noteOnScreen(page)).toMatchObject({ kind: 'note-aux-redactions', eventNoteId: null })
  })

  it('is about an event, found by its words', async () => {
    const page = await openHome()
    await page.keyboard.press('Control+n')
    await page.getByRole('tab', { name: 'Événement' }).click()
    await page.getByRole('searchbox', { name: 'Rechercher' }).fill('ecole lieusaint')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Enter')
    await dialogOf(page)
      .getByText(/^Pour «\u00A0Visite de l’École/)
      .waitFor()
    await page.getByRole('option', { name: 'Communiqué de presse' }).press('Enter')
    const note = await noteOnScreen(page)
    expect(note.kind).toBe('communique')
    expect(note.eventNoteId).not.toBeNull()
  })

  it('starts from a template that comes with Mallette', async () => {
    const page = await openHome()
    await page.keyboard.press('Control+n')
    await page.getByRole('tab', { name: 'Modèle' }).click()
    await expectNoAxeViolations(page)
    await page.getByRole('option', { name: 'Visite ministérielle' }).click()
    const note = await noteOnScreen(page)
    expect(note).toMatchObject({ kind: 'note-aux-redactions', number: '' })
    await page.getByText('Visite ministérielle').first().waitFor()
    await openSection(page, 'Événements')
    await page
      .getByRole('main')
      .getByRole('link', { name: /Visite ministérielle/ })
      .waitFor()
  })

  it('starts from an earlier one, for another day', async () => {
    const page = await openHome()
    await page.keyboard.press('Control+n')
    await page.getByRole('tab', { name: 'Note précédente' }).click()
    await page.getByRole('searchbox', { name: 'Rechercher' }).fill('962')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const day = page.getByLabel('Premier jour du nouvel événement')
    await day.fill('10 juin 2027')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Enter')
    const note = await noteOnScreen(page)
    expect(note.number).toBe('')
    const event = await page.evaluate(
      id => window.mallette.ask('eventNotes.get', { id }),
      note.eventNoteId ?? '',
    )
    expect(event).toMatchObject({
      ok: true,
      value: {
        programme: { days: [{ date: '2027-06-10' }] },
        desks: [{ deadlineDay: '2027-06-09', deadlineClock: '18:00' }],
      },
    })
  })

  it('starts from an earlier one as another kind of the same news', async () => {
    const page = await openHome()
    await page.keyboard.press('Control+n')
    await page.getByRole('tab', { name: 'Note précédente' }).click()
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Sous une autre nature…' }).click()
    await expectNoAxeViolations(page)
    await page.getByRole('option', { name: 'Invitation presse' }).press('Enter')
    expect(await noteOnScreen(page)).toMatchObject({ kind: 'invitation', number: '' })
    const events = await page.evaluate(() => window.mallette.ask('eventNotes.list', {}))
    expect(events.ok && events.value.length).toBe(1)
  })

  it('leaves everything as it was when the dialog is left', async () => {
    const page = await openHome()
    await page.keyboard.press('Control+n')
    await dialogOf(page).waitFor()
    await page.keyboard.press('Escape')
    await dialogOf(page).waitFor({ state: 'detached' })
    expect(await titleOf(page)).toBe('Accueil')
    const notes = await page.evaluate(() => window.mallette.ask('pressNotes.list', {}))
    expect(notes.ok && notes.value.length).toBe(1)
  })
})

describe('the note that is open', () => {
  /** The note of the demonstration, with an act of its menu chosen. */
  async function chooseAct(name: string) {
    const page = await openHome()
    await page
      .getByRole('region', { name: 'Brouillons' })
      .getByRole('link', { name: /Lieusaint/ })
      .click()
    await page.waitForURL(/#\/note\//)
    await page.getByRole('button', { name: 'Autres actions' }).click()
    await page.getByRole('menuitem', { name }).click()
    return page
  }

  it('is taken up for another date, and what was moved is said until it is read', async () => {
    const page = await chooseAct('Reprendre pour une autre date…')
    await page.getByLabel('Premier jour du nouvel événement').fill('13 juin 2027')
    await page.getByRole('button', { name: 'Créer la note' }).click()
    const notice = page.getByRole('region', { name: /points à relire/ })
    await notice.getByText(/^Date limite d’accréditation.*samedi 12\u00A0juin 2027 \(week-end\)$/).waitFor()
    const { id } = await noteOnScreen(page)
    await openSection(page, 'Accueil')
    await page.evaluate(noteId => {
      location.hash = `#/note/${noteId}`
    }, id)
    await notice.waitFor()
    await notice.getByRole('button', { name: 'J’ai relu' }).click()
    await notice.waitFor({ state: 'detached' })
  })

  it('is duplicated to another kind, with the same event', async () => {
    const page = await chooseAct('Dupliquer en…')
    await page.getByRole('option', { name: 'Communiqué de presse' }).click()
    await page.waitForURL(/#\/note\//)
    await expect.poll(async () => (await noteOnScreen(page)).kind).toBe('communique')
    const events = await page.evaluate(() => window.mallette.ask('eventNotes.list', {}))
    expect(events.ok && events.value.length).toBe(1)
  })

  it('is kept as a template, from which the next one starts', async () => {
    const page = await chooseAct('Enregistrer comme modèle…')
    await expectNoAxeViolations(page)
    await page.getByLabel('Nom du modèle').fill('Visite d’école')
    await page.keyboard.press('Enter')
    await page.getByText('Le modèle «\u00A0Visite d’école\u00A0» est dans la bibliothèque.').first().waitFor()
    await page.keyboard.press('Control+n')
    await dialogOf(page).getByRole('tab', { name: 'Modèle' }).click()
    await page.getByRole('option', { name: 'Visite d’école' }).click()
    await expect.poll(async () => (await noteOnScreen(page)).number).toBe('')
    expect((await noteOnScreen(page)).body).not.toEqual([])
  })

  it('is removed at once, and taken back', async () => {
    const page = await chooseAct('Supprimer')
    await page.waitForURL(/#\/notes$/)
    await page.getByText('Aucune note').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: /Lieusaint/ })
      .waitFor()
  })
})

describe('the templates of the library', () => {
  it('are copied to be changed, renamed, removed and taken back', async () => {
    const page = await openHome()
    await openSection(page, 'Bibliothèque')
    await page.getByRole('tab', { name: 'Modèles' }).click()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Copier pour modifier' }).first().click()
    const name = page.getByRole('textbox', { name: 'Nom' })
    expect(await name.inputValue()).toBe('Visite ministérielle (copie)')
    await name.fill('Nos visites d’usine')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Supprimer «\u00A0Nos visites d’usine\u00A0»' }).click()
    await page.getByText('Aucun modèle à vous pour l’instant.').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByRole('button', { name: /^Nos visites d’usine/ }).waitFor()
    await page.keyboard.press('Control+n')
    await dialogOf(page).getByRole('tab', { name: 'Modèle' }).click()
    await page.getByRole('option', { name: 'Nos visites d’usine' }).waitFor()
  })
})
