import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tabTo, typeInto } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openExample, openNote, pageOf, unfoldAll } from './open-note.ts'
import { untilSaved } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
  await openExample(mallette)
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const text = () => mallette.page.getByRole('textbox', { name: 'Texte', exact: true })

describe('what is typed shows on the page', () => {
  test('the text and its signs, typeset, and it is saved by itself', async () => {
    const { page } = mallette
    const sheet = pageOf(page)
    await page
      .getByRole('textbox', { name: 'Titre', exact: true })
      .fill('Les écoles de production a l’honneur')
    await text().fill(
      [
        '## Un plan',
        'La ministre **saluera** les élèves ; voir [le plan](https://www.economie.gouv.fr/plan).',
        '- premier\n- second',
        '> « On refait la pièce. » — Un élève',
        '= 93 % | de réussite',
      ].join('\n\n'),
    )
    await sheet.getByText('Les écoles de production a l’honneur').waitFor()
    await sheet.getByRole('heading', { name: 'Un plan' }).waitFor()
    expect(await sheet.getByText('saluera', { exact: true }).evaluate(word => word.tagName)).toBe('STRONG')
    await sheet.getByText('les élèves\u00A0; voir').waitFor()
    expect(await sheet.getByText('le plan', { exact: true }).getAttribute('href')).toBe(
      'https://www.economie.gouv.fr/plan',
    )
    expect(await sheet.getByRole('listitem').allTextContents()).toEqual(['–premier', '–second'])
    await sheet.getByText('Un élève', { exact: true }).waitFor()
    await sheet.getByText('93\u00A0%', { exact: true }).waitFor()
    await untilSaved(page)
  })

  test('the buttons write the signs, and Ctrl+Z takes them back', async () => {
    const { page } = mallette
    await text().fill('Une visite')
    await text().press('ControlOrMeta+a')
    await text().press('ControlOrMeta+b')
    expect(await text().inputValue()).toBe('**Une visite**')
    await text().press('ControlOrMeta+z')
    expect(await text().inputValue()).toBe('Une visite')
    await page
      .getByRole('toolbar', { name: 'Mise en forme : Texte', exact: true })
      .getByLabel('Citation')
      .click()
    await page.keyboard.type('Agnès')
    expect(await text().inputValue()).toBe('> Une visite — Agnès')
  })

  test('the sheets follow: a long programme goes on under its header row, on pages that are counted', async () => {
    const { page } = mallette
    const sheet = pageOf(page)
    expect(await sheet.getByText('Page 1/2').count()).toBe(1)
    const steps = Array.from({ length: 60 }, (_, index) => ({ text: `Étape ${index + 1}`, venue: 'Atelier' }))
    const [event] = await page.evaluate(async () => {
      const events = await window.mallette.ask('eventNotes.list', {})
      return events.ok ? events.value : []
    })
    await page.evaluate(({ id, draft }) => window.mallette.ask('eventNotes.save', { id, draft }), {
      id: event?.id ?? '',
      draft: { title: 'Soixante étapes', programme: { days: [{ sequences: [{ steps }] }] } },
    })
    await sheet.getByText('Étape 60', { exact: true }).waitFor()
    const tables = sheet.getByRole('table')
    expect(await tables.count()).toBeGreaterThan(1)
    expect(await tables.last().getByRole('columnheader').allTextContents()).toEqual(['Étape'])
    expect(await sheet.getByText(/^Étape \d+$/).count()).toBe(60)
    const sheets = await sheet.getByRole('region', { name: /^Page \d+ sur \d+$/ }).count()
    expect(await sheet.getByText(`Page ${sheets}/${sheets}`).count()).toBe(1)
  })
})

describe('what is to be checked', () => {
  test('shows as it is typed, and leads to its field', async () => {
    const { page } = mallette
    await page.getByRole('button', { name: 'Rien à vérifier' }).waitFor()
    await page.getByLabel('Date', { exact: true }).fill('')
    await page.getByRole('button', { name: /^À vérifier 1/ }).click()
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /n’est pas datée/ })
      .click()
    await expect
      .poll(() =>
        page.getByLabel('Date', { exact: true }).evaluate(field => field === document.activeElement),
      )
      .toBe(true)
  })

  test('leads to the event’s own screen where the fault is there', async () => {
    const { page } = mallette
    await page.getByRole('button', { name: 'Ouvrir la fiche' }).click()
    await page.getByLabel('Titre de la fiche').waitFor()
    await unfoldAll(page)
    await page.getByLabel('Date limite').fill('')
    await page.keyboard.press('Alt+ArrowLeft')
    await pageOf(page).waitFor()
    await page.getByRole('button', { name: /^À vérifier/ }).click()
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /date limite d’accréditation/ })
      .click()
    await page.waitForURL(/#\/event\//)
  })
})

describe('from the page to the fields', () => {
  test('a click on a part leads to its field', async () => {
    const { page } = mallette
    await pageOf(page)
      .getByText(/^Le déplacement de la ministre débutera/)
      .click()
    await expect.poll(() => text().evaluate(field => field === document.activeElement)).toBe(true)
    await pageOf(page).getByText('Programme prévisionnel').click()
    const open = page.getByRole('button', { name: 'Ouvrir la fiche' })
    await expect.poll(() => open.evaluate(button => button === document.activeElement)).toBe(true)
  })

  test('the keyboard alone does all of it', async () => {
    const { page } = mallette
    await typeInto(page, page.getByLabel('Numéro', { exact: true }), '964')
    await pageOf(page).getByText('N°\u00A0964').waitFor()
    await tabTo(page, pageOf(page).getByRole('button', { name: 'Modifier l’annonce' }))
    await page.keyboard.press('Enter')
    const sentence = page.getByLabel('Phrase d’annonce')
    await expect.poll(() => sentence.evaluate(field => field === document.activeElement)).toBe(true)
    await page.keyboard.type('se rendra à Lieusaint')
    await pageOf(page).getByText('se rendra à Lieusaint', { exact: true }).waitFor()
    await tabTo(page, page.getByRole('button', { name: 'Reprendre la phrase proposée' }))
    await page.keyboard.press('Enter')
    await pageOf(page)
      .getByText(/^se rendra en\u00A0Seine-et-Marne/)
      .waitFor()
  })
})

describe('what surrounds the note may change', () => {
  test('an event that was removed is said to be, and comes back', async () => {
    const { page } = mallette
    await page.evaluate(async () => {
      const events = await window.mallette.ask('eventNotes.list', {})
      for (const { id } of events.ok ? events.value : [])
        await window.mallette.ask('eventNotes.remove', { id })
    })
    await page.getByText('La fiche de l’événement a été supprimée', { exact: false }).waitFor()
    await pageOf(page).getByText('Programme prévisionnel').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Rétablir la fiche' }).click()
    await pageOf(page).getByText('Programme prévisionnel').waitFor()
  })

  test('a note with nothing is one empty sheet that says what it lacks', async () => {
    const { page } = mallette
    const made = await page.evaluate(async () => {
      const note = await window.mallette.ask('pressNotes.create', { kind: 'communique', eventNoteId: null })
      if (note.ok)
        await window.mallette.ask('pressNotes.save', { id: note.value.id, draft: { kind: 'communique' } })
      return note.ok
    })
    expect(made).toBe(true)
    await openNote(page, /Communiqué de presse/)
    await pageOf(page).getByText('Page 1/1').waitFor()
    await page.getByRole('button', { name: /^À vérifier/ }).click()
    await page.getByRole('complementary').getByText('Aucun émetteur.', { exact: false }).waitFor()
  })
})

describe('two issuers', () => {
  test('sign in the order in which they were ticked, on the page as in Word', async () => {
    const { page } = mallette
    await page.evaluate(() =>
      window.mallette.ask('issuers.create', {
        name: 'ministère de la Mer',
        motto: ['La mer'],
        hourStyle: 'compact',
      }),
    )
    const signs = page.getByRole('button', { name: /^Émetteurs/ })
    await signs.click()
    const [first] = await page.evaluate(async () => {
      const issuers = await window.mallette.ask('issuers.list', {})
      return issuers.ok ? issuers.value : []
    })
    const name = first?.name ?? ''
    await page.getByText('ministère de la Mer', { exact: true }).click()
    await page.getByText(`Le premier coché, «\u00A0${name}\u00A0»`, { exact: false }).waitFor()
    await page.getByText(name, { exact: true }).click()
    await pageOf(page).getByText('La mer', { exact: true }).waitFor()
    await page.getByText(name, { exact: true }).click()
    await page.getByText('Le premier coché, «\u00A0ministère de la Mer\u00A0»', { exact: false }).waitFor()
    await pageOf(page).getByText('La mer', { exact: true }).waitFor()
    await pageOf(page).getByText('9h30', { exact: true }).waitFor()
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
    await unfoldAll(page)
    await page.getByRole('button', { name: 'Ajouter un lien' }).click()
    await page.getByLabel('Intitulé').last().fill('Le plan')
    await page.getByText(/sauf 1 champ à corriger$/).waitFor()
    await openNote(page, /Lieusaint/)
    await page.getByText(/sauf 1 champ à corriger$/).waitFor()
    await unfoldAll(page)
    expect(await page.getByLabel('Intitulé').last().inputValue()).toBe('Le plan')
    const address = 'https://www.economie.gouv.fr/plan'
    await page.getByLabel('Adresse').last().fill(address)
    await page.getByText(/^Enregistré à [^,]*$/).waitFor()
    await tabTo(page, page.getByRole('button', { name: `Ouvrir ${address}` }))
    await page.keyboard.press('Enter')
    await expect.poll(() => app.evaluate(() => Object(globalThis).opened)).toEqual([address])
  })
})
