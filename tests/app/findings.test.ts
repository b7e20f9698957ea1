import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EventNoteDraft } from '../../domain/event-note.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openExample } from './open-note.ts'
import { openSection } from './screens.ts'
import { rewriteNote, storedNote } from './stored-note.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const words = 'Visite de l’Ecole, en Seine-et-Marne (78). Lieu : XX.'

/** The demonstration, with slips in its text and in the commune of its site, for a day that is not over. */
async function openNoteWithSlips(): Promise<void> {
  const { page } = mallette
  await openExample(mallette)
  await rewriteNote(page, ({ note, event }) => ({
    note: {
      ...note,
      date: '2099-05-05',
      boilerplates: [],
      body: [
        {
          kind: 'paragraph',
          spans: [{ text: words, bold: false, italic: false, superscript: false, href: '' }],
        },
      ],
    },
    event: event === null ? null : withSlips(event),
  }))
  await page.getByRole('button', { name: 'Écrire Lieusaint' }).waitFor()
}

function withSlips(event: EventNoteDraft): EventNoteDraft {
  const days = event.programme.days.map(day => ({
    ...day,
    date: '2099-05-06',
    sequences: day.sequences.map(sequence => ({
      ...sequence,
      site: { ...sequence.site, commune: 'LIEUSAIN' },
    })),
  }))
  return { ...event, programme: { ...event.programme, days } }
}

const noteBody = async (): Promise<string> => JSON.stringify((await storedNote(mallette.page)).note.body)

describe('what is to be checked', () => {
  test('is put right in one press, by keyboard, and the focus goes on to the next', async () => {
    await openNoteWithSlips()
    const { page } = mallette
    const repair = page.getByRole('button', { name: 'Écrire École' })
    await tabTo(page, repair)
    await page.keyboard.press('Enter')
    await repair.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.closest('.note-findings') !== null)).toBe(true)
    await expect.poll(noteBody).toContain('Visite de l’École, en')
    await page.getByRole('button', { name: 'Écrire Lieusaint' }).click()
    await page
      .getByText(/LIEUSAIN/)
      .first()
      .waitFor({ state: 'detached' })
  })

  test('is silenced for this note, says so, and is given back', async () => {
    await openNoteWithSlips()
    const { page } = mallette
    const placeholder = page.getByRole('listitem').filter({ hasText: 'est resté à remplacer' })
    await placeholder.getByRole('button', { name: 'Ne plus signaler dans cette note' }).click()
    await placeholder.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '1 point masqué' }).click()
    await placeholder.getByText('Bloquant, masqué dans cette note').waitFor()
    await placeholder.getByRole('button', { name: 'Signaler de nouveau' }).click()
    await page.getByRole('button', { name: '1 point masqué' }).waitFor({ state: 'detached' })
    await placeholder.getByRole('button', { name: 'Ne plus signaler dans cette note' }).waitFor()
  })
})

test('a commune is chosen by its postal code with the keyboard, and brings both', async () => {
  const { page } = mallette
  await page.evaluate(() => window.mallette.ask('demonstration.load', {}))
  await openSection(page, 'Événements')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Lieusaint/ })
    .click()
  const commune = page.getByRole('combobox', { name: 'Commune' }).first()
  await commune.fill('')
  await commune.pressSequentially('34 0')
  await page
    .getByRole('option', { name: /Montpellier/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await commune.inputValue()).toBe('Montpellier')
  expect(await page.getByRole('textbox', { name: 'Code postal' }).first().inputValue()).toBe('34000')
})
