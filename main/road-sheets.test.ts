import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventNoteDraftSchema } from '../domain/event-note.ts'
import { type Result, refuse } from '../domain/failure.ts'
import { issuerDraftSchema } from '../domain/issuer.ts'
import { noteFileSchema } from '../domain/press-note.ts'
import referenceNote from '../resources/demonstration/note-962.json'
import { roadSheetAnswers } from './road-sheets.ts'
import { openStore } from './store/open.ts'
import { sha256Of } from './store/produced-files.ts'
import { workshopHere } from './word/workshop.ts'
import type { World } from './world.ts'

let folder: string
let settling: (() => Promise<void>)[]
let chosen: string | null
let proposed: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-road-sheets-'))
  settling = []
  chosen = null
  proposed = []
})
afterEach(async () => {
  await Promise.all(settling.map(settle => settle()))
  await rm(folder, { recursive: true, force: true })
})

async function granted<T>(result: Result<T> | Promise<Result<T>>): Promise<T> {
  const answered = await result
  if (!answered.ok) throw new Error(`refused: ${answered.failure.code}`)
  return answered.value
}

/** The answers over a real store with the visit of the reference note. */
async function open() {
  const store = await granted(
    openStore({ folder: join(folder, 'data'), now: () => new Date(), newId: randomUUID }),
  )
  settling.push(store.settled)
  const world: World = {
    store,
    now: () => new Date('2021-05-05T17:42:00.000Z'),
    newId: randomUUID,
    changed: () => undefined,
  }
  const { persons, purpose, programme, desks, notices, issuers } = noteFileSchema.parse(referenceNote)
  const draft = eventNoteDraftSchema.parse({
    title: 'Visite de Lieusaint',
    persons,
    purpose,
    programme,
    desks,
    notices,
  })
  const at = '2021-05-05T17:00:00.000Z'
  const event = await granted(
    store.eventNotes.put({ ...draft, id: randomUUID(), createdAt: at, changedAt: at }),
  )
  await granted(
    store.library.change(library => ({
      ...library,
      issuers: issuers.map(issuer => ({ ...issuerDraftSchema.parse(issuer), id: randomUUID() })),
    })),
  )
  const dialogs = {
    choosePaths: () => Promise.resolve([]),
    choosePath: (name: string) => {
      proposed.push(name)
      return Promise.resolve(chosen)
    },
  }
  const answers = roadSheetAnswers(world, {
    dialogs,
    pdf: () => Promise.resolve(refuse('no-printer')),
    workshop: workshopHere,
  })
  return { store, event, save: answers['roadSheets.save'] }
}

test('the sheet is written where the person says, and remembered with the facts it states', async () => {
  const { store, event, save } = await open()
  chosen = join(folder, 'route.docx')
  expect(await granted(save({ eventNoteId: event.id, day: '', format: 'docx' }))).toEqual({
    fileName: 'route.docx',
  })
  expect(proposed).toEqual(['2021-05-06 Feuille de route – Visite de Lieusaint.docx'])
  const bytes = await readFile(chosen)
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  const [dispatch, ...more] = await granted(store.dispatches.list())
  expect(more).toEqual([])
  expect(dispatch).toMatchObject({
    kind: 'road-sheet',
    eventNoteId: event.id,
    noteId: null,
    subject: 'Visite de Lieusaint',
    recipients: [],
    files: [{ name: 'route.docx', format: 'docx', sha256: sha256Of(bytes), bytes: bytes.length }],
  })
  expect(dispatch?.facts.length).toBeGreaterThan(0)
})

test('nothing is written nor remembered where the person gives up, the place is gone or the PDF cannot be made', async () => {
  const { store, event, save } = await open()
  const ask = (format: 'docx' | 'pdf') => save({ eventNoteId: event.id, day: '2021-05-06', format })
  expect(await ask('docx')).toMatchObject({ failure: { code: 'cancelled' } })
  chosen = join(folder, 'nowhere', 'route.docx')
  expect(await ask('docx')).toMatchObject({ failure: { code: 'read-only' } })
  expect(await ask('pdf')).toMatchObject({ failure: { code: 'no-printer' } })
  expect(await save({ eventNoteId: randomUUID(), day: '', format: 'docx' })).toMatchObject({
    failure: { code: 'not-found' },
  })
  expect(await granted(store.dispatches.list())).toEqual([])
})
