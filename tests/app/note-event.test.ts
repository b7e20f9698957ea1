import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { launchMallette, type Mallette } from './launch.ts'
import { pageText } from './open-note.ts'
import { untilSaved } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

type Made = { readonly noteId: string; readonly eventId: string }

/** A note of an event, and that event, which says where it takes place. */
async function makeNote(page: Page): Promise<Made> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.evaluate(async () => {
    const event = await window.mallette.ask('eventNotes.create', { title: 'Visite', where: 'Lieusaint' })
    const eventId = event.ok ? event.value.id : ''
    const note = await window.mallette.ask('pressNotes.create', {
      kind: 'note-aux-redactions',
      eventNoteId: eventId,
    })
    return { eventId, noteId: note.ok ? note.value.id : '' }
  })
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(to => {
    location.hash = to
  }, hash)
}

async function openNote(page: Page, { noteId }: Made): Promise<void> {
  await go(page, `#/note/${noteId}`)
  await pageText(page).waitFor()
}

async function openForm(page: Page, { eventId }: Made): Promise<void> {
  await go(page, `#/event/${eventId}`)
  await page.getByRole('textbox', { name: 'Titre de la fiche' }).waitFor()
}

async function writeAtEnd(page: Page, line: string, words: string): Promise<void> {
  await pageText(page).getByText(line).click()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
}

async function renameInForm(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Titre de la fiche' }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
}

/** What the event says on the disk: its title and its place; null where it is no more. */
const stored = (page: Page, id: string): Promise<string | null> =>
  page.evaluate(async eventId => {
    const event = await window.mallette.ask('eventNotes.get', { id: eventId })
    return event.ok ? `${event.value.title}, ${event.value.where}` : null
  }, id)

const detach = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Fiche' }).click()
  await page.getByRole('button', { name: 'Détacher' }).click()
}

test('the last words of a note and of its event’s form are in the other at once', async () => {
  const { page } = mallette
  const made = await makeNote(page)
  await openNote(page, made)
  await writeAtEnd(page, 'Lieusaint', ' (77)')
  await openForm(page, made)
  await renameInForm(page, ' du préfet')
  await openNote(page, made)
  await writeAtEnd(page, 'Lieusaint (77)', ', mairie')
  await expect.poll(() => stored(page, made.eventId)).toBe('Visite du préfet, Lieusaint (77), mairie')
})

test('what is written after the event came back from the bin is kept', async () => {
  const { page } = mallette
  const made = await makeNote(page)
  await page.evaluate(id => window.mallette.ask('eventNotes.remove', { id }), made.eventId)
  await openNote(page, made)
  await page.getByRole('tab', { name: 'Fiche' }).click()
  await page.getByRole('button', { name: 'Rétablir la fiche' }).click()
  await writeAtEnd(page, 'Lieusaint', ' (77)')
  await expect.poll(() => stored(page, made.eventId)).toBe('Visite, Lieusaint (77)')
})

test('an undo that leads back to an event leaves what its form changed since', async () => {
  const { page } = mallette
  const made = await makeNote(page)
  await openNote(page, made)
  await detach(page)
  await untilSaved(page)
  await openForm(page, made)
  await renameInForm(page, ' du préfet')
  await openNote(page, made)
  await pageText(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await writeAtEnd(page, 'Lieusaint', ' (77)')
  await expect.poll(() => stored(page, made.eventId)).toBe('Visite du préfet, Lieusaint (77)')
})

test('an undo that leads back to an event that was removed makes it anew', async () => {
  const { page } = mallette
  const made = await makeNote(page)
  await openNote(page, made)
  await detach(page)
  await untilSaved(page)
  await page.evaluate(id => window.mallette.ask('eventNotes.remove', { id }), made.eventId)
  await pageText(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await writeAtEnd(page, 'Lieusaint', ' (77)')
  const linked = (): Promise<string | null> =>
    page.evaluate(async id => {
      const note = await window.mallette.ask('pressNotes.get', { id })
      return note.ok ? note.value.eventNoteId : null
    }, made.noteId)
  await expect.poll(async () => stored(page, (await linked()) ?? '')).toBe('Visite, Lieusaint (77)')
  expect(await linked()).not.toBe(made.eventId)
})
