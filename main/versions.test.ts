import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ComposeInput } from '../domain/compose/context.ts'
import { eventNoteDraftSchema } from '../domain/event-note.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { pressNoteDraftSchema } from '../domain/press-note.ts'
import { granted, newFolder, smallDisk } from '../tests/fixtures/store/data-folder.ts'
import { historyOf } from '../tests/fixtures/store/never-lost.ts'
import { binAnswers, emptyOldBin } from './bin.ts'
import { eventNoteAnswers } from './event-notes.ts'
import { historyAnswers } from './histories.ts'
import { pressNoteAnswers } from './press-notes.ts'
import { openStore } from './store/open.ts'
import { keepVersion, versionAnswers } from './versions.ts'
import type { World } from './world.ts'

const tuesday = new Date(2021, 4, 4, 18, 10)
const wednesday = new Date(2021, 4, 5, 9, 0)
const noon = new Date(2021, 4, 5, 12, 0)

/** The answers over a real store, with a clock that the test sets. */
async function openDesk({ folder, exports = true }: { folder?: string; exports?: boolean } = {}) {
  let time = tuesday
  const news: string[] = []
  const clock = { now: () => time, newId: randomUUID }
  const opened = await openStore({ folder: folder ?? (await newFolder()), ...clock })
  if (!opened.ok) throw new Error(opened.failure.code)
  const store = opened.value
  onTestFinished(() => store.settled())
  const world: World = { ...clock, store, changed: (noun, id) => news.push(`${noun} ${id}`) }
  const word = {
    save: async (_id: string, _job: { input: ComposeInput }) =>
      exports ? succeed({ fileName: 'note.docx', content: new Uint8Array() }) : refuse('cancelled'),
    show: () => succeed({}),
  }
  return {
    world,
    store,
    news,
    at: (next: Date) => {
      time = next
    },
    ...pressNoteAnswers(world, word),
    ...eventNoteAnswers(world),
    ...versionAnswers(world),
    ...historyAnswers(world),
    ...binAnswers(world),
  }
}

type Desk = Awaited<ReturnType<typeof openDesk>>

const titled = (title: string, eventNoteId: string | null = null) =>
  pressNoteDraftSchema.parse({ title, eventNoteId })
const event = (title: string) => eventNoteDraftSchema.parse({ title })

async function newNote(desk: Desk, title: string, eventNoteId: string | null = null): Promise<string> {
  const { id } = granted(await desk['pressNotes.create']({ kind: 'communique', eventNoteId }))
  granted(await desk['pressNotes.save']({ id, draft: titled(title, eventNoteId) }))
  return id
}

/** Why each version was kept and the titles that it holds, newest first. */
async function kept(desk: Desk, noteId: string): Promise<(string | null)[][]> {
  const summaries = granted(await desk['versions.list']({ noteId }))
  return Promise.all(
    summaries.map(async ({ id, reason, name }) => {
      const { work } = granted(await desk['versions.get']({ noteId, id }))
      return [name === '' ? reason : name, work.note.title, work.event?.title ?? null]
    }),
  )
}

test('the first change of a day keeps what the note was before it, once', async () => {
  const desk = await openDesk()
  const id = await newNote(desk, 'Mardi')
  expect(await kept(desk, id)).toEqual([])
  desk.at(wednesday)
  granted(await desk['pressNotes.save']({ id, draft: titled('Mercredi') }))
  desk.at(noon)
  granted(await desk['pressNotes.save']({ id, draft: titled('Mercredi midi') }))
  expect(await kept(desk, id)).toEqual([['day', 'Mardi', null]])
  expect(desk.news).toContain(`versions ${id}`)
})

test('the first change of an event keeps the drafts that print it, and no note that does not', async () => {
  const desk = await openDesk()
  const { id: eventNoteId } = granted(await desk['eventNotes.create'](event('Lyon')))
  const notes = [await newNote(desk, 'A', eventNoteId), await newNote(desk, 'B', eventNoteId)]
  const other = await newNote(desk, 'C')
  desk.at(wednesday)
  granted(await desk['eventNotes.save']({ id: eventNoteId, draft: event('Lille') }))
  for (const id of notes) {
    granted(await desk['pressNotes.save']({ id, draft: titled('Autre', eventNoteId) }))
    expect(await kept(desk, id)).toMatchObject([['day', expect.stringMatching(/^[AB]$/), 'Lyon']])
  }
  expect(await kept(desk, other)).toEqual([])
})

test('saves that overtake each other leave the last one, and the state before the first', async () => {
  const desk = await openDesk()
  const id = await newNote(desk, 'Mardi')
  desk.at(wednesday)
  const titles = Array.from({ length: 10 }, (_, n) => `Mercredi ${n}`)
  const saved = await Promise.all(titles.map(title => desk['pressNotes.save']({ id, draft: titled(title) })))
  for (const result of saved) granted(result)
  expect(granted(await desk['pressNotes.get']({ id })).title).toBe('Mercredi 9')
  expect(await kept(desk, id)).toEqual([['day', 'Mardi', null]])
})

test('a note removed while its version is kept does not come back by the save', async () => {
  const desk = await openDesk()
  const id = await newNote(desk, 'Mardi')
  desk.at(wednesday)
  const saving = desk['pressNotes.save']({ id, draft: titled('Mercredi') })
  granted(await desk['pressNotes.remove']({ id }))
  expect(await saving).toEqual(refuse('not-found'))
  expect(desk.store.pressNotes.get(id)).toBeNull()
})

test('an export keeps what was exported; one that was called off does not', async () => {
  const desk = await openDesk()
  const id = await newNote(desk, 'Envoyée')
  granted(await desk['pressNotes.export']({ id }))
  granted(await desk['pressNotes.export']({ id }))
  expect(await kept(desk, id)).toEqual([['exported', 'Envoyée', null]])

  const called = await openDesk({ exports: false })
  const other = await newNote(called, 'Gardée')
  expect(await called['pressNotes.export']({ id: other })).toEqual(refuse('cancelled'))
  expect(await kept(called, other)).toEqual([])
})

test('the person keeps a version under a name, and Mallette one before a replacement and at a release', async () => {
  const desk = await openDesk()
  const id = await newNote(desk, 'Lyon')
  expect(granted(await desk['versions.keep']({ noteId: id, name: 'Relue' }))).toMatchObject({
    reason: 'named',
    name: 'Relue',
  })
  expect(granted(await keepVersion(desk.world, id, 'replaced'))).toBeNull()
  desk.at(noon)
  granted(await keepVersion(desk.world, id, 'released'))
  expect(await kept(desk, id)).toEqual([
    ['released', 'Lyon', null],
    ['Relue', 'Lyon', null],
  ])
  expect(await desk['versions.keep']({ noteId: randomUUID(), name: 'Ici' })).toEqual(refuse('not-found'))
  expect(await desk['versions.list']({ noteId: randomUUID() })).toEqual(refuse('not-found'))
})

test('a history follows its note into the bin and back, and cannot be written there', async () => {
  const desk = await openDesk()
  const noteId = await newNote(desk, 'deux')
  const history = historyOf('un', 'deux')
  granted(await desk['histories.save']({ noteId, history }))
  granted(await desk['pressNotes.remove']({ id: noteId }))
  expect(await desk['histories.save']({ noteId, history })).toEqual(refuse('not-found'))
  granted(await desk['pressNotes.restore']({ id: noteId }))
  expect(granted(await desk['histories.get']({ noteId }))).toEqual(history)
})

test('the bin names a note without a title after its event, also one that was removed too', async () => {
  const desk = await openDesk()
  const { id: eventNoteId } = granted(await desk['eventNotes.create'](event('Lyon')))
  const id = await newNote(desk, '', eventNoteId)
  granted(await desk['pressNotes.remove']({ id }))
  desk.at(wednesday)
  granted(await desk['eventNotes.remove']({ id: eventNoteId }))
  expect(granted(await desk['bin.list']({}))).toEqual([
    { noun: 'eventNotes', id: eventNoteId, title: 'Lyon', kind: null, removedAt: wednesday.toISOString() },
    {
      noun: 'pressNotes',
      id,
      title: 'Lyon',
      kind: 'note-aux-redactions',
      removedAt: tuesday.toISOString(),
    },
  ])
  expect(desk.news).toContain(`bin ${id}`)
  granted(await desk['bin.erase']({ noun: 'pressNotes', id }))
  expect(granted(await desk['bin.list']({})).map(thing => thing.noun)).toEqual(['eventNotes'])
})

test('after thirty days the bin gives up what it holds, and not before', async () => {
  const desk = await openDesk()
  const id = await newNote(desk, 'Ancienne')
  granted(await desk['pressNotes.remove']({ id }))
  const later = (days: number) => desk.at(new Date(tuesday.getTime() + days * 24 * 60 * 60 * 1_000))
  later(30)
  expect(granted(await emptyOldBin(desk.world))).toBe(0)
  later(30.1)
  expect(granted(await emptyOldBin(desk.world))).toBe(1)
  expect(desk.news.at(-1)).toBe('bin ')
  expect(await desk['pressNotes.restore']({ id })).toEqual(refuse('not-found'))
})

test('where no version can be kept, the note is written all the same', async () => {
  const folder = await newFolder()
  // A file where the folder of versions would be: nothing else stands in the way.
  await writeFile(join(folder, 'versions'), '')
  const desk = await openDesk({ folder })
  const id = await newNote(desk, 'Mardi')
  desk.at(wednesday)
  granted(await desk['pressNotes.save']({ id, draft: titled('Mercredi') }))
  granted(await desk['pressNotes.export']({ id }))
})

test('a full disk refuses the save; with room again the note is saved, and what it was before is kept', async ({
  skip,
}) => {
  const disk = await smallDisk(400)
  if (disk === null) return skip('only root on Linux may mount a small disk')
  const desk = await openDesk({ folder: disk.folder })
  const id = await newNote(desk, 'Mardi')
  desk.at(wednesday)
  await writeFile(join(disk.folder, 'ballast'), Buffer.alloc(4_000_000)).catch(() => undefined)
  expect(await desk['pressNotes.save']({ id, draft: titled('Mercredi') })).toEqual(refuse('disk-full'))
  await rm(join(disk.folder, 'ballast'))
  granted(await desk['pressNotes.save']({ id, draft: titled('Mercredi') }))
  expect(await kept(desk, id)).toEqual([['day', 'Mardi', null]])
})
