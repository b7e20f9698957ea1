import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import ICAL from 'ical.js'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addressesIn, readMail } from '../fixtures/mail/read-mail.ts'
import { expectNoAxeViolations } from './axe.ts'
import { saveAt } from './dialogs.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { openExample, openNote } from './open-note.ts'
import { ask } from './press-file.ts'
import { openSection, setWindow } from './screens.ts'

const listName = 'Rédactions du Sud francilien'

let mallette: Mallette
/** The paths that the system was asked to open with its own program. */
let openedPaths: () => Promise<string[]>
beforeEach(async () => {
  mallette = await launchMallette()
  const { app, page } = mallette
  const opened = await app.evaluateHandle(({ shell }) => {
    const paths: string[] = []
    shell.openPath = async path => {
      paths.push(path)
      return ''
    }
    return paths
  })
  openedPaths = () => opened.jsonValue()
  await openExample(mallette)
  const { id } = await ask(page, 'contactLists.create', { name: listName })
  const { rows } = await ask(page, 'contacts.view', { view: {} })
  const ids = rows.filter(({ mail }) => mail !== '').map(row => row.id)
  await ask(page, 'contactLists.add', { id, selection: { ids } })
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

async function openSending(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Par courriel…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Envoyer/ })
  await dialog.getByLabel('Objet').waitFor()
  return dialog
}

/** The draft that the mail program was asked to open. */
async function openedDraft() {
  const [path = ''] = await openedPaths()
  expect(path.startsWith(join(mallette.dataDir, 'outbox'))).toBe(true)
  return readMail(readFileSync(path))
}

it('opens a draft for a list and pasted addresses, and notes whom it is for', async () => {
  const { page } = mallette
  const dialog = await openSending(page)
  await dialog.getByText('Personne pour l’instant').waitFor()
  await expectNoAxeViolations(page)
  await dialog.getByText(listName).click()
  await dialog.getByLabel('Autres adresses').fill('Anne Martin <anne@exemple.fr>; bruno@exemple')
  await dialog.getByLabel('Objet').focus()
  await dialog.getByText('«\u00A0bruno@exemple\u00A0» n’est pas une adresse de courriel.').waitFor()
  await dialog.getByText('4\u00A0destinataires').first().waitFor()
  await expectNoAxeViolations(page)

  await dialog.getByText('Calendrier du programme').click()
  await dialog.getByRole('button', { name: 'Ouvrir le brouillon' }).click()
  const done = page.getByRole('dialog', { name: 'C’est prêt' })
  await done.getByText('Le brouillon est ouvert dans votre messagerie, pour 4\u00A0destinataires.').waitFor()
  await expectNoAxeViolations(page)

  const draft = await openedDraft()
  const hidden = addressesIn(draft.headers.get('bcc') ?? '')
  expect(hidden).toHaveLength(4)
  expect(hidden).toContainEqual({ name: 'Anne Martin', mail: 'anne@exemple.fr' })
  const [text, word, pdf, calendar] = draft.parts
  expect(text?.bytes.toString()).toContain('NOTE AUX RÉDACTIONS')
  expect(Object.keys(unzipSync(word?.bytes ?? new Uint8Array()))).toContain('word/document.xml')
  expect(pdf?.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(ICAL.parse(calendar?.bytes.toString() ?? '')[0]).toBe('vcalendar')

  await done.getByRole('button', { name: 'Voir le suivi' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/follow-up')
  const [sent] = await ask(page, 'dispatches.list', { noteId: null, eventNoteId: null })
  expect(sent).toMatchObject({ kind: 'mail', recipients: 4 })
})

it('sends with the keyboard alone, and forgets nothing when the dialog is left', async () => {
  const { page } = mallette
  const menu = page.getByRole('button', { name: 'Envoyer', exact: true })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Envoyer/ })
  await tabTo(page, dialog.getByLabel('Chercher un contact'))
  await page.keyboard.type('delorme')
  const add = dialog.getByRole('button', { name: 'Ajouter' })
  await tabTo(page, add)
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: /^Retirer/ }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => menu.evaluate(button => button === document.activeElement)).toBe(true)

  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: /^Retirer/ }).waitFor()
  await dialog.getByText('1\u00A0destinataire').first().waitFor()
  await tabTo(page, dialog.getByRole('button', { name: 'Ouvrir le brouillon' }))
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'C’est prêt' }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(addressesIn((await openedDraft()).headers.get('bcc') ?? '')).toHaveLength(1)
})

it('cuts a long mailing under the cap of the settings, and saves it as one file', async () => {
  const { page } = mallette
  await openSection(page, 'Réglages')
  await page.getByLabel('Destinataires par courriel').fill('0')
  await page.getByLabel('Destinataires par courriel').blur()
  await page.getByText('Un nombre de 1 à 1\u00A0000.').waitFor()
  await page.getByLabel('Destinataires par courriel').fill('50')
  await expect.poll(async () => (await ask(page, 'settings.get', {})).mailCap).toBe(50)
  await page.goBack()
  const dialog = await openSending(page)
  const pasted = Array.from({ length: 120 }, (_, at) => `personne${at}@media.example`).join('\n')
  await dialog.getByLabel('Autres adresses').fill(pasted)
  await dialog.getByText('en 3 courriels de 50 destinataires au plus').waitFor()
  await dialog.getByText('Enregistrer pour plus tard').click()
  const place = join(temporaryFolder(), 'envoi.zip')
  await saveAt(mallette, place)
  await dialog.getByRole('button', { name: 'Enregistrer 3\u00A0brouillons' }).click()
  await page
    .getByText('3 brouillons sont enregistrés dans un dossier zip, pour 120\u00A0destinataires.')
    .waitFor()
  const drafts = Object.values(unzipSync(readFileSync(place))).map(readMail)
  expect(drafts.flatMap(({ headers }) => addressesIn(headers.get('bcc') ?? ''))).toHaveLength(120)
})

it('takes ten thousand pasted addresses without a halt', async () => {
  const { app, page } = mallette
  const dialog = await openSending(page)
  const mails = Array.from({ length: 10_000 }, (_, at) => `Prénom Nom ${at} <personne${at}@media.example>`)
  await app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    [...mails, 'pas une adresse'].join('\n'),
  )
  await dialog.getByLabel('Autres adresses').focus()
  await page.keyboard.press('ControlOrMeta+v')
  await dialog.getByText('en 100 courriels de 100 destinataires au plus').waitFor()
  expect(await dialog.getByLabel('Autres adresses').inputValue()).toBe('pas une adresse')
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Retirer les adresses collées' }).click()
  await dialog.getByText('Personne pour l’instant').waitFor()
})

it('gives a webmail what it asks for, on the clipboard', async () => {
  const { app, page } = mallette
  const dialog = await openSending(page)
  await dialog.getByText('Copier vers un webmail').click()
  await dialog.getByRole('button', { name: 'Préparer le texte' }).click()
  await dialog.getByText('Personne à qui écrire').waitFor()
  await dialog.getByText(listName).click()
  await dialog.getByText('3\u00A0destinataires').first().waitFor()
  await dialog.getByRole('button', { name: 'Préparer le texte' }).click()
  const done = page.getByRole('dialog', { name: 'C’est prêt' })
  await done.getByRole('button', { name: /^Copier les adresses/ }).click()
  await done.getByText('Copié.').waitFor()
  await expectNoAxeViolations(page)
  const copied = (): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText())
  expect((await copied()).split('; ')).toHaveLength(3)
  await done.getByRole('button', { name: 'Copier le texte' }).click()
  expect(await copied()).toContain('NOTE AUX RÉDACTIONS')
})

it('says that no program took the draft, and keeps the choice', async () => {
  const { app, page } = mallette
  await app.evaluate(({ shell }) => {
    shell.openPath = async () => 'no application'
  })
  const dialog = await openSending(page)
  await dialog.getByText(listName).click()
  await dialog.getByText('3\u00A0destinataires').first().waitFor()
  await dialog.getByRole('button', { name: 'Ouvrir le brouillon' }).click()
  await dialog.getByRole('alert').getByText('Aucune messagerie n’a ouvert le brouillon.').waitFor()
  expect(await dialog.getByRole('checkbox', { name: listName }).isChecked()).toBe(true)
  expect(await ask(page, 'dispatches.list', { noteId: null, eventNoteId: null })).toEqual([])
})

it('saves PDF, folder and calendar where the person says', async () => {
  const { page } = mallette
  const folder = temporaryFolder()
  const save = async (item: RegExp, name: string): Promise<Buffer> => {
    await saveAt(mallette, join(folder, name))
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await page.getByRole('menuitem', { name: item }).click()
    await page.getByText(`«\u00A0${name}\u00A0» enregistré.`).first().waitFor()
    return readFileSync(join(folder, name))
  }
  expect((await save(/le PDF/, 'note.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  const inside = unzipSync(await save(/le dossier/, 'dossier.zip'))
  expect(Object.keys(inside).map(name => name.split('.').at(-1))).toEqual([
    'txt',
    'docx',
    'pdf',
    'ics',
    'txt',
  ])
  expect((await save(/le calendrier/, 'visite.ics')).toString()).toContain('BEGIN:VEVENT')
  const kinds = (await ask(page, 'dispatches.list', { noteId: null, eventNoteId: null })).map(
    ({ kind }) => kind,
  )
  expect(kinds.sort()).toEqual(['calendar', 'folder', 'pdf'])
})

it('reaches with a correction those who had the note', async () => {
  const { page } = mallette
  const [earlier] = await ask(page, 'pressNotes.list', {})
  const noteId = earlier?.id ?? ''
  const to = { addresses: [{ name: 'Anne Martin', mail: 'anne@exemple.fr' }] }
  await ask(page, 'mailings.prepare', {
    noteId,
    to,
    attach: { docx: true, pdf: false, ics: false },
    way: 'open',
  })
  const { id } = await ask(page, 'pressNotes.create', { kind: 'communique', eventNoteId: null })
  const corrects = { effect: 'corrects' as const, noteId, number: '962' }
  await ask(page, 'pressNotes.save', { id, draft: { title: 'Nouvel horaire', corrects } })
  await openNote(page, /Nouvel horaire/)
  const dialog = await openSending(page)
  const had = dialog.getByRole('checkbox', { name: 'Ceux qui ont reçu la note n°\u00A0962' })
  await dialog.getByText('1\u00A0destinataire').first().waitFor()
  expect(await had.isChecked()).toBe(true)
  expect(await dialog.getByLabel('Objet').inputValue()).toMatch(/^\[RECTIFICATIF\] /)
  await dialog.getByText('Ceux qui ont reçu').click()
  await dialog.getByText('Personne pour l’instant').waitFor()
})

it('fits a small window at 200 %, in both languages', async () => {
  const { app, page } = mallette
  for (const zoom of [1, 2]) {
    await setWindow(app, 960, 640, zoom)
    const dialog = await openSending(page)
    expect(await overflowOf(dialog)).toBe(0)
    await dialog.getByRole('button', { name: /^Ouvrir/ }).scrollIntoViewIfNeeded()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await ask(page, 'settings.save', { ...(await ask(page, 'settings.get', {})), language: 'en' })
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('menuitem', { name: 'By mail…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Send/ })
  await dialog.getByLabel('Subject').waitFor()
  expect(await overflowOf(dialog)).toBe(0)
  await expectNoAxeViolations(page)
})

/** How far the dialog can be scrolled sideways, in CSS pixels. */
const overflowOf = (dialog: Locator): Promise<number> =>
  dialog.locator('.dialog-body').evaluate(body => body.scrollWidth - body.clientWidth)
