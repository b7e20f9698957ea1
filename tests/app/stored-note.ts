import type { Page } from 'playwright-core'
import type { EventNote } from '../../domain/event-note.ts'
import type { PressNote } from '../../domain/press-note.ts'
import { type Workpiece, workpieceOf } from '../../domain/workpiece.ts'
import { pageText } from './open-note.ts'
import { ask } from './press-file.ts'
import { openSection } from './screens.ts'

type Stored = { readonly note: PressNote; readonly event: EventNote | null }

/** The note that is open, or else the first of the list, and its event as they are on the disk. */
export async function storedNote(page: Page): Promise<Stored> {
  const opened = /#\/note\/([0-9a-f-]{36})/.exec(page.url())?.[1]
  const id = opened ?? (await ask(page, 'pressNotes.list', {}))[0]?.id ?? ''
  const note = await ask(page, 'pressNotes.get', { id })
  const { eventNoteId } = note
  return { note, event: eventNoteId === null ? null : await ask(page, 'eventNotes.get', { id: eventNoteId }) }
}

/** Writes the note and its event behind the screen’s back, and opens the note again. */
export async function rewriteNote(page: Page, alter: (before: Workpiece) => Workpiece): Promise<void> {
  const { note, event } = await storedNote(page)
  await openSection(page, 'Notes')
  const after = alter(workpieceOf(note, event))
  await ask(page, 'pressNotes.save', { id: note.id, draft: after.note })
  if (event !== null && after.event !== null) {
    await ask(page, 'eventNotes.save', { id: event.id, draft: after.event })
  }
  await page.evaluate(id => location.assign(`#/note/${id}`), note.id)
  await pageText(page).waitFor()
}
