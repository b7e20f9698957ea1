import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventNoteDraftSchema } from '../domain/event-note.ts'
import { mostPhotos } from '../domain/event-photo.ts'
import type { Result } from '../domain/failure.ts'
import { photoAnswers } from './photos.ts'
import { openStore } from './store/open.ts'
import type { World } from './world.ts'

/** Three bytes that any JPEG starts with, and some that tell this one from others. */
const jpeg = (mark: number): string => Buffer.from([0xff, 0xd8, 0xff, mark]).toString('base64')

let folder: string
let settling: (() => Promise<void>)[]
let chosen: string | null
let news: string[]
let minute: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-photos-'))
  settling = []
  chosen = null
  news = []
  minute = 0
})
afterEach(async () => {
  await Promise.all(settling.map(settle => settle()))
  await rm(folder, { recursive: true, force: true })
})

/** The answers over a real store, with an event. */
async function open(eventId = randomUUID()) {
  const opened = await granted(
    openStore({ folder: join(folder, 'data'), now: () => new Date(), newId: randomUUID }),
  )
  settling.push(opened.settled)
  const world: World = {
    store: opened,
    now: () => {
      minute += 1
      return new Date(Date.UTC(2021, 4, 6, 9, minute))
    },
    newId: randomUUID,
    changed: noun => news.push(noun),
  }
  const at = '2021-05-05T17:42:00.000Z'
  if (opened.eventNotes.get(eventId) === null) {
    const draft = eventNoteDraftSchema.parse({ title: 'Visite de Lieusaint' })
    await granted(opened.eventNotes.put({ ...draft, id: eventId, createdAt: at, changedAt: at }))
  }
  const dialogs = {
    choosePaths: () => Promise.resolve([]),
    choosePath: () => Promise.resolve(chosen),
  }
  return { eventId, ...photoAnswers(world, { dialogs }) }
}

async function granted<T>(result: Result<T> | Promise<Result<T>>): Promise<T> {
  const answered = await result
  if (!answered.ok) throw new Error(`refused: ${answered.failure.code}`)
  return answered.value
}

const photo = (eventNoteId: string, mark = 1) =>
  ({ eventNoteId, base64: jpeg(mark), caption: '', credit: '', at: '' }) as const

test('photos are kept with their event, in the order in which they were taken, and after a restart', async () => {
  const desk = await open()
  const first = await granted(desk['photos.add'](photo(desk.eventId, 1)))
  const second = await granted(desk['photos.add'](photo(desk.eventId, 2)))
  await granted(
    desk['photos.save']({ id: first.id, caption: 'La ministre à l’atelier', credit: 'Jean Dupont / MEFR' }),
  )
  const kept = [{ ...first, caption: 'La ministre à l’atelier', credit: 'Jean Dupont / MEFR' }, second]
  expect(await granted(desk['photos.list']({ eventNoteId: desk.eventId }))).toEqual(kept)
  expect(news).toEqual(['photos', 'photos'])

  const other = await open()
  expect(await granted(other['photos.list']({ eventNoteId: other.eventId }))).toEqual([])
  expect(await granted(other['photos.list']({ eventNoteId: desk.eventId }))).toEqual(kept)
})

test('a removed photo is gone from the disk, and comes back with its own hour', async () => {
  const desk = await open()
  const added = await granted(desk['photos.add'](photo(desk.eventId)))
  await granted(desk['photos.remove']({ id: added.id }))
  expect(await granted(desk['photos.list']({ eventNoteId: desk.eventId }))).toEqual([])
  const files = await readdir(join(folder, 'data'), { recursive: true })
  expect(files.filter(name => name.includes(added.id))).toEqual([])
  const { id: _id, ...again } = added
  const back = await granted(desk['photos.add'](again))
  expect(back).toEqual({ ...added, id: back.id })
})

test('what is no JPEG, has no event or is one too many is refused', async () => {
  const desk = await open()
  const png = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64')
  expect(await desk['photos.add']({ ...photo(desk.eventId), base64: png })).toEqual({
    ok: false,
    failure: { code: 'invalid', field: 'base64' },
  })
  expect(await desk['photos.add'](photo(randomUUID()))).toMatchObject({ failure: { code: 'not-found' } })
  expect(await desk['photos.save']({ id: randomUUID(), caption: '', credit: '' })).toMatchObject({
    failure: { code: 'not-found' },
  })
  const all = Array.from({ length: mostPhotos + 2 }, (_, mark) =>
    desk['photos.add'](photo(desk.eventId, mark)),
  )
  const added = await Promise.all(all)
  expect(added.filter(({ ok }) => ok)).toHaveLength(mostPhotos)
  expect(added.at(-1)).toMatchObject({ failure: { code: 'too-large' } })
})

test('a photo that cannot be read is put aside, the others are shown', async () => {
  const desk = await open()
  const [spoilt, whole] = [
    await granted(desk['photos.add'](photo(desk.eventId, 1))),
    await granted(desk['photos.add'](photo(desk.eventId, 2))),
  ]
  const files = await readdir(join(folder, 'data'), { recursive: true })
  const file = files.find(name => name.includes(spoilt.id)) ?? ''
  await writeFile(join(folder, 'data', file), '{"cut')
  const again = await open(desk.eventId)
  expect(await granted(again['photos.list']({ eventNoteId: desk.eventId }))).toEqual([whole])
})

test('a photo is saved as a file where the person says, byte for byte', async () => {
  const desk = await open()
  const { id } = await granted(desk['photos.add'](photo(desk.eventId, 7)))
  expect(await desk['photos.saveFile']({ id })).toMatchObject({ failure: { code: 'cancelled' } })
  chosen = join(folder, 'atelier')
  expect(await granted(desk['photos.saveFile']({ id }))).toEqual({ fileName: 'atelier.jpg' })
  expect((await readFile(join(folder, 'atelier.jpg'))).toString('base64')).toBe(jpeg(7))
  chosen = join(folder, 'nowhere', 'atelier.jpg')
  expect(await desk['photos.saveFile']({ id })).toMatchObject({ failure: { code: 'read-only' } })
})
