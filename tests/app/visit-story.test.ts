import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import readWorkbook from 'read-excel-file/universal'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReleaseSummary } from '../../domain/release.ts'
import { type MailPart, readMail } from '../fixtures/mail/read-mail.ts'
import { expectNoAxeViolations } from './axe.ts'
import { dropFiles, fileAt } from './dropped.ts'
import { openTab } from './event-pages.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { blindCopies, savedAt, sequencesIn, sha256, wordsOf } from './left-files.ts'
import { closePart, openNote, openPart, pageText } from './open-note.ts'
import { ask } from './press-file.ts'
import { openSection, untilSaved } from './screens.ts'

/**
 * A visit from the first call to the last correction, as an attaché lives it. One story: each chapter goes on where
 * the one before ended, on the same data.
 */

const visit = 'Visite de l’École de production de Lieusaint'
const purpose = 'un déplacement consacré aux « Écoles de production »'
const change = '10 h 10 → 10 h 40, présentation de l’AMI « Écoles de production »'
const listName = 'Rédactions de Seine-et-Marne'

/** The day so many days from now, as a person types it. */
const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/')
/** Until a Wednesday in three or four weeks: the day before, too, somebody answers at the desk. */
const daysLeft = 21 + ((10 - new Date().getUTCDay()) % 7)

const mailOfThree = `Bonjour,

Comme convenu, voici les trois personnes qui couvriront le déplacement :

- Inès DELORME, journaliste reporter d’images, carte de presse n° 118 422, née le 3 avril 1988 à Melun, 06 39 98 12 34
- Marc Vasseur, photographe, CP 104577, véhicule AB-123-CD
- Léa Fontaine, rédactrice, 06 39 98 45 67

Bien à vous,
Sophie Garnier
Agence Brie Presse`

const folder = temporaryFolder()
let mallette: Mallette
let page: Page
/** The release of the first note. */
let first: ReleaseSummary
/** Whom it was prepared for. */
let hadFirst: readonly string[]
/** What the calendar file said before the hour changed. */
let before: ReadonlyMap<string, number>

beforeAll(async () => {
  mallette = await launchMallette()
  page = mallette.page
})
afterAll(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const dialog = (name: string | RegExp): Locator => page.getByRole('dialog', { name })
const textbox = (name: string): Locator => page.getByRole('textbox', { name, exact: true })
const release = (number: string): Locator =>
  page.getByRole('region', { name: 'Diffusion' }).getByText(`N° ${number}`, { exact: true })
const saved = (name: string, press: () => Promise<void>): Promise<Buffer> =>
  savedAt(mallette, join(folder, name), press)

async function openEvent(): Promise<void> {
  await openSection(page, 'Événements')
  await page.getByRole('main').getByRole('link', { name: visit }).first().click()
  await textbox('Titre de la fiche').waitFor()
}

/** Goes to another page of the notes. */
async function openNotesPage(name: string): Promise<void> {
  await openSection(page, 'Notes')
  await page.getByRole('navigation', { name: 'Notes' }).getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function choose(menu: string, entry: RegExp): Promise<void> {
  await button(menu).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

async function releasedAs(number: string): Promise<ReleaseSummary> {
  const found = (await ask(page, 'releases.list', {})).find(one => one.number === number)
  if (found === undefined) throw new Error(`nothing was released as n° ${number}`)
  return found
}

/** Prepares a mail of the note that is open, with all that can be attached, and reads the draft that was saved. */
async function preparedMail(
  name: string,
  choosePeople: (sending: Locator) => Promise<void>,
): Promise<MailPart> {
  await choose('Envoyer', /^Par courriel/)
  const sending = dialog(/^Envoyer/)
  await sending.getByLabel('Objet').waitFor()
  await choosePeople(sending)
  await sending.getByText('Calendrier du programme').click()
  await sending.getByText('Enregistrer pour plus tard').click()
  await expectNoAxeViolations(page)
  const bytes = await saved(name, () => button('Enregistrer le brouillon').click())
  await dialog('C’est prêt').getByRole('button', { name: 'Fermer' }).last().click()
  return readMail(bytes)
}

test('the example is taken over, and its visit moved to a day to come', async () => {
  await button('Ouvrir l’exemple : la visite de Lieusaint').click()
  await pageText(page).waitFor()
  await openSection(page, 'Événements')
  await button(/^Déplacer « Visite de l’École/).click()
  await page.keyboard.type(dayIn(daysLeft))
  const moving = dialog(/^Déplacer/)
  // The day of the programme, and the deadline of the desk.
  await expect.poll(() => moving.getByRole('definition').count()).toBe(2)
  await expectNoAxeViolations(page)
  await moving.getByRole('button', { name: 'Déplacer', exact: true }).click()
  await page.getByRole('list', { name: 'Événements à venir' }).getByText(visit).waitFor()
})

test('three people of a pasted mail go to the desk, in its sheet and by mail', async () => {
  await openEvent()
  await openTab(page, 'Accréditations')
  await button('Coller un courriel').first().click()
  await page.getByLabel('Courriel, liste ou tableau copié').fill(mailOfThree)
  await button('Lire').click()
  const people = dialog('Coller un courriel ou une liste').getByRole('listitem')
  await people.filter({ hasText: 'Inès Delorme' }).getByText('Dans le fichier presse').waitFor()
  expect(await page.getByText('Dans le fichier presse').count()).toBe(1)
  await people.filter({ hasText: 'Léa Fontaine' }).getByRole('button', { name: 'Corriger' }).click()
  await people.getByRole('textbox', { name: 'Média' }).fill('La Gazette de Sénart')
  await people.getByRole('textbox', { name: 'Carte de presse ou pièce d’identité' }).fill('99 321')
  await expectNoAxeViolations(page)
  await button('Ajouter 3 personnes').click()
  await expect.poll(() => page.getByRole('gridcell', { name: /Fontaine|Delorme|Vasseur/ }).count()).toBe(3)

  const sheet = await saved('demandes.xlsx', () => choose('Transmettre', /^Tableau Excel/))
  const rows = (await readWorkbook(new Blob([new Uint8Array(sheet)])))[0]?.data ?? []
  const head = rows.find(row => row.includes('Prénom')) ?? []
  const columns = ['Nom', 'Prénom', 'Média', 'N° de carte de presse ou de pièce'].map(title =>
    head.indexOf(title),
  )
  const asked = rows.slice(rows.indexOf(head) + 1, rows.indexOf(head) + 4)
  expect(asked.map(row => columns.map(column => row[column]))).toEqual([
    ['DELORME', 'Inès', 'Agence Brie Presse', '118 422'],
    ['FONTAINE', 'Léa', 'La Gazette de Sénart', '99 321'],
    ['VASSEUR', 'Marc', 'Agence Brie Presse', '104577'],
  ])
  const draft = readMail(
    await saved('prefecture.eml', () => choose('Transmettre', /^Enregistrer le courriel/)),
  )
  expect(draft.headers.get('to')).toBe('pref-communication@seine-et-marne.gouv.fr')
  expect(draft.parts.map(({ fileName }) => fileName.split('.').at(-1))).toEqual(['', 'xlsx'])

  await button('Marquer transmises').last().click()
  await tabTo(page, page.locator('.grid-cell[tabindex="0"]'))
  await page.keyboard.press('ControlOrMeta+a')
  await choose('Changer le statut', /^Accordée/)
  // Each of the three for the visit and for its one sequence.
  await expect.poll(() => page.getByRole('gridcell', { name: 'Accordée' }).count()).toBe(6)
  await expectNoAxeViolations(page)
})

test('the note leaves under the next number, once the deadline that it lacks is there', async () => {
  await openTab(page, 'Fiche')
  await button(/^Accréditation 1/).click()
  await textbox('Date limite').fill('')
  await page.keyboard.press('Tab')
  await untilSaved(page)
  await openNote(page, /Lieusaint/)
  const heading = await openPart(page, 'heading')
  await heading.getByLabel('Date', { exact: true }).fill(dayIn(0))
  await page.keyboard.press('Tab')
  await closePart(page, 'heading')

  await button('Diffuser…').click()
  const gate = dialog('Diffuser la note')
  await gate.getByRole('heading', { name: 'Ce qui bloque 1' }).waitFor()
  expect(await gate.getByRole('button', { name: /^Diffuser sous/ }).isDisabled()).toBe(true)
  await expectNoAxeViolations(page)
  await gate.getByRole('button', { name: /^Voir Aucune date limite/ }).click()
  const deadline = dialog('Accréditation et accueil de la presse').getByLabel('Date limite', { exact: true })
  await expect.poll(() => deadline.evaluate(field => field === document.activeElement)).toBe(true)
  await page.keyboard.type(dayIn(daysLeft - 1))
  await page.keyboard.press('Tab')
  await closePart(page, 'accreditation')

  await button('Diffuser…').click()
  await gate.getByText('Rien ne bloque la diffusion.').waitFor()
  await gate.getByRole('button', { name: 'Prendre le n° 963' }).click()
  await expectNoAxeViolations(page)
  await gate.getByRole('button', { name: 'Diffuser sous le n° 963' }).click()
  await release('963').waitFor()
  first = await releasedAs('963')
  expect(first).toMatchObject({ state: 'current', title: visit })
})

test('its files are what the register says, and after a restart it shows its own facts', async () => {
  await page.getByText('Empreintes des fichiers').click()
  const prints = await page.getByLabel(/^Empreinte SHA-256/).all()
  const shown = await Promise.all(prints.map(print => print.inputValue()))
  const word = await saved('note.docx', () => button('Enregistrer Word').click())
  await page.getByText('« note.docx » enregistré, à l’identique de la diffusion.').last().waitFor()
  const pdf = await saved('note.pdf', () => button('Enregistrer PDF').click())
  await page.getByText('« note.pdf » enregistré, à l’identique de la diffusion.').last().waitFor()
  expect([word, pdf].map(sha256)).toEqual(shown)
  expect(shown).toEqual(first.files.map(file => file.sha256))
  expect(await mallette.consoleErrors()).toEqual([])
  const { dataDir, profileDir } = mallette
  await mallette.close()

  mallette = await launchMallette({ dataDir, profileDir })
  page = mallette.page
  await openEvent()
  await textbox('Objet').fill('une rencontre avec les élèves')
  await untilSaved(page)
  await openNote(page, /Lieusaint/)
  await release('963').waitFor()
  const words = await pageText(page).textContent()
  expect(words).toContain('un déplacement consacré aux')
  expect(words).not.toContain('une rencontre avec les élèves')
  expect(await pageText(page).getAttribute('contenteditable')).not.toBe('true')
  expect(await button('Diffuser…').count()).toBe(0)
  await expectNoAxeViolations(page)
  await openEvent()
  await textbox('Objet').fill(purpose)
  await expect.poll(async () => (await releasedAs('963')).state).toBe('current')
})

test('its mail goes to a list in blind copy, with the very files of the release', async () => {
  const { id } = await ask(page, 'contactLists.create', { name: listName })
  const opposed = await ask(page, 'contacts.create', {
    draft: { given: 'Paul', family: 'Berthier', mails: [{ address: 'p.berthier@gazette-senart.example' }] },
  })
  await ask(page, 'privacy.oppose', { id: opposed.id, on: '2026-05-04' })
  const { rows } = await ask(page, 'contacts.view', { view: {} })
  await ask(page, 'contactLists.add', { id, selection: { ids: rows.map(row => row.id) } })

  await openNote(page, /Lieusaint/)
  const draft = await preparedMail('note.eml', async sending => {
    await sending.getByText(listName).click()
    await sending.getByLabel('Autres adresses').fill('Jean Roux <jean.roux@seine-et-marne.example>')
    await sending.getByText('Une personne opposée aux envois est laissée de côté.').first().waitFor()
    await sending.getByText('4 destinataires').first().waitFor()
  })
  hadFirst = blindCopies(draft)
  expect(hadFirst).toEqual([
    'ines.delorme@brie-presse.example',
    'jean.roux@seine-et-marne.example',
    'pref-communication@seine-et-marne.gouv.fr',
    'redaction@gazette-senart.example',
  ])
  const [text, word, pdf, calendar] = draft.parts
  expect(wordsOf(text)).toContain('10 h 10')
  expect([word, pdf].map(part => part?.fileName)).toEqual(first.files.map(({ name }) => name))
  expect([word, pdf].map(part => sha256(part?.bytes))).toEqual(first.files.map(file => file.sha256))
  before = sequencesIn(calendar?.bytes)
  expect(new Set(before.values())).toEqual(new Set([0]))
})

test('an hour changes: the note is to be corrected, and who holds the wrong hour is known', async () => {
  await openEvent()
  await textbox('Heure, Étape 2').fill('10h40')
  await page.keyboard.press('Tab')
  // Beside the hour that was changed, and not only at the head of the screen.
  await page.getByRole('list', { name: 'Notes de cet événement' }).getByText('À rectifier').waitFor()
  const banner = page.getByRole('region', {
    name: 'À rectifier : 1 fait a changé depuis la diffusion du n° 963',
  })
  await banner.getByText(change).waitFor()
  await expectNoAxeViolations(page)
  await openSection(page, 'Accueil')
  await page.getByRole('list', { name: 'À rectifier' }).getByText(visit).waitFor()
  await expectNoAxeViolations(page)
  await openSection(page, 'Notes')
  await page.getByRole('list', { name: 'Notes de presse' }).getByText('À rectifier').waitFor()
  await openNote(page, /Lieusaint/)
  await banner.getByText(change).waitFor()
  await expectNoAxeViolations(page)

  const calendar = sequencesIn(
    await saved('visite.ics', () => choose('Envoyer', /^Enregistrer le calendrier/)),
  )
  expect([...calendar.keys()]).toEqual([...before.keys()])
  const raised = [...calendar].filter(([uid, sequence]) => sequence > (before.get(uid) ?? 0))
  expect(raised.length).toBeGreaterThan(0)
  expect(raised.length).toBeLessThan(calendar.size)

  await openNotesPage('Suivi')
  await page.getByRole('region', { name: visit }).getByText(change).waitFor()
  await expectNoAxeViolations(page)
  await page.getByRole('tab', { name: /^Qui a quoi/ }).click()
  await page.getByText('4 destinataires, dont 4 avec une version périmée').waitFor()
  const holders = page.getByRole('region', { name: 'Qui a quoi' }).getByRole('listitem')
  await holders.filter({ hasText: 'Inès Delorme' }).getByText('Périmé').waitFor()
  await expectNoAxeViolations(page)
})

test('the correction says what was and what is, and leaves under the next number', async () => {
  await openNote(page, /Lieusaint/)
  await button('Rectifier…').click()
  const correcting = dialog('Rectifier le n° 963')
  await correcting.getByText('10 h 40 au lieu de 10 h 10').waitFor()
  await expectNoAxeViolations(page)
  await correcting.getByRole('button', { name: 'Préparer le rectificatif' }).click()
  const said = 'Présentation de l’AMI « Écoles de production » : 10 h 40 au lieu de 10 h 10'
  await pageText(page).getByText(said).waitFor()
  await button('Diffuser…').click()
  const gate = dialog('Diffuser la note')
  await gate.getByText('Rien ne bloque la diffusion.').waitFor()
  await gate.getByRole('button', { name: 'Diffuser sous le n° 964' }).click()
  await release('964').waitFor()
  await expectNoAxeViolations(page)

  await page.getByRole('link', { name: /^Rectifie le n° 963 du / }).click()
  await release('963').waitFor()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Rectifiée par le n° 964' }).click()
  await release('964').waitFor()
  const { noteId } = await releasedAs('964')
  expect(await releasedAs('963')).toMatchObject({ state: 'corrected', supersededBy: { noteId } })
})

test('the correction reaches exactly those who had the first note, and nobody holds a wrong hour', async () => {
  const draft = await preparedMail('rectificatif.eml', async sending => {
    await sending.getByText('4 destinataires').first().waitFor()
  })
  expect(blindCopies(draft)).toEqual(hadFirst)
  const [text, word, pdf] = draft.parts
  expect(wordsOf(text)).toContain('10 h 40 au lieu de 10 h 10')
  const { files } = await releasedAs('964')
  expect([word, pdf].map(part => sha256(part?.bytes))).toEqual(files.map(file => file.sha256))
  await openNotesPage('Suivi')
  await page.getByText('Tout ce qui est parti est encore juste.').waitFor()
  await expectNoAxeViolations(page)
  await page.getByRole('tab', { name: /^Qui a quoi/ }).click()
  await page.getByText('4 destinataires, tous ont la bonne version').waitFor()
})

test('a file that comes back is known: which note it is, that it was corrected, or that it was altered', async () => {
  await openNotesPage('Registre')
  await page.getByText('2 notes au registre').waitFor()
  await expectNoAxeViolations(page)
  const verdict = page.getByRole('region', { name: 'Ce fichier est-il de nous' }).getByRole('status')
  const word = fileAt(join(folder, 'note.docx'))
  await dropFiles(page, [word])
  await verdict.getByText('Oui, exactement : c’est la note n° 963').waitFor()
  await verdict.getByText('Attention : cette note a été rectifiée depuis.').waitFor()
  await dropFiles(page, [{ name: 'autre.docx', bytes: Buffer.concat([word.bytes, Buffer.from('\n')]) }])
  await verdict.getByText('Non, plus tel quel. Il vient de la note n° 963').waitFor()
  await expectNoAxeViolations(page)
})

test('the log names nobody', () => {
  const logs = join(mallette.profileDir, 'logs')
  const written = readdirSync(logs)
    .map(name => readFileSync(join(logs, name), 'utf8'))
    .join('\n')
    .toLowerCase()
  expect(written).not.toBe('')
  const personal = [
    ...hadFirst,
    'delorme',
    'vasseur',
    'fontaine',
    'berthier',
    '118 422',
    '104577',
    'ab-123-cd',
  ]
  expect(personal.filter(words => written.includes(words))).toEqual([])
})
