import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteDraftOf } from '../../domain/press-note.ts'
import type { ReleaseSummary } from '../../domain/release.ts'
import { expectNoAxeViolations } from './axe.ts'
import { saveAt } from './dialogs.ts'
import { dropFiles } from './dropped.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { openExample, pageText } from './open-note.ts'
import { ask } from './press-file.ts'
import { openSection, setWindow, sidewaysOverflow } from './screens.ts'
import { rewriteNote, storedNote } from './stored-note.ts'

let mallette: Mallette

beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const gateOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Diffuser la note' })

async function openGate(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Diffuser…' }).click()
  const gate = gateOf(page)
  await gate.getByLabel('Numéro', { exact: true }).waitFor()
  return gate
}

/** The example announces a visit of 2021: the person has read that it is over. */
async function silenceBlocking(page: Page): Promise<void> {
  await page.getByRole('button', { name: /À vérifier \d+ 1 bloquant$/ }).waitFor()
  await page.getByRole('button', { name: 'Ne plus signaler dans cette note' }).first().click()
  await page.getByRole('button', { name: /^À vérifier \d+$/ }).waitFor()
}

async function releaseExample(): Promise<ReleaseSummary> {
  const { page } = mallette
  await openExample(mallette)
  await silenceBlocking(page)
  const gate = await openGate(page)
  await gate.getByRole('button', { name: 'Diffuser sous le n° 962' }).click()
  await gate.waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'Diffusion' }).waitFor()
  const [release] = await ask(page, 'releases.list', {})
  if (release === undefined) throw new Error('nothing was released')
  return release
}

const bytesOf = ({ id, files }: ReleaseSummary, format: string): Buffer =>
  readFileSync(
    join(mallette.dataDir, 'produced', id, files.find(file => file.format === format)?.sha256 ?? ''),
  )

async function openRegister(page: Page): Promise<void> {
  await openSection(page, 'Notes')
  await page.getByRole('link', { name: 'Registre', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Registre' }).waitFor()
}

const verdictOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Ce fichier est-il de nous' }).getByRole('status')

test('what blocks keeps the note from leaving, and leads to its place', async () => {
  const { page } = mallette
  await openExample(mallette)
  const gate = await openGate(page)
  await gate.getByRole('heading', { name: 'Ce qui bloque 1' }).waitFor()
  const confirm = gate.getByRole('button', { name: 'Diffuser sous le n° 962' })
  expect(await confirm.isDisabled()).toBe(true)
  await expectNoAxeViolations(page)
  await gate.getByRole('button', { name: /^Voir Le déplacement est annoncé/ }).click()
  await gate.waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.getSelection()?.anchorNode?.parentElement?.closest('.page-flow'))
  expect((await ask(page, 'releases.list', {})).length).toBe(0)
})

test('a note is released, shows what it was, and is still that after a restart', async () => {
  const release = await releaseExample()
  const { page } = mallette
  expect(release).toMatchObject({ number: '962', state: 'current' })
  expect(release.files.map(({ format }) => format)).toEqual(['docx', 'pdf'])
  await expectNoAxeViolations(page)

  // The event goes on living; the released note does not follow it.
  const { eventNoteId } = release
  const event = await ask(page, 'eventNotes.get', { id: eventNoteId ?? '' })
  const { id, createdAt: _createdAt, changedAt: _changedAt, ...draft } = event
  await ask(page, 'eventNotes.save', { id, draft: { ...draft, purpose: 'une tout autre visite' } })
  const { dataDir } = mallette
  await mallette.close()
  mallette = await launchMallette({ dataDir })
  const again = mallette.page
  await openRegister(again)
  await again.getByText('À rectifier').first().waitFor()
  await again.getByRole('link', { name: 'Visite de l’École de production de Lieusaint' }).click()
  await pageText(again).waitFor()
  await again.getByText('N° 962', { exact: true }).first().waitFor()
  expect(await pageText(again).textContent()).not.toContain('une tout autre visite')
  expect(await again.getByRole('button', { name: 'Diffuser…' }).count()).toBe(0)
  for (const [name, format] of [
    ['Enregistrer Word', 'docx'],
    ['Enregistrer PDF', 'pdf'],
  ] as const) {
    const path = join(temporaryFolder(), `copie.${format}`)
    await saveAt(mallette, path)
    await again.getByRole('button', { name }).click()
    await again.getByText(`« copie.${format} » enregistré`, { exact: false }).last().waitFor()
    expect(readFileSync(path).equals(bytesOf(release, format))).toBe(true)
  }
  const left = await ask(again, 'dispatches.list', { noteId: release.noteId, eventNoteId: null })
  expect(left.map(({ kind }) => kind).sort()).toEqual(['pdf', 'word'])
})

test('a file is known to the byte, as altered, as foreign, or as no file of that kind', async () => {
  const release = await releaseExample()
  const { page } = mallette
  await openRegister(page)
  const verdict = verdictOf(page)
  const ours = { name: 'recu.docx', bytes: bytesOf(release, 'docx') }
  await dropFiles(page, [ours])
  await verdict.getByText('Oui, exactement', { exact: false }).waitFor()
  await verdict.getByText('note n° 962', { exact: false }).waitFor()
  for (const format of ['docx', 'pdf']) {
    const bytes = Buffer.concat([bytesOf(release, format), Buffer.from('\n')])
    await dropFiles(page, [{ name: `change.${format}`, bytes }])
    await verdict.getByText(`change.${format}`).waitFor()
    await verdict.getByText('Non, plus tel quel. Il vient de la note n° 962', { exact: false }).waitFor()
  }
  await expectNoAxeViolations(page)
  await dropFiles(page, [{ name: 'autre.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }])
  await verdict.getByText('Ce n’est le fichier d’aucune note', { exact: false }).waitFor()
  await dropFiles(page, [{ name: 'liste.docx', bytes: Buffer.from('PK pas du tout') }])
  await verdict.getByText('Ce n’est ni un fichier Word', { exact: false }).waitFor()
  await dropFiles(page, [{ name: 'vide.pdf', bytes: Buffer.alloc(0) }])
  await verdict.getByText('Ce fichier est vide.').waitFor()
})

test('a draft that was exported is told from what was released', async () => {
  const { page } = mallette
  await openExample(mallette)
  const path = join(temporaryFolder(), 'brouillon.docx')
  await saveAt(mallette, path)
  await page.getByRole('button', { name: 'Exporter Word' }).click()
  await page.getByText('« brouillon.docx » enregistré.').last().waitFor()
  await openRegister(page)
  await dropFiles(page, [{ name: 'brouillon.docx', bytes: readFileSync(path) }])
  await verdictOf(page).getByText('C’est un brouillon', { exact: false }).waitFor()
})

test('an embargo that is over, or that another note of the event has, is said when a file leaves', async () => {
  const { page } = mallette
  await openExample(mallette)
  await saveAt(mallette, join(temporaryFolder(), 'note.docx'))
  const exportWord = () => page.getByRole('button', { name: 'Exporter Word' }).click()
  await rewriteNote(page, ({ note, event }) => ({
    note: { ...note, embargo: { day: '2021-05-06', clock: '09:00' } },
    event,
  }))
  await exportWord()
  await page.getByText('L’embargo est déjà levé.').waitFor()
  const gate = await openGate(page)
  await gate.getByText('Sous embargo jusqu’au jeudi 6 mai 2021 à 9 h').waitFor()
  await gate.getByText('SOUS EMBARGO 2021-05-06 Note aux rédactions n° 962.docx').waitFor()
  await page.keyboard.press('Escape')
  const { note } = await storedNote(page)
  const sibling = await ask(page, 'pressNotes.create', { kind: 'agenda', eventNoteId: note.eventNoteId })
  await ask(page, 'pressNotes.save', {
    id: sibling.id,
    draft: { ...noteDraftOf(sibling), embargo: { day: '2099-05-06', clock: '09:00' } },
  })
  await rewriteNote(page, work => ({ ...work, note: { ...work.note, embargo: null } }))
  await exportWord()
  await page.getByText('Une autre note de cet événement est sous embargo', { exact: false }).waitFor()
})

test('from the gate to the release by keyboard alone, at 200 % and in English too', async () => {
  const { page, app } = mallette
  await openExample(mallette)
  await silenceBlocking(page)
  await setWindow(app, 960, 640, 2)
  const opener = page.getByRole('button', { name: 'Diffuser…' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const gate = gateOf(page)
  const number = gate.getByLabel('Numéro', { exact: true })
  await tabTo(page, number)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('963')
  const confirm = gate.getByRole('button', { name: 'Diffuser sous le n° 963' })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.dialog .button-primary')].every(one => !one.hasAttribute('disabled')),
  )
  await tabTo(page, confirm)
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Diffusion' }).getByText('N° 963', { exact: true }).waitFor()
  const settings = await ask(page, 'settings.get', {})
  await ask(page, 'settings.save', { ...settings, language: 'en' })
  await page.getByRole('region', { name: 'Release' }).getByText('No. 963', { exact: true }).waitFor()
  await page.evaluate(() => location.assign('#/releases'))
  await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor()
  await page.getByText('1 note in the register').waitFor()
  expect(await sidewaysOverflow(page)).toBe(0)
  await expectNoAxeViolations(page)
})

test('the register is searched without accents, and leaves as a sheet', async () => {
  await releaseExample()
  const { page } = mallette
  await openRegister(page)
  const search = page.getByLabel('Rechercher dans le registre')
  await search.fill('ecole LIEUSAINT 962')
  await page.getByText('1 note au registre').waitFor()
  await search.fill('naval')
  await page.getByText('Aucune note du registre ne correspond.').waitFor()
  await page.getByRole('button', { name: 'Tout afficher' }).click()
  await page.getByText('1 note au registre').waitFor()
  const path = join(temporaryFolder(), 'registre.csv')
  await saveAt(mallette, path)
  await page.getByRole('button', { name: 'Exporter le registre' }).click()
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  await page.getByText('« registre.csv » enregistré.').last().waitFor()
  expect(readFileSync(path, 'utf8')).toContain('962;Note aux rédactions;')
})

test('numbers are reserved in the library, and the gate heeds them', async () => {
  const { page } = mallette
  await openExample(mallette)
  await silenceBlocking(page)
  await openSection(page, 'Bibliothèque')
  await page.getByRole('tab', { name: 'Émetteurs' }).click()
  const reserve = page.getByRole('button', { name: 'Réserver des numéros' })
  if (!(await reserve.isVisible())) await page.getByRole('button', { name: /^Ministère chargé/ }).click()
  await reserve.click()
  const ranges = page.getByRole('list', { name: 'Numéros réservés' })
  await ranges.getByLabel('Du n°').fill('1000')
  await ranges.getByLabel('Au n°').fill('1009')
  await page.getByText('La prochaine note prendra le n° 1000.').waitFor()
  await expectNoAxeViolations(page)
  await page
    .getByText(/^Enregistré à/)
    .first()
    .waitFor()
  await openSection(page, 'Notes')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Lieusaint/ })
    .first()
    .click()
  const gate = await openGate(page)
  await gate.getByText('Ce numéro n’est pas de ceux de ce poste', { exact: false }).waitFor()
  await gate.getByRole('button', { name: 'Prendre le n° 1000' }).click()
  await gate.getByRole('button', { name: 'Diffuser sous le n° 1000' }).waitFor()
})
