import { mkdir, rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyRegister } from '../../domain/accreditation.ts'
import { eventPhotoSchema } from '../../domain/event-photo.ts'
import { contentOf, filesIn, granted, newFolder, openIn } from '../../tests/fixtures/store/data-folder.ts'
import { historyOf, versionOf } from '../../tests/fixtures/store/never-lost.ts'
import { eventNoteOf, idOf, pressNoteOf } from '../../tests/fixtures/store/samples.ts'
import type { Store } from './store.ts'

const [first, second, third] = ['2021-05-01', '2021-05-02', '2021-05-03'].map(
  day => new Date(`${day}T08:00:00Z`),
)
const binned = async (store: Store) =>
  granted(await store.bin.list()).map(({ noun, value, removedAt }) => [noun, value.id, removedAt])

/** A note with two versions and a history, removed, and an event removed later. */
async function folderWithBin(): Promise<string> {
  const folder = await newFolder()
  const store = await openIn(folder, first)
  granted(await store.pressNotes.put(pressNoteOf(1)))
  for (const version of [versionOf(2), versionOf(3, 'Autre')]) granted(await store.versions.keep(version))
  granted(await store.histories.put(idOf(1), historyOf('un', 'deux')))
  granted(await store.pressNotes.remove(idOf(1)))
  const later = await openIn(folder, second)
  granted(await later.eventNotes.put(eventNoteOf(4)))
  granted(await later.eventNotes.remove(idOf(4)))
  return folder
}

test('the bin tells what was removed when, the last first, whatever became of the files’ dates', async () => {
  const folder = await folderWithBin()
  for (const name of await filesIn(join(folder, 'bin'))) await utimes(join(folder, 'bin', name), 0, 0)
  const store = await openIn(folder, third)
  expect(await binned(store)).toEqual([
    ['eventNotes', idOf(4), second?.toISOString()],
    ['pressNotes', idOf(1), first?.toISOString()],
  ])
})

test('a note comes back with its versions and what may be undone in it', async () => {
  const folder = await folderWithBin()
  const store = await openIn(folder)
  expect(granted(await store.pressNotes.restore(idOf(1)))).toEqual(pressNoteOf(1))
  expect(granted(await store.versions.list(idOf(1)))).toHaveLength(2)
  expect(granted(await store.histories.get(idOf(1)))).toEqual(historyOf('un', 'deux'))
  expect(await binned(store)).toEqual([['eventNotes', idOf(4), second?.toISOString()]])
})

test('what is erased leaves nothing behind, and the rest stays', async () => {
  const folder = await folderWithBin()
  const copies = [`press-notes-${idOf(1)}.last-good.json`, `press-notes-${idOf(1)}.before-v3-x.json`]
  for (const name of copies) await writeFile(join(folder, 'backups', name), '{}')
  const store = await openIn(folder)
  granted(await store.pressNotes.put(pressNoteOf(9)))
  granted(await store.bin.erase('pressNotes', idOf(1)))
  expect((await filesIn(folder)).filter(name => name.includes(idOf(1)))).toEqual([])
  expect(await store.pressNotes.restore(idOf(1))).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  expect(await binned(store)).toEqual([['eventNotes', idOf(4), second?.toISOString()]])
  expect(store.pressNotes.get(idOf(9))).toEqual(pressNoteOf(9))
  expect(await store.bin.erase('pressNotes', idOf(1))).toMatchObject({ failure: { code: 'not-found' } })
})

test('an event that is erased takes its register, photos and calendar with it, and nobody else’s', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  const photo = (n: number, event: number) =>
    eventPhotoSchema.parse({
      id: idOf(n),
      eventNoteId: idOf(event),
      at: '2021-05-05T17:42:00.000Z',
      base64: 'AAAA',
      caption: '',
      credit: '',
    })
  for (const n of [1, 2]) {
    granted(await store.eventNotes.put(eventNoteOf(n)))
    granted(await store.registers.put(emptyRegister(idOf(n))))
    granted(await store.calendars.put({ id: idOf(n), entries: [] }))
    granted(await store.photos.put(photo(n + 10, n)))
  }
  granted(await store.photos.put(photo(21, 1)))
  await writeFile(join(folder, 'aside', `2021-05-01T08-00-00.000Z-registers-${idOf(1)}.json`), 'broken')
  await writeFile(join(folder, 'aside', `2021-05-01T08-00-00.000Z-registers-${idOf(2)}.json`), 'broken')
  granted(await store.eventNotes.remove(idOf(1)))
  expect(granted(await store.registers.list())).toHaveLength(2)
  granted(await store.bin.erase('eventNotes', idOf(1)))
  expect(await filesIn(folder)).toEqual(
    [
      `aside/2021-05-01T08-00-00.000Z-registers-${idOf(2)}.json`,
      `calendars/${idOf(2)}.json`,
      `event-notes/${idOf(2)}.json`,
      `photos/${idOf(12)}.json`,
      `registers/${idOf(2)}.json`,
    ].sort(),
  )
})

test('erasing cannot touch what is not in the bin', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  granted(await store.pressNotes.put(pressNoteOf(1)))
  granted(await store.versions.keep(versionOf(2)))
  const before = await contentOf(folder)
  for (const id of [idOf(1), '..', '../../press-notes']) {
    expect(await store.bin.erase('pressNotes', id)).toMatchObject({ failure: { code: 'not-found' } })
  }
  expect(await contentOf(folder)).toEqual(before)
})

test('a restoring that was cut short leaves the note where it is, not in the bin, with its versions', async () => {
  const folder = await folderWithBin()
  const files = await contentOf(folder)
  const [name = ''] = Object.keys(files).filter(file => file.startsWith('bin/press-notes'))
  await writeFile(join(folder, `press-notes/${idOf(1)}.json`), Buffer.from(files[name] ?? '', 'latin1'))
  const store = await openIn(folder)
  expect((await binned(store)).map(([noun]) => noun)).toEqual(['eventNotes'])
  granted(await store.bin.eraseBefore(new Date('2022-01-01T00:00:00Z')))
  expect(store.pressNotes.get(idOf(1))).toEqual(pressNoteOf(1))
  expect(granted(await store.versions.list(idOf(1)))).toHaveLength(2)
  expect(await filesIn(join(folder, 'bin'))).toEqual([])
})

test('what was removed before an instant is erased, what came later stays', async () => {
  const folder = await folderWithBin()
  const store = await openIn(folder)
  expect(granted(await store.bin.eraseBefore(second ?? new Date()))).toBe(1)
  expect((await binned(store)).map(([noun]) => noun)).toEqual(['eventNotes'])
  expect(await filesIn(folder)).toEqual([`bin/event-notes/${idOf(4)}.2021-05-02T08-00-00.000Z.json`])
})

test('what an earlier Mallette removed has its days from the first look on', async () => {
  const folder = await folderWithBin()
  const [name = ''] = await filesIn(join(folder, 'bin', 'event-notes'))
  const undated = join(folder, 'bin', 'event-notes', `${idOf(4)}.json`)
  await rename(join(folder, 'bin', 'event-notes', name), undated)
  await utimes(undated, 0, 0)
  const store = await openIn(folder, third)
  const limit = new Date('2021-05-02T12:00:00Z')
  granted(await store.bin.eraseBefore(limit))
  expect(await binned(await openIn(folder))).toEqual([['eventNotes', idOf(4), third?.toISOString()]])
  granted(await (await openIn(folder)).eventNotes.restore(idOf(4)))
})

test('removed, restored and removed again it is in the bin once, as it was last', async () => {
  const folder = await folderWithBin()
  const store = await openIn(folder, third)
  granted(await store.pressNotes.restore(idOf(1)))
  granted(await store.pressNotes.put(pressNoteOf(1, 'Autre')))
  granted(await store.pressNotes.remove(idOf(1)))
  expect(await filesIn(join(folder, 'bin', 'press-notes'))).toHaveLength(1)
  expect(granted(await (await openIn(folder)).pressNotes.restore(idOf(1))).title).toBe('Autre')
})

test('what cannot be read is not listed, stays for its days and goes then', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'bin', 'press-notes'), { recursive: true })
  await writeFile(join(folder, `bin/press-notes/${idOf(1)}.2021-05-01T08-00-00.000Z.json`), 'broken')
  const store = await openIn(folder)
  expect(await binned(store)).toEqual([])
  expect(granted(await store.bin.eraseBefore(first ?? new Date()))).toBe(0)
  expect(granted(await store.bin.eraseBefore(second ?? new Date()))).toBe(1)
  expect(await filesIn(folder)).toEqual([])
})
