import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { pressNoteOf } from '../../tests/fixtures/store/samples.ts'
import { documentFile } from './document-file.ts'
import { documentOf, keepLastGood } from './last-good.ts'
import { placesIn } from './places.ts'
import { shapes } from './shape.ts'

const place = `press-notes/${pressNoteOf(1).id}`
const documents = [{ place, partsOf: documentOf(shapes.pressNotes) }]

async function savedNote() {
  const places = placesIn(await newFolder())
  await mkdir(places.backups)
  await mkdir(join(places.folder, 'press-notes'))
  await documentFile(places.file(place), shapes.pressNotes).write(pressNoteOf(1))
  return { places, file: places.file(place), copy: places.lastGood(place) }
}

test('a copy has the bytes and the date of the file, and is for its owner alone', async () => {
  const { places, file, copy } = await savedNote()
  await utimes(file, new Date('2021-05-04T16:10:00.123Z'), new Date('2021-05-04T16:10:00.123Z'))
  await keepLastGood(places, documents)
  expect(await readFile(copy)).toEqual(await readFile(file))
  expect((await stat(copy)).mtime.toISOString()).toBe('2021-05-04T16:10:00.123Z')
  expect((await stat(copy)).mode & 0o777).toBe(0o600)
})

test('what has not changed is not copied again', async () => {
  const { places, copy } = await savedNote()
  await keepLastGood(places, documents)
  const first = await stat(copy)
  await keepLastGood(places, documents)
  expect((await stat(copy)).ino).toBe(first.ino)
})

test('a file damaged since it was read does not replace its good copy', async () => {
  const { places, file, copy } = await savedNote()
  await keepLastGood(places, documents)
  const good = await readFile(copy)
  await writeFile(file, 'damaged')
  await keepLastGood(places, documents)
  expect(await readFile(copy)).toEqual(good)
})

test('a copy that cannot be made stops neither the others nor the program', async () => {
  const { places, copy } = await savedNote()
  const blocked = { place: 'library', partsOf: documentOf(shapes.library) }
  await mkdir(join(places.lastGood('library'), 'in the way'), { recursive: true })
  await documentFile(places.file('library'), shapes.library).write(shapes.library.data.parse({}))
  await keepLastGood(places, [
    blocked,
    { place: 'event-notes/missing', partsOf: documentOf(shapes.eventNotes) },
    ...documents,
  ])
  expect(await readFile(copy, 'utf8')).toContain(pressNoteOf(1).id)
})
