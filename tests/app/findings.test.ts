import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EventNote } from '../../domain/event-note.ts'
import type { PressNote } from '../../domain/press-note.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const draftOfEvent = ({ id: _id, createdAt: _made, changedAt: _changed, ...draft }: EventNote) => draft

function draftOfNote(note: PressNote) {
  const { id: _id, status: _status, version: _version, releasedAt: _releasedAt, ...rest } = note
  const { supersededBy: _by, createdAt: _made, changedAt: _changed, ...draft } = rest
  return draft
}

const words = 'Visite de l’Ecole, en Seine-et-Marne (78). Lieu : XX.'

/** The demonstration, with slips in its text and in the commune of its site, for a day that is not over. */
async function openNoteWithSlips(): Promise<void> {
  const { page } = mallette
  const { value } = await page.evaluate(async () => {
    const loaded = await window.mallette.ask('demonstration.load', {})
    if (!loaded.ok) throw new Error(loaded.failure.code)
    const { eventNoteId, pressNoteId } = loaded.value
    const event = await window.mallette.ask('eventNotes.get', { id: eventNoteId })
    const note = await window.mallette.ask('pressNotes.get', { id: pressNoteId })
    if (!event.ok || !note.ok) throw new Error('the demonstration cannot be read')
    return { value: { event: event.value, note: note.value } }
  })
  const event = structuredClone(value.event)
  const note = structuredClone(value.note)
  const [day] = event.programme.days
  const site = day?.sequences[0]?.site
  if (day === undefined || site === undefined) throw new Error('the demonstration has no site')
  day.date = '2099-05-06'
  site.commune = 'LIEUSAIN'
  note.date = '2099-05-05'
  note.boilerplates = []
  note.body = [
    {
      kind: 'paragraph',
      spans: [{ text: words, bold: false, italic: false, superscript: false, href: '' }],
    },
  ]
  const saves = {
    event: { id: event.id, draft: draftOfEvent(event) },
    note: { id: note.id, draft: draftOfNote(note) },
  }
  await page.evaluate(async ({ event, note }) => {
    const saved = [
      await window.mallette.ask('eventNotes.save', event),
      await window.mallette.ask('pressNotes.save', note),
    ]
    if (saved.some(({ ok }) => !ok)) throw new Error('the slips cannot be saved')
  }, saves)
  await openSection(page, 'Notes')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Lieusaint/ })
    .click()
  await page.getByRole('button', { name: 'Écrire Lieusaint' }).waitFor()
}

const noteBody = async (): Promise<string> => {
  const listed = await mallette.page.evaluate(async () => {
    const notes = await window.mallette.ask('pressNotes.list', {})
    const [first] = notes.ok ? notes.value : []
    const note = first === undefined ? null : await window.mallette.ask('pressNotes.get', { id: first.id })
    return note?.ok ? note.value.body : []
  })
  return JSON.stringify(listed)
}

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
    await page.getByRole('button', { name: '1 tu' }).click()
    await placeholder.getByText('Bloquant, tu dans cette note').waitFor()
    await placeholder.getByRole('button', { name: 'Signaler de nouveau' }).click()
    await page.getByRole('button', { name: '1 tu' }).waitFor({ state: 'detached' })
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
