import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Asked } from '../../domain/contract.ts'
import { expectNoAxeViolations } from './axe.ts'
import { saveAt } from './dialogs.ts'
import { dropFiles } from './dropped.ts'
import { openEventPage, openTab } from './event-pages.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { pageText } from './open-note.ts'
import { ask } from './press-file.ts'
import { setWindow, sidewaysOverflow, untilSaved } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  expect(await mallette.cspViolations()).toEqual([])
  await mallette.close()
})

const visit: Asked<'eventNotes.create'> = {
  title: 'Visite de Lieusaint',
  persons: [
    { civility: 'Mme', given: 'Agnès', family: 'Pannier-Runacher', role: 'ministre déléguée' },
    { given: 'Lionel', family: 'Beffre', role: 'préfet' },
  ],
}

const jotted = {
  ...visit,
  jottings: [
    { kind: 'remark', at: '2021-05-06T08:00:00.000Z', text: 'La ministre commence par l’atelier.' },
    { kind: 'quote', at: '2021-05-06T08:05:00.000Z', speaker: 'Un apprenti', text: 'Ici, on apprend.' },
    { kind: 'figure', at: '2021-05-06T08:10:00.000Z', text: '42 % de filles' },
  ],
} satisfies Asked<'eventNotes.create'>

async function open(draft: Asked<'eventNotes.create'>): Promise<{ page: Page; id: string }> {
  mallette = await launchMallette()
  const { page } = mallette
  const id = await openEventPage(page, draft, 'Sur place')
  return { page, id }
}

const field = (page: Page) => page.getByRole('group', { name: 'Noter sur le vif' }).locator('textarea')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** The act of the message at the foot of the window: a note has a button of that name too. */
const takeBack = (page: Page): Promise<void> =>
  page.getByRole('group', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).press('Enter')
const jottingsOf = async (page: Page, id: string) => (await ask(page, 'eventNotes.get', { id })).jottings
const photosOf = (page: Page, id: string) => ask(page, 'photos.list', { eventNoteId: id })
const isFocused = (page: Page) => field(page).evaluate(one => one === document.activeElement)

/** A JPEG with a place and a device written in it, as a telephone makes it. */
async function telephonePicture(page: Page): Promise<Buffer> {
  const plain = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3_000, 2_000)
    const context = canvas.getContext('2d')
    if (context !== null) context.fillStyle = '#c60'
    context?.fillRect(0, 0, 3_000, 2_000)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
    return [...new Uint8Array(await blob.arrayBuffer())]
  })
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0GPS 48.6253 2.5511 SecretPhone', 'latin1')
  const segment = Buffer.alloc(4)
  segment.writeUInt16BE(0xff_e1, 0)
  segment.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([Buffer.from(plain.slice(0, 2)), segment, exif, Buffer.from(plain.slice(2))])
}

describe('what is noted on the spot', () => {
  it('is kept line by line, with its hour and its kind, by keyboard alone', async () => {
    const { page, id } = await open(visit)
    await expect.poll(() => isFocused(page)).toBe(true)
    const before = Date.now()
    await page.keyboard.type('Arrivée sous la pluie')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+2')
    await page.keyboard.type('Nous ouvrirons dix écoles.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+3')
    await page.keyboard.type('42 % de filles')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('sur 120 élèves')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await untilSaved(page)
    const kept = await jottingsOf(page, id)
    expect(kept.map(({ at: _at, ...rest }) => rest)).toEqual([
      { kind: 'remark', speaker: '', text: 'Arrivée sous la pluie' },
      { kind: 'quote', speaker: 'Agnès Pannier-Runacher', text: 'Nous ouvrirons dix écoles.' },
      { kind: 'figure', speaker: '', text: '42 % de filles\nsur 120 élèves' },
    ])
    for (const { at } of kept) {
      expect(Date.parse(at)).toBeGreaterThanOrEqual(before)
      expect(Date.parse(at)).toBeLessThanOrEqual(Date.now())
    }
    const shown = await page
      .getByRole('list', { name: 'Notes, la dernière d’abord' })
      .getByRole('listitem')
      .all()
    expect(shown).toHaveLength(3)
    expect(await shown[0]?.textContent()).toContain('42 % de filles')
  })

  it('loses nothing between this screen and the form, a half-typed line included', async () => {
    const { page, id } = await open(visit)
    await expect.poll(() => isFocused(page)).toBe(true)
    await page.keyboard.type('Une ligne sans Entrée')
    await openTab(page, 'Fiche')
    await page.getByLabel('Objet', { exact: true }).fill('un déplacement')
    await openTab(page, 'Sur place')
    await page.getByText('Une ligne sans Entrée', { exact: true }).waitFor()
    await expect.poll(() => isFocused(page)).toBe(true)
    await page.keyboard.type('La suite')
    await page.keyboard.press('Enter')
    await openTab(page, 'Fiche')
    await page.getByRole('button', { name: /^Carnet/ }).click()
    await page.getByLabel('Texte', { exact: true }).first().waitFor()
    expect(await page.getByLabel('Objet', { exact: true }).inputValue()).toBe('un déplacement')
    const { purpose, jottings } = await ask(page, 'eventNotes.get', { id })
    expect([purpose, ...jottings.map(({ text }) => text)]).toEqual([
      'un déplacement',
      'Une ligne sans Entrée',
      'La suite',
    ])
  })

  it('keeps a half-typed line when the window closes', async () => {
    const { page, id } = await open(visit)
    await expect.poll(() => isFocused(page)).toBe(true)
    await page.keyboard.type('Le ministre monte en voiture')
    const { dataDir } = mallette
    await mallette.close()
    mallette = await launchMallette({ dataDir })
    const texts = (await jottingsOf(mallette.page, id)).map(({ text }) => text)
    expect(texts).toEqual(['Le ministre monte en voiture'])
  })

  it('is edited where it stands, removed, and taken back', async () => {
    const { page, id } = await open(jotted)
    await button(page, 'Modifier\u00A0: Ici, on apprend.').press('Enter')
    await page.getByLabel('Texte', { exact: true }).fill('Ici, on apprend en faisant.')
    await button(page, 'Terminé').press('Enter')
    const edit = button(page, 'Modifier\u00A0: Ici, on apprend en faisant.')
    await expect.poll(() => edit.evaluate(one => one === document.activeElement)).toBe(true)
    await button(page, 'Supprimer\u00A0: La ministre commence par l’atelier.').press('Enter')
    await untilSaved(page)
    expect((await jottingsOf(page, id)).map(({ text }) => text)).toEqual([
      'Ici, on apprend en faisant.',
      '42 % de filles',
    ])
    await takeBack(page)
    await untilSaved(page)
    expect((await jottingsOf(page, id)).map(({ text }) => text)).toEqual([
      'La ministre commence par l’atelier.',
      'Ici, on apprend en faisant.',
      '42 % de filles',
    ])
  })
})

describe('in a communiqué', () => {
  it('all of it goes with one gesture, and comes back with another', async () => {
    const { page, id } = await open(jotted)
    await tabTo(page, button(page, 'Tout dans un communiqué'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/note\//)
    await pageText(page).getByText('Ici, on apprend.').waitFor()
    const [made] = await ask(page, 'pressNotes.list', {})
    const note = await ask(page, 'pressNotes.get', { id: made?.id ?? '' })
    expect(note).toMatchObject({ kind: 'communique', eventNoteId: id, status: 'draft' })
    expect(note.body.map(({ kind }) => kind)).toEqual(['paragraph', 'quote', 'figures'])
    await takeBack(page)
    await page.waitForURL(/#\/on-site\//)
    await expect.poll(async () => (await ask(page, 'pressNotes.list', {})).length).toBe(0)
    expect(await jottingsOf(page, id)).toHaveLength(3)
  })

  it('what is chosen goes to the end of a draft; undone, what was written there since stays', async () => {
    const { page, id } = await open(jotted)
    const draft = await ask(page, 'pressNotes.create', { kind: 'communique', eventNoteId: id })
    await page.getByRole('checkbox', { name: 'Choisir\u00A0: Ici, on apprend.' }).press('Space')
    await page.getByRole('button', { name: 'Dans un communiqué\u00A0: 1 élément' }).press('Enter')
    await page.getByRole('menuitem', { name: /^Visite de Lieusaint/ }).press('Enter')
    await page.waitForURL(new RegExp(draft.id))
    await pageText(page).getByText('Ici, on apprend.').waitFor()
    await page.getByText('1 élément repris du carnet.').first().waitFor()
    await pageText(page).locator('[data-line=title]').click()
    await page.keyboard.type('Un titre écrit depuis')
    await takeBack(page)
    await page.waitForURL(/#\/on-site\//)
    await expect.poll(async () => (await ask(page, 'pressNotes.get', { id: draft.id })).body).toEqual([])
    expect((await ask(page, 'pressNotes.get', { id: draft.id })).title).toBe('Un titre écrit depuis')
  })
})

describe('photos', () => {
  it('are made smaller, lose what the camera wrote, and are saved, removed and taken back', async () => {
    const { page, id } = await open(visit)
    const picture = await telephonePicture(page)
    expect(picture.includes('SecretPhone')).toBe(true)
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: picture })
    await page.getByText('Sans crédit\u00A0: ne pas publier').waitFor()
    const [photo] = await photosOf(page, id)
    const bytes = Buffer.from(photo?.base64 ?? '', 'base64')
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff')
    expect(bytes.length).toBeLessThanOrEqual(1_500_000)
    expect(bytes.includes('SecretPhone') || bytes.includes('Exif') || bytes.includes('GPS')).toBe(false)

    await page.getByLabel('Légende').fill('La ministre à l’atelier')
    await page.getByLabel('Crédit').fill('Jean Dupont / MEFR')
    await page.getByRole('checkbox', { name: 'À reprendre' }).press('Space')
    await expect.poll(async () => (await photosOf(page, id))[0]?.credit).toBe('Jean Dupont / MEFR')

    const path = join(temporaryFolder(), 'atelier.jpg')
    await saveAt(mallette, path)
    await button(page, 'Enregistrer la photo\u00A0: La ministre à l’atelier').press('Enter')
    await page.getByText('Photo enregistrée\u00A0: atelier.jpg').first().waitFor()
    expect(readFileSync(path).equals(bytes)).toBe(true)

    await button(page, 'Supprimer la photo\u00A0: La ministre à l’atelier').press('Enter')
    await expect.poll(async () => (await photosOf(page, id)).length).toBe(0)
    await takeBack(page)
    await expect.poll(async () => (await photosOf(page, id))[0]?.at).toBe(photo?.at)
    expect(await page.getByLabel('Crédit').inputValue()).toBe('Jean Dupont / MEFR')

    await page.getByRole('checkbox', { name: 'À reprendre' }).press('Space')
    await page.getByRole('button', { name: 'Dans un communiqué\u00A0: 1 élément' }).press('Enter')
    await page.waitForURL(/#\/note\//)
    const [made] = await ask(page, 'pressNotes.list', {})
    expect((await ask(page, 'pressNotes.get', { id: made?.id ?? '' })).files).toEqual([
      { name: 'La ministre à l’atelier', description: 'Jean Dupont / MEFR' },
    ])
  })

  it('are taken where they are dropped; what is no picture is said', async () => {
    const { page, id } = await open(visit)
    const picture = await telephonePicture(page)
    await dropFiles(page, [
      { name: 'IMG_1.jpg', bytes: picture },
      { name: 'notes.txt', bytes: Buffer.from('ceci n’est pas une image') },
    ])
    await page.getByText('«\u00A0notes.txt\u00A0» n’est pas une image lisible.').waitFor()
    await expect.poll(async () => (await photosOf(page, id)).length).toBe(1)
    await expectNoAxeViolations(page)
  })
})

it('is accessible and fits small windows, twice the size of letters, both themes and languages', async () => {
  const { page } = await open(jotted)
  const picture = await telephonePicture(page)
  await dropFiles(page, [{ name: 'IMG_1.jpg', bytes: picture }])
  await page.getByText('Sans crédit\u00A0: ne pas publier').waitFor()
  await page.keyboard.press('Alt+2')
  await page.getByRole('combobox', { name: 'Dit par' }).waitFor()
  await expectNoAxeViolations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoAxeViolations(page)
  await setWindow(mallette.app, 960, 640, 1)
  await expect.poll(() => sidewaysOverflow(page)).toBe(0)
  await setWindow(mallette.app, 960, 640, 2)
  await expect.poll(() => sidewaysOverflow(page)).toBe(0)
  await button(page, 'Modifier\u00A0: Ici, on apprend.').press('Enter')
  await expectNoAxeViolations(page)
  await page.evaluate(() => window.mallette.ask('settings.save', { language: 'en' }))
  await page.getByText('No credit: do not publish').waitFor()
  await expect.poll(() => sidewaysOverflow(page)).toBe(0)
  await expectNoAxeViolations(page)
})
