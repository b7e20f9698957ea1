import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { expect, test } from 'vitest'
import { succeed } from '../../domain/failure.ts'
import type { Library } from '../../domain/library.ts'
import { emptyLibrary } from '../../domain/library.ts'
import { dataIn, granted, newFolder, openIn } from '../../tests/fixtures/store/data-folder.ts'
import { eventNoteOf, idOf, pressNoteOf } from '../../tests/fixtures/store/samples.ts'
import { change, checked } from './change.ts'
import { documentFile } from './document-file.ts'
import { frozen } from './frozen.ts'
import { shapes } from './shape.ts'

const withBoilerplate = (library: Library, n: number): Library => ({
  ...library,
  boilerplates: [
    ...library.boilerplates,
    { id: idOf(n), title: `À propos ${n}`, body: [], reviewBy: '', changedAt: '2021-05-04T16:10:00.000Z' },
  ],
})

async function heldNote() {
  const file = join(await newFolder(), 'note.json')
  return { file, low: new Low(documentFile(file, shapes.pressNotes), frozen(pressNoteOf(1))) }
}

test('memory follows only when the bytes are in the file', async () => {
  const { file, low } = await heldNote()
  const before = low.data
  const changing = change(low, note => succeed({ ...note, title: 'Autre' }))
  expect(low.data).toBe(before)
  expect(await changing).toEqual({ ok: true, value: pressNoteOf(1, 'Autre') })
  expect(low.data).toEqual(pressNoteOf(1, 'Autre'))
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    format: 'mallette',
    document: 'press-note',
    version: 5,
    data: pressNoteOf(1, 'Autre'),
  })
})

test('it writes under NODE_ENV=test, where lowdb’s own files would not', async () => {
  expect(process.env['NODE_ENV']).toBe('test')
  const { file, low } = await heldNote()
  await change(low, succeed)
  expect(await readFile(file, 'utf8')).toContain(idOf(1))
})

test('a write that fails for an unforeseen reason is thrown on, and memory stays', async () => {
  const folder = await newFolder()
  const low = new Low(documentFile(join(folder, 'note.json'), shapes.pressNotes), pressNoteOf(1))
  await rm(folder, { recursive: true })
  await expect(change(low, note => succeed({ ...note, title: '' }))).rejects.toThrow()
  expect(low.data).toEqual(pressNoteOf(1))
})

test('a candidate of the wrong shape is refused by the path of its field', () => {
  const wrong = {
    ...pressNoteOf(1),
    links: [
      { label: '', href: 'https://exemple.fr/' },
      { label: '', href: 'not a link' },
    ],
  }
  expect(checked(shapes.pressNotes.data, wrong)).toEqual({
    ok: false,
    failure: { code: 'invalid', field: 'links[1].href' },
  })
})

test('an invalid change leaves memory and file as they were', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  granted(await store.library.change(library => withBoilerplate(library, 1)))
  const before = { memory: store.library.read(), file: await readFile(join(folder, 'library.json'), 'utf8') }
  const refused = await store.library.change(library => ({
    ...library,
    boilerplates: library.boilerplates.map(boilerplate => ({ ...boilerplate, reviewBy: 'demain' })),
  }))
  expect(refused).toEqual({ ok: false, failure: { code: 'invalid', field: 'boilerplates[0].reviewBy' } })
  expect(store.library.read()).toBe(before.memory)
  expect(await readFile(join(folder, 'library.json'), 'utf8')).toBe(before.file)
})

test('a change that throws halfway has changed nothing, and the next one runs', async () => {
  const store = await openIn(await newFolder())
  const halfway = store.library.change(library => {
    library.settings.language = 'en'
    throw new Error('changed my mind')
  })
  const next = store.library.change(library => withBoilerplate(library, 1))
  await expect(halfway).rejects.toThrow('changed my mind')
  expect(granted(await next)).toEqual(withBoilerplate(emptyLibrary, 1))
})

test('fifty changes at once to one file are all there', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  const numbers = Array.from({ length: 50 }, (_, n) => n + 1)
  await Promise.all(numbers.map(n => store.library.change(library => withBoilerplate(library, n))))
  const expected = numbers.reduce(withBoilerplate, emptyLibrary)
  expect(store.library.read()).toEqual(expected)
  expect(await dataIn(folder, 'library.json')).toEqual(expected)
})

test('what the store hands out cannot be altered', async () => {
  const store = await openIn(await newFolder())
  const given = eventNoteOf(1, 'Visite')
  const kept = granted(await store.eventNotes.put(given))
  given.title = 'Autre'
  expect(store.eventNotes.get(idOf(1))?.title).toBe('Visite')
  expect(() => Object.assign(kept.persons, { length: 1 })).toThrow(TypeError)
  expect(() => Object.assign(store.library.read().settings, { language: 'en' })).toThrow(TypeError)
})
