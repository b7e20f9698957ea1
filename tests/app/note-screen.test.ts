import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Programme } from '../../domain/programme.ts'
import { bodyOf, openBlankNote } from './blank-note.ts'
import { tabTo, typeInto } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import {
  closePart,
  enterTitle,
  formOf,
  lineOf,
  openExample,
  openNote,
  openPart,
  pageOf,
  pageText,
  panelOf,
  writeLine,
} from './open-note.ts'
import { ask } from './press-file.ts'
import { openSection, untilSaved } from './screens.ts'
import { rewriteNote, storedNote } from './stored-note.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
  await openExample(mallette)
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate(one => one === document.activeElement)

/** The words that the caret has selected. */
const selected = (page: Page): Promise<string> =>
  page.evaluate(() => document.getSelection()?.toString() ?? '')

/** A finding in the panel, by its words. */
const finding = (page: Page, words: RegExp): Locator =>
  panelOf(page).getByRole('tabpanel').getByRole('button', { name: words })

describe('what is typed shows on the page', () => {
  test('as it prints, typeset, and it is saved by itself', async () => {
    const { page } = mallette
    await openBlankNote(page)
    const sheet = bodyOf(page)
    const type = (words: string) => page.keyboard.type(words)
    const press = (keys: string) => page.keyboard.press(keys)
    await type('# Un plan')
    await press('Enter')
    await type('La ministre ')
    await press('Control+b')
    await type('saluera')
    await press('Control+b')
    await type(' les élèves; voir https://www.economie.gouv.fr/plan ')
    await press('Enter')
    await type('- premier')
    await press('Enter')
    await type('second')
    await press('Enter')
    await press('Enter')
    await type('> On refait la pièce.')
    await press('Enter')
    await type('Un élève')
    await press('Enter')
    await type('/chif')
    await page.getByRole('option', { name: 'Chiffres clés' }).waitFor()
    await press('Enter')
    await type('93 %')
    await press('Enter')
    await type('de réussite')
    await writeLine(page, 'title', 'Les écoles de production à l’honneur')

    await sheet.getByRole('heading', { name: 'Un plan' }).waitFor()
    expect(await sheet.getByText('saluera', { exact: true }).evaluate(word => word.tagName)).toBe('STRONG')
    await sheet.getByText('les élèves\u00A0; voir').waitFor()
    expect(await sheet.getByRole('listitem').allTextContents()).toEqual(['premier', 'second'])
    await page
      .getByRole('main')
      .getByRole('heading', { level: 1, name: 'Les écoles de production à l’honneur' })
      .waitFor()
    await untilSaved(page)
    const { note } = await storedNote(page)
    expect(note.title).toBe('Les écoles de production à l’honneur')
    expect(note.body).toMatchObject([
      { kind: 'subheading', text: 'Un plan' },
      {
        kind: 'paragraph',
        spans: [
          { text: 'La ministre ', bold: false },
          { text: 'saluera', bold: true },
          { text: ' les élèves\u00A0; voir ' },
          { text: 'https://www.economie.gouv.fr/plan', href: 'https://www.economie.gouv.fr/plan' },
          {},
        ],
      },
      { kind: 'list', ordered: false },
      { kind: 'quote', speaker: 'Un élève' },
      { kind: 'figures', figures: [{ value: expect.stringMatching(/^93\s%$/), label: 'de réussite' }] },
    ])
  })

  test('on as many sheets as Word makes of it, which are counted', async () => {
    const { page } = mallette
    const foot = pageOf(page).locator('.page-foot')
    await expect.poll(() => foot.allTextContents()).toEqual(['Page\u00A01/2', 'Page\u00A02/2'])
    await rewriteNote(page, ({ note, event }) => ({
      note,
      event: event === null ? null : { ...event, programme: withSteps(event.programme, 60) },
    }))
    await pageText(page).getByText('Étape 60', { exact: true }).waitFor()
    expect(
      await pageText(page)
        .getByText(/^Étape \d+$/)
        .count(),
    ).toBe(60)
    const count = pageOf(page)
      .getByRole('list', { name: 'Longueur de la note' })
      .getByText(/pages$/)
    await expect.poll(() => count.textContent()).not.toBe('2 pages')
    const sheets = Number.parseInt((await count.textContent()) ?? '', 10)
    expect(sheets).toBeGreaterThan(2)
    const numbers = Array.from({ length: sheets }, (_, index) => `Page\u00A0${index + 1}/${sheets}`)
    await expect.poll(() => foot.allTextContents()).toEqual(numbers)
    // The table goes on under its header row.
    expect(
      await pageText(page).locator('.page-gap').getByText('Étape', { exact: true }).count(),
    ).toBeGreaterThan(0)
  })
})

/** The programme with this many steps in each of its sequences, like their first. */
const withSteps = (programme: Programme, count: number): Programme => ({
  ...programme,
  days: programme.days.map(day => ({
    ...day,
    sequences: day.sequences.map(sequence => ({
      ...sequence,
      steps: sequence.steps
        .slice(0, 1)
        .flatMap(step =>
          Array.from({ length: count }, (_, index) => ({ ...step, text: `Étape ${index + 1}` })),
        ),
    })),
  })),
})

describe('what is to be checked', () => {
  test('shows as it is changed, and leads to the field of the form that puts it right', async () => {
    const { page } = mallette
    expect(await finding(page, /n’est pas datée/).count()).toBe(0)
    const heading = await openPart(page, 'heading')
    await heading.getByLabel('Date', { exact: true }).fill('')
    await closePart(page, 'heading')
    await page.getByRole('button', { name: /^À vérifier \d+ 2 bloquants/ }).waitFor()
    await finding(page, /n’est pas datée/).click()
    await expect.poll(() => isFocused(formOf(page, 'heading').getByLabel('Date', { exact: true }))).toBe(true)
    await page.keyboard.type('5/5/2021')
    await page.keyboard.press('Tab')
    await finding(page, /n’est pas datée/).waitFor({ state: 'detached' })
    await closePart(page, 'heading')
    await pageText(page).getByText('Paris, le 5\u00A0mai 2021').waitFor()
  })

  test('selects the words on the page that it is about', async () => {
    const { page } = mallette
    await finding(page, /actuellement/).click()
    await expect.poll(() => selected(page)).toBe('actuellement')
    expect(await isFocused(pageText(page))).toBe(true)
    await page.keyboard.type('en mai 2021')
    await finding(page, /actuellement/).waitFor({ state: 'detached' })
    await pageText(page).getByText('comprend en mai 2021 35\u00A0établissements').waitFor()
  })

  test('leads to the facts of the event, which are put right over the page', async () => {
    const { page } = mallette
    const accreditation = await openPart(page, 'accreditation')
    await accreditation.getByLabel('Date limite').fill('')
    await closePart(page, 'accreditation')
    await finding(page, /date limite d’accréditation/i).click()
    const deadline = formOf(page, 'accreditation').getByLabel('Date limite')
    await expect.poll(() => isFocused(deadline)).toBe(true)
    await page.keyboard.type('5/5/2021')
    await page.keyboard.press('Tab')
    await closePart(page, 'accreditation')
    await pageText(page)
      .getByText(/avant le mercredi 5\u00A0mai 2021/)
      .waitFor()
    await untilSaved(page)
    expect((await storedNote(page)).event?.desks[0]?.deadlineDay).toBe('2021-05-05')
  })
})

describe('between the page and the forms', () => {
  test('the keyboard alone does all of it', async () => {
    const { page } = mallette
    await enterTitle(page)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    const heading = formOf(page, 'heading')
    await heading.waitFor()
    await typeInto(page, heading.getByLabel('Numéro', { exact: true }), '964')
    await closePart(page, 'heading')
    await pageText(page).getByText('N°\u00A0964').waitFor()
    // Back where she was: the arrows go on from there.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('La visite')
    await expect.poll(() => lineOf(page, 'title').textContent()).toBe('La visite')
    await page.keyboard.press('Escape')
    await tabTo(page, page.getByRole('button', { name: /^À vérifier/ }))
  })

  test('the event’s own screen changes what the page shows', async () => {
    const { page } = mallette
    await panelOf(page).getByRole('tab', { name: 'Fiche' }).click()
    await panelOf(page).getByText('1 personne · 3 étapes · 1 accréditation').waitFor()
    await panelOf(page).getByRole('button', { name: 'Ouvrir la fiche' }).click()
    await page.getByLabel('Titre de la fiche').waitFor()
    await page.getByLabel('Nom', { exact: true }).first().fill('Martin')
    await page.keyboard.press('Alt+ArrowLeft')
    await pageText(page).getByText('Agnès MARTIN,').waitFor()
  })
})

describe('what surrounds the note may change', () => {
  test('an event that was removed is said to be, and comes back', async () => {
    const { page } = mallette
    const { event } = await storedNote(page)
    await openSection(page, 'Événements')
    await ask(page, 'eventNotes.remove', { id: event?.id ?? '' })
    await openNote(page, /Note aux rédactions|Sans titre|Lieusaint/)
    await panelOf(page).getByRole('tab', { name: 'Fiche' }).click()
    await page.getByText('La fiche de l’événement a été supprimée', { exact: false }).waitFor()
    const step = pageText(page).getByText('Présentation de l’AMI', { exact: false })
    expect(await step.count()).toBe(0)
    await page.getByRole('button', { name: 'Rétablir la fiche' }).click()
    await step.waitFor()
    await pageText(page).getByText('Agnès PANNIER-RUNACHER,').waitFor()
  })

  test('an event is detached, taken back by Ctrl+Z, and chosen again', async () => {
    const { page } = mallette
    const step = pageText(page).getByText('Présentation de l’AMI', { exact: false })
    await panelOf(page).getByRole('tab', { name: 'Fiche' }).click()
    await panelOf(page).getByRole('button', { name: 'Détacher' }).click()
    await step.waitFor({ state: 'detached' })
    await pageText(page).getByText('Cet AMI offrira').click()
    await page.keyboard.press('ControlOrMeta+z')
    await step.waitFor()
    await panelOf(page).getByRole('button', { name: 'Détacher' }).click()
    await step.waitFor({ state: 'detached' })
    await panelOf(page).getByLabel('Rattacher à un événement').click()
    await page.getByRole('option', { name: /Lieusaint/ }).click()
    await step.waitFor()
  })

  test('a note with nothing is one empty sheet that says what it lacks', async () => {
    const { page } = mallette
    await openBlankNote(page)
    await rewriteNote(page, ({ note, event }) => ({ note: { ...note, issuerIds: [] }, event }))
    const foot = pageOf(page).locator('.page-foot')
    await expect.poll(() => foot.allTextContents()).toEqual(['Page\u00A01/1'])
    await finding(page, /Aucun émetteur/).click()
    await formOf(page, 'letterhead').waitFor()
  })
})

describe('two issuers', () => {
  test('sign in the order in which they were ticked, on the page as in Word', async () => {
    const { page } = mallette
    await ask(page, 'issuers.create', {
      name: 'ministère de la Mer',
      letterhead: [],
      motto: ['La mer'],
      hourStyle: 'compact',
    })
    const form = await openPart(page, 'letterhead')
    const [first] = await ask(page, 'issuers.list', {})
    const name = first?.name ?? ''
    await form.getByText('ministère de la Mer', { exact: true }).click()
    await form.getByText(`Le premier coché, «\u00A0${name}\u00A0»`, { exact: false }).waitFor()
    await form.getByText(name, { exact: true }).click()
    await closePart(page, 'letterhead')
    await pageText(page).getByText('La mer', { exact: true }).waitFor()
    await openPart(page, 'letterhead')
    await form.getByText(name, { exact: true }).click()
    await form.getByText('Le premier coché, «\u00A0ministère de la Mer\u00A0»', { exact: false }).waitFor()
    await closePart(page, 'letterhead')
    await pageText(page).getByText('La mer', { exact: true }).waitFor()
    await pageText(page).getByText('9h30', { exact: true }).waitFor()
  })
})

describe('links', () => {
  test('that are half typed are said not to be saved, are there again, and open once they are whole', async () => {
    const { page, app } = mallette
    // The one thing replaced: what would start the machine's browser.
    await app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async address => {
        opened.push(address)
      }
    })
    const form = await openPart(page, 'links')
    await form.getByRole('button', { name: 'Ajouter un lien' }).click()
    await form.getByLabel('Intitulé').last().fill('Le plan')
    await page.getByText(/sauf 1 champ à corriger$/).waitFor()
    await closePart(page, 'links')
    await page.getByText(/sauf 1 champ à corriger$/).waitFor()
    await openNote(page, /Lieusaint/)
    await page.getByText(/sauf 1 champ à corriger$/).waitFor()
    await openPart(page, 'links')
    expect(await form.getByLabel('Intitulé').last().inputValue()).toBe('Le plan')
    const address = 'https://www.economie.gouv.fr/plan'
    await form.getByLabel('Adresse').last().fill(address)
    await page.getByText(/^Enregistré à [^,]*$/).waitFor()
    await tabTo(page, form.getByRole('button', { name: `Ouvrir ${address}` }))
    await page.keyboard.press('Enter')
    await expect.poll(() => app.evaluate(() => Object(globalThis).opened)).toEqual([address])
  })
})
