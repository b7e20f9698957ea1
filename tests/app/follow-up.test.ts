import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { ask } from './press-file.ts'
import { goTo, prepareText, putOff, type ReleasedExample, releaseExample } from './released-example.ts'
import { setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const people = ['Anne', 'Bob', 'Zoé'].map(name => ({
  name,
  mail: `${name.charAt(0).toLowerCase()}@presse.fr`,
}))
const tab = (name: RegExp) => mallette.page.getByRole('tab', { name })
const holders = () => mallette.page.getByRole('region', { name: 'Qui a quoi' }).getByRole('listitem')
const card = () => mallette.page.getByRole('region', { name: 'Visite de l’École de production de Lieusaint' })

/** The demonstration, released and prepared for three people, then put off. */
async function sentAndPutOff(): Promise<ReleasedExample> {
  const { page } = mallette
  const example = await releaseExample(page)
  await prepareText(page, example.noteId, people)
  await putOff(page, example)
  return example
}

test('teaches what it is for while nothing has left', async () => {
  const { page } = mallette
  await goTo(page, '#/follow-up')
  await page.getByText('Rien n’est encore parti.').waitFor()
  await expectNoAxeViolations(page)
  await tab(/Qui a quoi/).click()
  await page.getByText('Aucun courriel préparé').waitFor()
  await expectNoAxeViolations(page)
})

test('says that all still holds, until something changes', async () => {
  const { page } = mallette
  const example = await releaseExample(page)
  await prepareText(page, example.noteId, people)
  await goTo(page, '#/follow-up')
  await page.getByText('Tout ce qui est parti est encore juste.').waitFor()
  await putOff(page, example)
  await card().getByText('10 h 40').waitFor()
  await page.getByRole('link', { name: /^Suivi.*1 à reprendre$/ }).waitFor()
  await card().getByText('3 destinataires').waitFor()
  await expectNoAxeViolations(page)
})

test('leads from what is outdated to who holds it, and shows who has been told', async () => {
  const { page } = mallette
  const example = await sentAndPutOff()
  await goTo(page, '#/follow-up')
  await tabTo(page, card().getByRole('button', { name: 'Voir qui l’a reçue' }))
  await page.keyboard.press('Enter')
  await page.getByText('3 destinataires, dont 3 avec une version périmée').waitFor()
  await expectNoAxeViolations(page)

  // The correction leaves to two of them.
  const { id } = await ask(page, 'releases.correct', { noteId: example.noteId, effect: 'corrects' })
  await ask(page, 'releases.release', { noteId: id, number: '963' })
  await prepareText(page, id, people.slice(0, 2))
  await page.getByText('3 destinataires, dont 1 avec une version périmée').waitFor()
  const lines = (await holders().allTextContents()).map(line => line.replaceAll('\u00A0', ' '))
  expect(lines[0]).toContain('Zoé')
  expect(lines[0]).toContain('n° 962')
  expect(lines[0]).toContain('Périmé')
  expect(lines[1]).toContain('n° 963')
  expect(lines[1]).toContain('2 envois')
  expect(lines[1]).toContain('À jour')
  await tab(/périmé/).click()
  await card().getByText('1 personne n’a pas encore reçu le n° 963.').waitFor()
  await tab(/Qui a quoi/).click()

  // Whoever had the first one gets the correction, each once.
  await prepareText(page, id, [], example.noteId)
  await page.getByText('3 destinataires, tous ont la bonne version').waitFor()
  await tab(/périmé/).click()
  await page.getByRole('button', { name: /Déjà rectifiées/ }).click()
  await page.getByRole('button', { name: 'Ouvrir le n° 963' }).click()
  await page.waitForURL(url => url.hash.includes(id))
})

test('a Word file of a draft is outdated by the draft itself, until it is made again', async () => {
  const { app, page } = mallette
  const { pressNoteId } = await ask(page, 'demonstration.load', {})
  const folder = `${mallette.dataDir}/..`
  let count = 0
  const exportTo = async (): Promise<void> => {
    count += 1
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, `${folder}/note-${count}.docx`)
    await ask(page, 'pressNotes.export', { id: pressNoteId })
  }
  await exportTo()
  const [left] = await ask(page, 'dispatches.list', { noteId: pressNoteId, eventNoteId: null })
  expect(left).toMatchObject({ kind: 'word', files: [{ name: 'note-1.docx', format: 'docx' }], changes: [] })
  expect(left?.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)

  const {
    id: _id,
    status,
    version,
    releasedAt,
    supersededBy,
    createdAt,
    changedAt,
    ...draft
  } = await ask(page, 'pressNotes.get', { id: pressNoteId })
  await ask(page, 'pressNotes.save', {
    id: pressNoteId,
    draft: { ...draft, title: 'Les écoles qui produisent' },
  })
  await goTo(page, '#/follow-up')
  await page
    .getByRole('region', { name: /écoles|Lieusaint/ })
    .getByText('Les écoles qui produisent')
    .waitFor()
  await page.getByRole('button', { name: 'Refaire le fichier' }).waitFor()
  await exportTo()
  await page.getByText('Tout ce qui est parti est encore juste.').waitFor()
})

test('finds one of ten thousand without freezing', async () => {
  const { page } = mallette
  const example = await releaseExample(page)
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    name: `Journaliste ${at}`,
    mail: `journaliste.${at}@presse.fr`,
  }))
  await prepareText(page, example.noteId, many)
  await putOff(page, example)
  await goTo(page, '#/follow-up')
  await tab(/Qui a quoi/).click()
  await page.getByText('10\u00A0000 destinataires, dont 10\u00A0000 avec une version périmée').waitFor()
  expect(await holders().count()).toBeLessThan(40)
  await page.getByRole('textbox', { name: 'Chercher une personne' }).fill('journaliste 7777')
  await expect.poll(() => holders().count()).toBe(1)
  await page.getByRole('textbox', { name: 'Chercher une personne' }).fill('personne d’autre')
  await page.getByText('Personne ne correspond à').waitFor()
})

test('fits a small window and a large zoom, and speaks English', async () => {
  const { app, page } = mallette
  await sentAndPutOff()
  for (const [width, height, zoom] of [
    [960, 640, 1],
    [1280, 800, 2],
  ] as const) {
    await setWindow(app, width, height, zoom)
    await goTo(page, '#/follow-up')
    await card().waitFor()
    expect(await sidewaysOverflow(page)).toBe(0)
    await tab(/Qui a quoi/).click()
    await expect.poll(() => holders().count()).toBeGreaterThan(0)
    expect(await sidewaysOverflow(page)).toBe(0)
    await goTo(page, '#/home')
  }
  await setWindow(app, 1280, 800, 1)
  const settings = await ask(page, 'settings.get', {})
  await ask(page, 'settings.save', { ...settings, language: 'en' })
  await goTo(page, '#/follow-up')
  await page.getByRole('tab', { name: /What is outdated/ }).waitFor()
  await page.getByRole('tab', { name: 'Who has what?' }).click()
  await page.getByText('3 recipients, 3 of them with an outdated version').waitFor()
  await expectNoAxeViolations(page)
})
